import type { AgoUnit, TimeParts } from './time-parts';
import { DAY_WORDS, FILLERS, HALF_WORDS, MONTHS, NUMERALS, WEEKDAY_SIGNS, WEEKDAYS } from './words';

type Groups = readonly (string | undefined)[];

/** A pattern and what its groups say; null refuses the match. */
export type Rule = readonly [pattern: RegExp, read: (groups: Groups) => TimeParts | null];

/** The parts of a time, most telling first: the first rule that fits at a position is taken. */
export const RULES: readonly Rule[] = [
  // 2025-11-27, 2025/11/27, 2025.11.27
  [/(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)/y, ([, y, , m, d]) => date(y, m, d)],
  // 2025年11月27日, 25年11月27日, 11月27日, 11月
  [/(?:(\d{4}|\d\d)年)? ?(\d\d?)月(?: ?(\d\d?)[日号號])?/y, ([, y, m, d]) => date(y, m, d)],
  // 27.11.2025
  [/(\d\d?)\.(\d\d?)\.(\d{4})(?!\d)/y, ([, d, m, y]) => date(y, m, d)],
  // 27/11/2025, 11-27-25
  [/(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)(?!\d)/y, ([, a, , b, c]) => ({ numbers: [a!, b!, c!] })],
  // 11/27, 11-27
  [
    /(\d\d?)([-/])(\d\d?)(?![\d:])/y,
    ([, a, sign, b]) => ({ numbers: [a!, b!], ...(sign === '-' && { monthFirst: true }) }),
  ],
  // 10:32, T10:32:05.123
  [/t?(\d\d?):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?![\d:])/y, ([, h, m, s]) => clock(h, m, s)],
  // +08:00 behind an ISO clock or one with seconds
  [
    /(?<=t\d\d:\d\d|:\d\d:\d\d|\.\d{1,9}) ?(?:gmt|utc)?([+-])(\d\d):?(\d\d)?(?![\d:])/y,
    ([, sign, h, m]) => ({ offset: Number(`${sign}1`) * (Number(h) * 60 + Number(m ?? 0)) }),
  ],
  [/(?:gmt|utc|z)\b(?![+-])/y, () => ({ offset: 0 })],
  // 3点, 3点20分, 3点半
  [
    /(\d\d?) ?[点點时時](?:(半)|整| ?(\d\d?) ?分?)?(?: ?(\d\d?)秒)?(?!\d)/y,
    ([, h, half, m, s]) => clock(h, half ? '30' : m, s),
  ],
  [/(\d\d?)(?= ?[ap]m\b)/y, ([, h]) => clock(h)],
  [/(?:just )?now\b|moments? ago|(?:a )?few seconds(?: ago)?|[刚剛][刚剛才]|几秒前/y, justNow],
  [/(?:less than|half) (?:a|1) minute(?: ago)?/y, justNow],
  // 5m, 2 hours ago, an hour ago, 6mo
  [
    /(\d{1,4} ?|an? )(s(?:ec(?:ond)?s?)?|mo(?:nth)?s?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:(?:ee)?ks?)?|y(?:(?:ea)?rs?)?)\b(?: ago)?/y,
    ([, n, unit]) => ago(n!, (unit!.startsWith('mo') ? 'mo' : unit![0]) as AgoUnit),
  ],
  // 5分钟前, 两小时前, 3个月前
  [
    /(\d{1,4}|[一二两兩三四五六七八九十]{1,3}) ?[个個]? ?(秒|分|[小鐘钟]|天|日|周|週|星|礼|月|年)[时時钟鐘头期拜]? ?[之以]?前/y,
    ([, n, unit]) => ago(n!, CHINESE_UNITS[unit!]!),
  ],
  // 星期三, 周三, 上周三
  [
    /([上本这這])?(?:星期|周|週|礼拜|禮拜)([日天一二三四五六])/y,
    ([, week, sign]) => ({
      weekday: Math.max(0, WEEKDAY_SIGNS.indexOf(sign!)),
      ...(week && { week: week === '上' ? -1 : 0 }),
    }),
  ],
  // Nov 27, November 27th, 2025, Nov 2025
  [
    /([a-z]{3,9})\b\.?(?: ?(\d\d?)(?:st|nd|rd|th)?(?![\d:]| ?[ap]m))?(?:,? (\d{4})(?![\d:]))?/y,
    ([, name, d, y]) => namedMonth(name!, d, y),
  ],
  // 27 Nov 2025
  [
    /(\d\d?)(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\b\.?(?:,? (\d{4})(?![\d:]))?/y,
    ([, d, name, y]) => namedMonth(name!, d, y),
  ],
  // Wed, last Wednesday
  [
    /(?:last )?([a-z]{3,9})\b\.?/y,
    ([, name]) => {
      const weekday = WEEKDAYS.findIndex((full) => full.startsWith(name!));
      return weekday < 0 ? null : { weekday };
    },
  ],
  [/(\d{4})(?![\d:])/y, ([, y]) => ({ year: Number(y) })],
  [anyOf(DAY_WORDS), ([word]) => ({ dayDelta: DAY_WORDS[word!]! })],
  [anyOf(HALF_WORDS), ([word]) => ({ half: HALF_WORDS[word!]! })],
  [anyOf(Object.fromEntries(FILLERS.map((word) => [word, 0]))), () => ({})],
  [/\(.*?\)|[ ,.;、。·•|~()\]-]/y, () => ({})],
];

const CHINESE_UNITS: Readonly<Record<string, AgoUnit>> = {
  秒: 's',
  分: 'm',
  小: 'h',
  钟: 'h',
  鐘: 'h',
  天: 'd',
  日: 'd',
  周: 'w',
  週: 'w',
  星: 'w',
  礼: 'w',
  月: 'mo',
  年: 'y',
};

/** One of the words, the longest first; Latin ones as whole words. */
function anyOf(words: Readonly<Record<string, unknown>>): RegExp {
  const sorted = Object.keys(words).sort((a, b) => b.length - a.length);
  return new RegExp(
    sorted.map((word) => (/[a-z]/.test(word) ? `${word}\\b` : word)).join('|'),
    'y',
  );
}

function date(year: string | undefined, month?: string, day?: string): TimeParts {
  return {
    ...(year && { year: Number(year) + (year.length < 4 ? 2000 : 0) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

function clock(hour?: string, minute?: string, second?: string): TimeParts {
  return {
    hour: Number(hour),
    ...(minute && { minute: Number(minute) }),
    ...(second && { second: Number(second) }),
  };
}

function namedMonth(name: string, day?: string, year?: string): TimeParts | null {
  const month = name === 'sept' ? 9 : MONTHS.findIndex((full) => full.startsWith(name)) + 1;
  return month ? date(year, String(month), day) : null;
}

function justNow(): TimeParts {
  return ago('0', 'm');
}

function ago(n: string, unit: AgoUnit): TimeParts {
  return { ago: { n: n[0] === 'a' ? 1 : chineseNumber(n.trim()), unit } };
}

/** 3, 三, 十, 十二, 二十三 */
function chineseNumber(text: string): number {
  if (text <= '9999') return Number(text);
  const [tens, ones] = text.replace(/[两兩]/g, '二').split('十');
  const digit = (sign: string | undefined) => NUMERALS.indexOf(sign || '〇');
  return ones === undefined ? digit(tens) : digit(tens || '一') * 10 + digit(ones);
}
