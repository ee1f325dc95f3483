import type { DraftFacts } from './draft';
import { foldText } from './fold-text';
import { silenceWords } from './silence-words';
import { waitedWords } from './waited-words';

/** Counted things; 一 before most of them is no number but "a" (一个, 一次, 一下). */
const UNITS =
  '天|日|周|星期|个?月|年|次|件|份|张|个|位|人|名|瓶|盒|箱|支|小时|分钟|点(?![儿点])|号|岁|斤|公里|折|倍|成(?![为了])|元|块|%|条|步|款|种';
const NUMBER = new RegExp(
  `\\d+(?:[.,:/-]\\d+)*|(?:百分之)?(?:[二两三四五六七八九十百千][〇零一二三四五六七八九十百千万]*|一[十百千万][〇零一二三四五六七八九十百千]*|一(?=(?:折|元|年|岁|倍|成|%|小时|分钟|(?:个?月|星期|周)(?![一二三四五六日末]))))(?=多?(?:${UNITS}))|[一二两三四五六七八九][百千](?![分方计灵])`,
  'gu',
);
/** Ways of speaking that hold numerals and count nothing. */
const IDIOMS =
  /一两[个句次点下]|[两三]?三[两言]|七[七八]八|千万(?=别|不|要)|万一|十分(?!钟)|星期[一二三四五六]|周[一二三四五六]|两句|几[个天次]|三八|五一|[一两]全|一二|再三|一五一十|半个|[这新]的?一[年岁]|[这前][两几][天年]|[大长]一岁|收十|第[一二三四五六七八九十][步点件]|(?<=^|[\s,。;:!?])[1-9](?:[.、)](?!\d))/gu;

/**
 * Numbers of a text that no fact holds, in digits or Chinese numerals.
 * @param text folded
 * @returns ranges in the folded text
 */
export function findUnknownNumbers(text: string, facts: DraftFacts): [number, number][] {
  let rest = text;
  for (const phrase of knownPhrases(facts)) rest = rest.replaceAll(phrase, blank);
  rest = rest.replace(IDIOMS, blank);
  const known = new Set(
    knownPhrases(facts)
      .join(' ')
      .match(/\d+(?:[.,:/-]\d+)*/g),
  );
  for (const span of [facts.silentDays, facts.waitedHours]) {
    if (span !== undefined) known.add(String(Math.floor(span)));
  }
  return [...rest.matchAll(NUMBER)]
    .filter(([found]) => !known.has(found) && !known.has(String(chineseNumber(found))))
    .map((match) => [match.index, match.index + match[0].length]);
}

/** 四十 is 40, 三百二十 is 320; NaN for anything else. */
function chineseNumber(text: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of text.replace(/两/g, '二')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = '〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign);
    if (digit < 0) return Number.NaN;
  }
  return sum + digit;
}

function blank(phrase: string): string {
  return '\u00b7'.repeat(phrase.length);
}

function knownPhrases(facts: DraftFacts): string[] {
  const { silentDays, waitedHours, nextReward, ...words } = facts;
  const said = [
    ...Object.values(words),
    nextReward?.gap,
    nextReward?.gain,
    ...(['zh-CN', 'en'] as const).flatMap((language) => [
      silenceWords(silentDays, language),
      waitedWords(waitedHours, language),
    ]),
  ];
  // The longest first, so that none is cut by a shorter one within it.
  return said
    .flatMap((phrase) => (phrase ? [foldText(phrase).text] : []))
    .sort((a, b) => b.length - a.length);
}
