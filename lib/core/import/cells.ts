import type { Kind } from '../model/interaction';
import type { YearlyDay } from '../model/profile';
import { TIERS, type Tier } from '../model/tier';
import { plainDigits } from './plain-digits';
import { type DateNumbers, placeStamp, readStamp, type Stamp } from './stamp';
import type { StampContext } from './whatsapp';

/** A time as a table writes it, before the order of its date is known. */
export type When =
  | { readonly is: 'epoch'; readonly at: number; readonly exact: boolean }
  | { readonly is: 'stamp'; readonly stamp: Stamp };

/**
 * Reads a cell that holds a time: a date with or without a clock, ISO, Chinese words, or seconds or
 * milliseconds since 1970.
 */
export function readWhen(cell: string): When | null {
  const text = plainDigits(cell.slice(0, 80)).trim();
  if (/^\d{13}$/.test(text)) return { is: 'epoch', at: Number(text), exact: true };
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return { is: 'epoch', at: Number(text) * 1000, exact: true };
  const words = text
    .replace(
      /(\d) ?[时時点點] ?(\d{1,2}) ?分? ?(?:(\d{1,2}) ?秒)?/u,
      (_, h, m, s) => `${h}:${pad(m)}${s ? `:${pad(s)}` : ''}`,
    )
    .replace(/星期[日天一二三四五六]|周[日天一二三四五六]/u, ' ');
  const read = readStamp(words.replace(/ {2,}/g, ' '));
  if (!read || words.replace(/ {2,}/g, ' ').slice(read.end).trim() !== '') return null;
  return { is: 'stamp', stamp: read.stamp };
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

/** The instant of a time, or null when the date does not exist. */
export function placeWhen(
  when: When,
  { order, zone, now }: StampContext,
): { at: number; precision: 'exact' | 'minute' | 'day' } | null {
  if (when.is === 'epoch') return { at: when.at, precision: 'exact' };
  return placeStamp(when.stamp, order, zone, now);
}

/** The numbers of the date in a cell, to learn their order from. */
export function dateOf(cell: string): DateNumbers | null {
  const when = readWhen(cell);
  return when?.is === 'stamp' ? when.stamp.date : null;
}

const MAX_CENTS = 1e10;

/** An amount of money in cents, or null: `¥1,234.50`, `1.234,50 €`. */
export function readAmount(cell: string): number | null {
  const plain = plainDigits(cell)
    .trim()
    .replace(/^(?:rmb|cny|usd|eur)|(?:rmb|cny|usd|eur|元|円|원)$/giu, '')
    .replace(/[\s¥￥$€£]/gu, '');
  const european = /^\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(plain);
  const text = european
    ? plain.replace(/\./g, '').replace(',', '.')
    : plain.replace(/,(?=\d{3})/g, '');
  if (!/^\d{1,10}(?:\.\d{1,6})?$/.test(text)) return null;
  const cents = Math.round(Number(text) * 100);
  return cents <= MAX_CENTS ? cents : null;
}

/** Digits of a phone number; '' for what is none. Spreadsheets write long numbers as `1.38E+10`. */
export function readPhone(cell: string): string {
  const digits = plainDigits(cell.slice(0, 40)).replace(/[\s()+-]/g, '');
  return /^\d{5,15}$/.test(digits) ? digits.replace(/^(?:00)?86(?=1\d{10}$)/, '') : '';
}

/** Labels in a cell, at most 50 of 60 characters. */
export function readTags(cell: string): string[] {
  const tags = cell.split(/[,，;；、|\n]/u).map((tag) => tag.trim().slice(0, 60).trim());
  return [...new Set(tags.filter((tag) => tag !== '' && tag !== '-' && tag !== '无'))].slice(0, 50);
}

/** A birthday: `1990-03-08`, `3月8日`, `03-08`, `农历三月` is not read. */
export function readBirthday(cell: string): YearlyDay | null {
  const text = plainDigits(cell.slice(0, 40)).trim();
  const calendar = /^(?:农历|農曆|阴历|lunar)/i.test(text) ? 'lunar' : 'solar';
  const plain = text.replace(/^(?:农历|農曆|阴历|阳历|公历|lunar|solar)\s*/i, '');
  const full = /^\d{4}[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?(?:[ T].*)?$/.exec(plain);
  const short = /^(\d{1,2})[-/.月] ?(\d{1,2})日?$/.exec(plain);
  const parts = full ?? short;
  const month = Number(parts?.[1]);
  const day = Number(parts?.[2]);
  const days =
    calendar === 'lunar' ? 30 : [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days && day >= 1 && day <= days ? { calendar, month, day } : null;
}

const TIER_WORDS: Readonly<Record<string, Tier>> = { 忠诚: 'loyal', 成长: 'growth', 边缘: 'edge' };

/** A tier by our own names for it; other levels mean nothing to us. */
export function readTierCell(cell: string): Tier | null {
  const word = cell.trim().toLowerCase().replace(/客户$/u, '');
  return (
    TIERS.find((tier) => tier === word) ??
    (Object.hasOwn(TIER_WORDS, word) ? TIER_WORDS[word] : null) ??
    null
  );
}

const OUT =
  /^(?:out|outgoing|outbound|sent|send|发|发出|发送|我方|员工|成员|客服|企业成员|内部|staff|agent|employee|operator|internal|member)$/iu;
const IN =
  /^(?:in|incoming|inbound|received|receive|收|收到|接收|对方|客户|外部|外部联系人|买家|customer|client|external|contact|user)$/iu;

/** Which side wrote, or null when the cell does not say. */
export function readDirection(cell: string): 'in' | 'out' | null {
  const word = cell.trim();
  return OUT.test(word) ? 'out' : IN.test(word) ? 'in' : null;
}

const KINDS_BY_WORD: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:text|txt|文本|文字|markdown|mixed)$/i, 'text'],
  [/^(?:image|img|picture|photo|图片|图)$/i, 'image'],
  [/^(?:voice|audio|语音|音频)$/i, 'voice'],
  [/^(?:video|视频)$/i, 'video'],
  [/^(?:file|docmsg|文件)$/i, 'file'],
  [/^(?:emotion|sticker|表情|表情包)$/i, 'sticker'],
  [/^(?:card|link|weapp|location|news|名片|链接|小程序|位置|红包|redpacket)$/i, 'card'],
  [/^(?:call|meeting_voice_call|voip|语音通话|视频通话|通话)$/i, 'call'],
  [
    /^(?:revoke|recall|agree|disagree|switch|system|sys|notice|event|1000[02]|撤回|系统|系统消息|系统提示|系统通知|同意存档|不同意存档|同意会话聊天内容|不同意会话聊天内容)$/i,
    'system',
  ],
];

/** The kind of a message by an archive's own word for it (`msgtype`); null when not known. */
export function readKind(cell: string): Kind | null {
  const word = cell.trim();
  return KINDS_BY_WORD.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
