/**
 * Small pages of our own making, each with traits of front ends that were read while they ran: how
 * classes are named, how bubbles are put together, what tells the sides apart. People are invented.
 */
export interface MadePage {
  readonly html: string;
  readonly open: string;
  readonly names: readonly string[];
  readonly said: readonly Said[];
}

export interface Said {
  readonly who: 'in' | 'out';
  readonly text: string;
  readonly time: string;
}

export const NAMES = [
  '李雪',
  '王强',
  '陈静 复购',
  'Anna Müller',
  '赵敏(老客户)',
  '孙悦',
  '周杰',
  '吴迪',
];
const OPEN = '陈静 复购';

export const SAID: readonly Said[] = [
  { who: 'in', text: '在吗？', time: '2026-11-20 09:12' },
  { who: 'in', text: '上次那款还有货吗，想要蓝色的', time: '2026-11-20 09:13' },
  { who: 'out', text: '有的，今天下单明天发货哦', time: '2026-11-20 09:20' },
  { who: 'in', text: '好', time: '2026-11-20 09:21' },
  { who: 'out', text: '收到，已经给您登记了', time: '2026-11-20 09:40' },
  { who: 'out', text: '快递单号稍后发您', time: '2026-11-20 09:41' },
  { who: 'in', text: 'Thanks a lot!', time: '2026-11-20 18:02' },
  { who: 'in', text: '请问可以开发票吗？公司要报销用', time: '2026-11-21 08:30' },
  { who: 'out', text: '可以的，抬头发我一下', time: '2026-11-21 08:44' },
];

const TIMES = [
  '10:20',
  '09:55',
  '昨天 20:31',
  '昨天',
  '11月19日',
  '11月18日',
  '11月2日',
  '10月30日',
];
const STYLE = `html,body{height:100%;margin:0;font:14px sans-serif}*{box-sizing:border-box}
.w{display:flex;height:100%}.l{width:300px;overflow-y:auto}.p{flex:1;display:flex;flex-direction:column}
.m{flex:1;overflow-y:auto;padding:8px}.r{display:flex;height:64px;padding:8px;gap:8px}.g{flex:1}
.x{display:flex;justify-content:space-between}.n{font-weight:600}.s{font-size:12px}.b{display:inline-block;max-width:60%;padding:6px}
.right{text-align:right}.left{text-align:left}.h{padding:12px;font-size:18px}.t{width:100%;height:60px}img{width:36px;height:36px}`;
const IMG = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';

type Row = (name: string, i: number) => string;
type Bubble = (said: Said, i: number) => string;

interface Parts {
  readonly row?: Row | null;
  readonly bubble?: Bubble;
  readonly messages?: string;
  readonly heading?: string;
  readonly compose?: string;
  readonly before?: string;
  readonly names?: readonly string[];
  readonly list?: string;
  readonly box?: string;
}

const plainRow: Row = (name, i) =>
  `<div class="r"${name === OPEN ? ' aria-selected="true"' : ''}>${IMG}<div class="g"><div class="x"><span class="n">${name}</span><span class="s">${TIMES[i]}</span></div><div class="s">${SAID[i]?.text}</div></div></div>`;

function page(parts: Parts): MadePage {
  const names = parts.names ?? NAMES;
  const row = parts.row === undefined ? plainRow : parts.row;
  const list = row
    ? `<div class="${parts.list ?? 'l'}" style="width:300px;overflow-y:auto">${names.map(row).join('')}</div>`
    : '';
  const messages = parts.messages ?? SAID.map(parts.bubble ?? bemBubble).join('');
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}</style><body>
${parts.before ?? ''}<div class="w">${list}<div class="p">${parts.heading ?? `<div class="h">${OPEN}</div>`}<div class="${parts.box ?? 'm'}" style="flex:1;overflow-y:auto">${messages}</div>${parts.compose ?? '<textarea class="t" placeholder="输入消息"></textarea>'}</div></div></body></html>`;
  return { html, open: OPEN, names, said: SAID };
}

const side = (who: Said['who']) => (who === 'out' ? 'right' : 'left');

const bemBubble: Bubble = ({ who, text, time }) =>
  `<div class="msg msg--${who === 'out' ? 'own' : 'other'} ${side(who)}"><div class="b"><div class="msg__text">${text}</div><span class="msg__time s">${time}</span></div></div>`;

const hash = (n: number) => `lc-1${['pj3shq', 'rajx2j', 'bdmavw', 'ru26ch', 'f0e56z'][n]}`;

/** Sides by a style sheet's hashed class alone: nothing a person named. */
const hashedBubble: Bubble = ({ who, text, time }) =>
  `<div style="text-align:${side(who)}"><div class="${hash(0)}" style="display:inline-block;max-width:60%"><div class="${hash(1)}">${text}</div><span class="${hash(2)}">${time}</span></div></div>`;

function grouped(): string {
  const groups: Said[][] = [];
  for (const said of SAID) {
    const last = groups.at(-1);
    if (last?.[0]?.who === said.who) last.push(said);
    else groups.push([said]);
  }
  return groups
    .map((group) => {
      const who = group[0]!.who;
      const items = group.map(({ text, time }) =>
        who === 'out'
          ? `<div class="item"><div class="wrap"><div class="inner"><div class="text b">${text}</div></div></div><div class="stamp s">${time}</div></div>`
          : `<div class="item"><div class="text b">${text}</div><div class="stamp s">${time}</div></div>`,
      );
      return `<div class="group group-${side(who)} ${side(who)}">${who === 'in' ? `<div class="author">${OPEN}</div>` : ''}${items.join('')}</div>`;
    })
    .join('');
}

const shadowed = (inner: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><body style="margin:0;height:100vh"><chat-app style="display:block;height:100%"><template shadowrootmode="open"><style>${STYLE}.w{height:100%}</style>${inner}</template></chat-app></body></html>`;

const plain = page({
  list: 'session-list',
  row: (name, i) =>
    `<div class="session r${name === OPEN ? ' session--active' : ''}" data-contact-id="c${[4711, 4388, 5120, 4009, 4620, 5511, 4172, 5333][i]}">${IMG}<div class="g"><div class="x"><span class="session__name n">${name}</span><span class="session__time s">${TIMES[i]}</span></div><div class="x"><span class="session__preview s">${SAID[i]?.text}</span>${i % 3 === 1 ? `<i class="session__badge s">${i}</i>` : ''}</div></div></div>`,
});

export const PAGES: Readonly<Record<string, MadePage>> = {
  plain,
  'hashed classes only': page({
    list: hash(4),
    box: hash(3),
    row: (name, i) =>
      `<div class="${hash(0)}" style="display:flex;height:64px;padding:8px">${IMG}<div style="flex:1"><div class="${hash(1)}" style="display:flex;justify-content:space-between"><div class="${hash(2)}">${name}</div><div>${TIMES[i]}</div></div><div>${SAID[i]?.text}</div></div></div>`,
    bubble: hashedBubble,
  }),
  'bubbles put together by sender, the two sides built differently': page({ messages: grouped() }),
  'times in an attribute': page({
    bubble: ({ who, text, time }) =>
      `<div class="mbox ${side(who)}"><div class="b"><div class="mbox-title s">${who === 'in' ? OPEN : '客服小林'}</div><div class="mbox-text">${text}</div><div class="mbox-time" data-text="${time}" style="height:12px;width:80px"></div></div></div>`,
  }),
  'all in an open shadow root': {
    ...plain,
    html: shadowed(
      plain.html.slice(plain.html.indexOf('<div class="w">'), plain.html.indexOf('</body>')),
    ),
  },
  'a mark in an open shadow root of its own in every row': {
    ...plain,
    html: plain.html.replaceAll(
      '<span class="session__preview',
      '<x-mark><template shadowrootmode="open"><button>留意</button></template></x-mark>$&',
    ),
  },
  'the customer on the right, nowhere to write': page({
    heading: `<div class="h">${OPEN}</div>`,
    compose: '<div style="height:40px"></div>',
    bubble: ({ who, text, time }) =>
      `<li class="line ${who === 'in' ? 'right' : 'left'}" style="list-style:none"><div class="ar"><span>${who === 'in' ? OPEN : '客服小林'}</span> <span>${time}</span></div><div class="${who === 'in' ? 'message-right' : 'message'} b">${text}</div></li>`,
  }),
  'the customer on the right of a desk': page({
    bubble: ({ who, text, time }) =>
      `<div class="line ${who === 'in' ? 'right' : 'left'}"><div class="b"><div class="who s">${who === 'in' ? OPEN : '客服小林'}</div><div class="words">${text}</div><time>${time}</time></div></div>`,
  }),
  'the customer on the right, and nothing that says so': page({
    bubble: ({ who, text, time }) =>
      `<div class="line ${who === 'in' ? 'right' : 'left'}"><div class="b"><div class="words">${text}</div><time>${time}</time></div></div>`,
  }),
  'one conversation, no list': page({ row: null }),
  'all on the left, told by the sender': page({
    bubble: ({ who, text, time }) =>
      `<div class="post"><span class="post__author n">${who === 'in' ? OPEN : '客服小林'}</span> <span class="post__time s">${time}</span><div class="post__body">${text}</div></div>`,
  }),
  'two people of one name': page({
    names: ['李雪', '王强', '陈静 复购', '李雪', '赵敏(老客户)', '孙悦', '周杰', '吴迪'],
  }),
  'menus, a table and day lines beside the talk': page({
    before: `<nav style="height:40px"><ul style="display:flex">${['首页', '客户', '订单', '商品', '设置'].map((word) => `<li class="menu-item"><a href="/${word}">${word}</a></li>`).join('')}</ul></nav>`,
    messages: `<div class="day" style="text-align:center"><span>2026-11-20</span></div>${SAID.slice(0, 7).map(bemBubble).join('')}<div class="day" style="text-align:center"><span>2026-11-21</span></div>${SAID.slice(7).map(bemBubble).join('')}`,
  }),
  'letters in place of a picture, rows no wider than their words': page({
    box: 'm col',
    messages: `<style>.col{display:flex;flex-direction:column;align-items:flex-start}.grp-right{align-self:flex-end}</style>${SAID.map(
      ({ who, text, time }) =>
        `<div class="grp grp-${side(who)}">${who === 'in' ? `<div class="grp-head"><div class="grp-name">${OPEN}</div><div class="grp-time s">${time}</div></div><span class="grp-icon">陈复</span>` : ''}<div class="grp-item"><div class="grp-text"><span>${text}</span></div>${who === 'out' ? `<div class="grp-time s">${time}</div>` : ''}</div></div>`,
    ).join('')}`,
  }),
  'sides by flow, utility classes only': page({
    bubble: ({ who, text, time }) =>
      `<div class="flex ${who === 'out' ? 'justify-end' : 'justify-start'}" style="display:flex;justify-content:${who === 'out' ? 'flex-end' : 'flex-start'}"><div class="p-2 rounded-lg text-sm" style="max-width:60%"><p class="whitespace-pre-wrap">${text}</p><span class="text-xs text-gray-500">${time}</span></div></div>`,
  }),
};

const bare = (body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body></html>`;

/** Pages that are no desk, or not now, and what is said of them. */
export const GIVEN_UP: Readonly<Record<string, string>> = {
  'logged-out': bare(
    '<form><input type="text" placeholder="账号"><input type="password"><button>登录</button></form>',
  ),
  'no-lists': bare('<h1>关于我们</h1><p>一家卖茶叶的小店。</p>'),
  'in-frame': bare('<iframe style="width:1200px;height:700px" srcdoc="<p>客服</p>"></iframe>'),
  'too-few': bare(
    `<div class="p" style="height:700px"><div class="h">${OPEN}</div><div class="m">${SAID.slice(0, 1).map(bemBubble).join('')}</div><textarea class="t" placeholder="输入消息"></textarea></div>`,
  ),
};

/**
 * Bubbles on our side that are not what we wrote to the customer, put between those of `plain`: what
 * only colleagues see, lines of the page, and what only looks otherwise.
 * `passed` are left out, `open` may be read but without a side.
 */
const among = (extra: readonly string[]): MadePage =>
  page({
    messages: SAID.map(
      (said, i) => bemBubble(said, i) + (i % 3 === 1 ? (extra[(i - 1) / 3] ?? '') : ''),
    ).join(''),
  });
const ours = (cls: string, style: string, text: string, label = '') =>
  `<div class="msg msg--own ${cls} right"><div class="b" style="${style}">${label && `<span class="msg__tag s">${label}</span>`}<div class="msg__text">${text}</div><span class="msg__time s">2026-11-20 09:50</span></div></div>`;
const YELLOW = 'background:#fdf3c0;border:1px dashed #c90';

export const NOT_TALK: Readonly<
  Record<string, { made: MadePage; fate: 'passed' | 'open'; texts: readonly string[] }>
> = {
  'private notes with a class that says so': {
    made: among([
      ours('msg--private-note', YELLOW, '客户有点急，先稳住'),
      '',
      ours('msg--private-note', YELLOW, '已转主管'),
    ]),
    fate: 'passed',
    texts: ['客户有点急，先稳住', '已转主管'],
  },
  'private notes with a label and a class that says nothing': {
    made: among([
      ours('msg--y', '', '客户有点急，先稳住', '内部备注'),
      ours('msg--y', '', '已转主管', '内部备注'),
    ]),
    fate: 'passed',
    texts: ['客户有点急，先稳住', '已转主管'],
  },
  'bubbles of another colour that nothing explains': {
    made: among([ours('msg--alt', YELLOW, '客户有点急，先稳住')]),
    fate: 'open',
    texts: ['客户有点急，先稳住'],
  },
  'bubbles of another colour by their own style alone': {
    made: among([ours('', YELLOW, '客户有点急，先稳住')]),
    fate: 'open',
    texts: ['客户有点急，先稳住'],
  },
  'lines of the page on our side': {
    made: among([ours('', '', '你撤回了一条消息'), ours('', '', 'This message was deleted')]),
    fate: 'passed',
    texts: ['你撤回了一条消息', 'This message was deleted'],
  },
};

const LATE = '客户有点急，先稳住';
/** A bubble on our side of which the page held none like it when it was made out. */
export const LATER: Readonly<
  Record<string, { made: MadePage; later: string; fate: 'passed' | 'open' | 'ours'; text: string }>
> = {
  'a private note with a class that says so': {
    ...{ made: among([]), text: LATE, fate: 'passed' },
    later: ours('msg--private-note', YELLOW, LATE),
  },
  'a private note with a label alone': {
    ...{ made: among([]), text: LATE, fate: 'passed' },
    later: ours('', '', LATE, '内部备注'),
  },
  'a bubble of another colour': {
    ...{ made: among([]), text: LATE, fate: 'open' },
    later: ours('css-9k2x', 'background:rgb(255, 255, 0)', LATE),
  },
  'a bubble in another frame': {
    ...{ made: among([]), text: LATE, fate: 'open' },
    later: ours('', 'border:2px dashed #c90', LATE),
  },
  'a bubble like all others': {
    ...{ made: among([]), text: LATE, fate: 'ours' },
    later: ours('', '', LATE),
  },
};
