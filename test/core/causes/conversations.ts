import { readFileSync } from 'node:fs';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { workingTime } from '@/lib/core/calendar/working-time';
import type { CauseInput } from '@/lib/core/causes/cause-input';
import type { Cause } from '@/lib/core/model/cause';
import type { Fingerprint } from '@/lib/core/model/fingerprint';
import { DAY, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import type { HeldCoupon } from '@/lib/core/model/profile';
import { printOf } from '@/lib/core/text/print';
import { readTextFeatures } from '@/lib/core/text/read-text-features';

const OFFSET = 480;
/** Wednesday 18 November 2026, 15:00 in the operator's day. */
export const NOW = Date.UTC(2026, 10, 18, 7);
const MIDNIGHT = NOW - 15 * 60 * MINUTE;

const USUAL: Record<string, readonly (readonly [string, string, string])[]> = {
  usual: [
    ['上次那款再来一份', '好嘞，老地址给您安排', '好的，谢谢'],
    ['收到了，挺好用的', '喜欢就好', '嗯嗯'],
    ['这个是饭前吃还是饭后吃？', '饭后半小时就可以', '明白了，谢谢'],
    ['孩子很喜欢那个小熊', '太好了', '哈哈'],
  ],
  'usual-en': [
    ['Same order as last time please', 'Sure, on its way', 'Thanks!'],
    ['It arrived today, looks great', 'Happy to hear that', 'Thank you'],
    ['Should I wash it before the first use?', 'Yes, warm water is enough', 'Got it, thanks'],
  ],
};

export interface Conversation {
  readonly title: string;
  /** The truth; null when there is nothing to propose. */
  readonly cause: Cause | null;
  readonly ours: boolean;
  readonly input: CauseInput;
}

/** An input with nothing in it but the messages given, as the desk would hand it over. */
export function inputOf(
  lines: readonly { at: number; out: boolean; text: string }[],
  more: Partial<CauseInput> = {},
): CauseInput {
  const sorted = lines.filter(({ at }) => at <= NOW).sort((a, b) => a.at - b.at);
  const facts = sorted.map(
    ({ at, out, text }, i): Interaction => ({
      id: i.toString(16).padStart(16, '0'),
      at,
      precision: 'exact',
      direction: out ? 'out' : 'in',
      kind: 'text',
      features: readTextFeatures(text, out),
      length: text.length,
      origin: 'thread',
      native: true,
    }),
  );
  const prints = sorted.flatMap(({ at, out, text }, i): Fingerprint[] =>
    out && printOf(text)
      ? [{ contact: 'c', message: facts[i]?.id ?? '', at, print: printOf(text) }]
      : [],
  );
  return {
    facts,
    prints,
    sameToAll: 0,
    coupons: [],
    workingTime: (from, to) => workingTime(DEFAULT_SHIFTS, from, to, OFFSET),
    lateAfter: DEFAULT_SHIFTS.lateAfter * MINUTE,
    messagesPerWeek: 2,
    now: NOW,
    dayOffset: OFFSET,
    ...more,
  };
}

/** Moment of a day before now and a time of the operator's day. */
export function moment(day: number, clock = '10:00'): number {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return MIDNIGHT + day * DAY + (hours * 60 + minutes) * MINUTE;
}

/** Reads lines of a conversation, see conversations.txt. */
export function parseConversation(lines: readonly string[]): CauseInput {
  const said: { at: number; out: boolean; text: string }[] = [];
  const coupons: HeldCoupon[] = [];
  let sameToAll = 0;
  for (const line of lines) {
    const usual = /^(usual(?:-en)?) (\S+)$/.exec(line);
    const talk = /^(-\S+) (\d\d:\d\d) ([<>]) (.+)$/.exec(line);
    const other = /^(coupon|same) (\S+)$/.exec(line);
    if (usual) {
      daysOf(usual[2] as string).forEach((day, i) => {
        const bank = USUAL[usual[1] as string] ?? [];
        const [theirs, ours, closing] = bank[i % bank.length] as readonly [string, string, string];
        said.push({ at: moment(day, '10:30'), out: false, text: theirs });
        said.push({ at: moment(day, '10:33'), out: true, text: ours });
        said.push({ at: moment(day, '10:36'), out: false, text: closing });
      });
    } else if (talk) {
      for (const day of daysOf(talk[1] as string)) {
        said.push({
          at: moment(day, talk[2]),
          out: talk[3] === '>',
          text: talk[4] as string,
        });
      }
    } else if (other?.[1] === 'coupon') {
      coupons.push({ what: '券', expiresAt: moment(Number(other[2])) });
    } else if (other) sameToAll = Number(other[2]);
    else throw new Error(`not a line of a conversation: ${line}`);
  }
  return inputOf(said, { sameToAll, coupons });
}

function daysOf(range: string): number[] {
  const [, from, to, step] = /^(-\d+)(?:\.\.(-\d+)\/(\d+))?$/.exec(range) ?? [];
  if (from === undefined) throw new Error(`not days: ${range}`);
  if (to === undefined) return [Number(from)];
  const days: number[] = [];
  for (let day = Number(from); day <= Number(to); day += Number(step)) days.push(day);
  return days;
}

/** The labelled conversations of a file beside this one. */
export function loadConversations(file: string): Conversation[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .split(/^= /m)
    .slice(1)
    .map((block) => {
      const [heading = '', ...lines] = block.trimEnd().split('\n');
      const [, cause, ours, title = ''] = /^(\S+) (ours )?(.+)$/.exec(heading) ?? [];
      return {
        title,
        cause: cause === 'none' ? null : (cause as Cause),
        ours: ours !== undefined,
        input: parseConversation(lines),
      };
    });
}
