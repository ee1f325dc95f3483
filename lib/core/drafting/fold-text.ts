/** A text in plain form, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** Range of the original for a range of the plain form, UTF-16 units, end exclusive. */
  readonly range: (start: number, end: number) => readonly [number, number];
}

/** Takes no room: format characters, fillers, marks laid over a letter. */
const INVISIBLE = /[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]/u;
const PLAIN_HAN = /^[\u4e00-\u9fff]$/;
const HAN = /\p{Script=Han}/u;
/** What is put between Chinese characters to hide a word; between them it means nothing. Not "_", a blank to fill in. */
const FILLER = /^[\s.\-*·•|^+/\\\u2800]$/;
const SPACED =
  /(?<![\p{L}\d])[a-z](?:[ .\-_*·]{1,2}[a-z]){3,}(?![\p{L}\d])|(?<!\d|[.,:] ?)\d(?: \d)+(?!\d)/gu;

/** Look-alikes and traditional forms of the characters that rules know. */
const SAME = new Map(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdӏlɡgոnοoαaρpνvιiκkτtυuσoβb',
    ...'優优價价費费貴贵賣卖買买贈赠領领滿满減减裝装賠赔償偿塊块圓元圆元錢钱萬万億亿兩两銀银',
    ...'劵券恵惠価价円元紅红獎奖禮礼資资訊讯訂订單单這这個个鏈链接接號号碼码電电話话證证驗验',
    ...'專专屬属僅仅絕绝對对終终無无條条僞伪營营銷销獨独積积點点擊击見见還还沒没給给為为們们',
    ...'嗎吗呢呢請请說说聽听繼继續续應应該该總总騙骗態态聯联絡络網网頁页團团購购時时間间',
  ].reduce<[string, string][]>((pairs, sign, i, all) => {
    if (i % 2 === 0) pairs.push([sign, all[i + 1]!]);
    return pairs;
  }, []),
);
/** Numerals as on cheques. */
const CHEQUE = new Map(
  ['壹一', '贰二', '貳二', '弍二', '叁三', '參三', '弎三', '肆四', '伍五', '陆六', '陸六', '柒七']
    .concat(['捌八', '玖九', '拾十', '佰百', '仟千'])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
/** Those that are also names and verbs count as numerals only beside another. */
const AMBIGUOUS = /[伍陆陸拾]/;
const CHEQUE_COMPANY = /[壹贰貳弍叁參弎肆伍陆陸柒捌玖拾佰仟圆圓元块塊折万萬整]/;

/**
 * Makes a text plain so that rules can't be slipped past: compatible, full-width, traditional and
 * look-alike letters made ordinary, invisible characters dropped, and what was put between Chinese
 * characters or single letters; cheque numerals as plain ones; lower case.
 */
export function foldText(original: string): FoldedText {
  let text = '';
  let from: number[] = [];
  let position = 0;
  const signs = [...original];
  signs.forEach((sign, i) => {
    if (PLAIN_HAN.test(sign) || (!INVISIBLE.test(sign) && !isFiller(signs, i, text))) {
      const plain = plainOf(sign, signs, i);
      text += plain;
      for (let k = 0; k < plain.length; k++) from.push(position);
    }
    position += sign.length;
  });
  for (const match of [...text.matchAll(SPACED)].reverse()) {
    const kept = [...match[0]].flatMap((sign, k) => (/[a-z\d]/.test(sign) ? [k] : []));
    const end = match.index + match[0].length;
    from = [
      ...from.slice(0, match.index),
      ...kept.map((k) => from[match.index + k]!),
      ...from.slice(end),
    ];
    text = text.slice(0, match.index) + match[0].replace(/[^a-z\d]/g, '') + text.slice(end);
  }
  from.push(position);
  return { text, range: (start, end) => [from[start]!, endOf(original, from, end)] };
}

function plainOf(sign: string, signs: readonly string[], i: number): string {
  const cheque = CHEQUE.get(sign);
  if (cheque && (!AMBIGUOUS.test(sign) || hasCompany(signs, i))) return cheque;
  if (PLAIN_HAN.test(sign)) return SAME.get(sign) ?? sign;
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain].map((letter) => SAME.get(letter) ?? letter).join('');
}

function hasCompany(signs: readonly string[], i: number): boolean {
  return CHEQUE_COMPANY.test(signs[i - 1] ?? '') || CHEQUE_COMPANY.test(nextVisible(signs, i));
}

function isFiller(signs: readonly string[], i: number, before: string): boolean {
  if (!HAN.test(before.charAt(before.length - 1))) return false;
  if (!FILLER.test(signs[i]!.normalize('NFKC'))) return false;
  return HAN.test(nextVisible(signs, i));
}

/** The next sign that is neither invisible nor filler, if it is near. */
function nextVisible(signs: readonly string[], after: number): string {
  return (
    signs
      .slice(after + 1, after + 20)
      .find((sign) => !FILLER.test(sign.normalize('NFKC')) && !INVISIBLE.test(sign)) ?? ''
  );
}

/** The end of the last original character, without what was dropped behind it. */
function endOf(original: string, from: readonly number[], end: number): number {
  const last = from[end - 1] ?? 0;
  return last + String.fromCodePoint(original.codePointAt(last) ?? 32).length;
}
