/*
 * Knowledge about class names and ids that change often: which tools write which. Measured by
 * test/sites/teach/judge-token.test.ts on the labelled list beside it.
 */

/** Tails that tools add to a name a person wrote; the first group stays. */
export const STEMS: readonly RegExp[] = [
  /^(_[A-Za-z][\w-]*?_)[0-9a-z]{5,6}_\d+$/,
  /^(.+-sc-)[0-9a-z]{5,8}-\d+$/,
  /^(sc-[A-Z][a-z]\w+-)[0-9a-z]{5,8}$(?<=\d[0-9a-z]*)/,
  /^css-[0-9a-z]{4,8}(-[A-Za-z]\w+)$/,
  /^((?:makeStyles|Mui[A-Z]\w+|with[A-Z]\w+|jss)-[A-Za-z]+-)\d+$/,
];

/** Names written by tools from end to end. */
export const GENERATED: readonly RegExp[] = [
  /^(svelte|css|emotion|sc|jsx|ltr|rtl|tss|astro)-[\w-]+$/,
  /^jss\d+$/,
  /^(css-)?r-[0-9a-z]{5,8}$/,
  /^x[0-9a-z]{5,8}$(?<=\d[0-9a-z]*)/,
  /^xexx8yu$/,
  /^_[0-9a-z]{3,6}$/i,
  /^_+[0-9a-z]{5,}$(?<=\d[0-9a-z]*)/i,
  /^go\d{6,}$/,
  // emotion's targets
  /^e[0-9a-z]{5,8}\d{1,2}$/,
  /^ember\d+$/,
  /^[:«_]r_?[0-9a-z]*[:»_]$/,
  /^(radix|headlessui|mui|downshift|react-select|react-aria|rc[-_]\w+?)-?_?\d*[-_:].*\d/,
  /^react-aria/,
  /^(mui|radix|uid|id|uuid|item|row|node|cell|list-item|option|message|msg|tooltip|popover|tab|panel|dialog|menu|ext-gen|ext-comp|ui-id|gwt-uid|el-popper|mat-\w+|cdk-\w+|fuid|dijit_\w+|yui)[-_]?\d+[\d_-]*$/,
  /^el-id-\d+-\d+$/,
  /^v(-\d+)+$/,
  /^(_ng(content|host)-|ng-(tns-)?c\d)/,
  /^(dx|data-v)-[0-9a-f-]{8,}$/,
  /^fui-r\w+$/,
  /^f[0-9a-z]{5,8}$(?<=\d[0-9a-z]*)/,
  /^[0-9a-f]{12,}$/i,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /^[a-z]-[0-9a-z]{5,8}$(?<=\d[0-9a-z]*)/,
];

/** Words with digits inside that people do write. */
export const REAL_WORDS: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 html5 mp3 mp4 web2 web3 utf8 md5 sha1 s3 base64 b2b b2c c2c p2p o2o i18n a11y l10n e2e x2 2x 3x 3d 2d v1 v2 v3 v4 ie8 w3c im2 cs1'.split(
    ' ',
  ),
);

const COLOURS =
  '(?:slate|gray|grey|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|white|black|primary|secondary|danger|success|warning|info|muted|light|dark|current|transparent|n-\\w+)';

/** Names that say how something looks. */
export const UTILITIES: readonly RegExp[] = [
  /[:[\]/!]/,
  /^(flex|inline|inline-flex|inline-block|grid|hidden|block|contents|relative|absolute|fixed|sticky|static|visible|invisible|truncate|underline|italic|uppercase|lowercase|capitalize|border|rounded|shadow|ring|grow|shrink|transition|container-fluid|clearfix|sr-only|antialiased|no-wrap|nowrap|ellipsis)$/,
  /^-?[mp][trblxyse]?-?(\d|auto$|px$|safe$)/,
  /^[wh]-(\d|full|screen|auto|px|min|max|fit|\w$)/,
  /^(min|max)-[wh]-/,
  /^(gap|space-[xy]|inset|top|left|right|bottom|z|order|opacity|duration|delay|ease|scale|rotate|translate|leading|tracking|line-clamp|size|basis|columns|col-span|row-span|grid-cols|grid-rows|row-cols|fs|fw|lh|ring|aspect)-[\w.]+$(?<![a-z]{5})/,
  /^(leading|tracking|ease|aspect|overflow|whitespace|break|cursor|select|pointer-events|object|transition|animate|will-change|outline|resize|appearance)-(x-|y-)?(auto|hidden|scroll|visible|normal|words|all|keep|pointer|default|none|text|contain|cover|fill|colors|opacity|transform|shadow|spin|pulse|pre|pre-wrap|pre-line|nowrap|tight|snug|relaxed|loose|wide|in|out|in-out|square|video|y|x)$/,
  /^(flex|grow|shrink)-(\d|row|col|column|wrap|nowrap|auto|none|initial|fill|grow|shrink)(-\w+)*$/,
  /^(items|justify|content|self|place|align)-(items-|content-|self-)?(start|end|center|between|around|evenly|stretch|baseline|auto)$/,
  /^(font|text)-(bold|medium|semibold|light|normal|thin|mono|sans|serif|xs|sm|base|md|lg|xl|\dxl|left|right|center|start|end|justify|truncate|ellipsis|nowrap|wrap|break)$/,
  new RegExp(`^(text|bg|border|fill|stroke|from|to|via|ring|divide|shadow)-${COLOURS}(-\\w+)*$`),
  /^(border|rounded|shadow|divide)-([trblxy]|\d|xs|sm|md|lg|xl|\dxl|full|none|[tb][lr])(-\w+)?$/,
  /^(d|float|pull)-(flex|none|block|inline|inline-block|grid|left|right|start|end)$/,
  /^(col|el-col|ant-col|row)-((xs|sm|md|lg|xl|xxl)-)?\d+$/,
  /^(q|u)-[mp][trblxyase]?-(\w{2}|\d+|none|auto)$/,
  /^(dark|light|group|peer)$/,
];

/** Two consonants that words of English or Pinyin begin with. */
export const ONSETS: ReadonlySet<string> = new Set(
  'bl br ch cl cr dr dw fl fr gh gl gn gr kh kl kn kr ph pl pr ps qu rh sc sh sk sl sm sn sp sq st sv sw th tr tw ts wh wr zh zw sy xy'.split(
    ' ',
  ),
);

/** Last words of names that come and go with what the operator does. */
export const STATES: ReadonlySet<string> = new Set(
  'active inactive selected current currentrow hover hovered focus focused visible open opened closed unread read online offline away disabled enabled loading loaded checked expanded collapsed pressed highlighted highlight typing touched untouched dirty pristine valid invalid dragging editing empty first last odd even new'.split(
    ' ',
  ),
);
