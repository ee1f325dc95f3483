import { operatorDay } from '../calendar/operator-day';
import type { Fingerprint } from '../model/fingerprint';
import { DAY, FEATURE, HOUR, type Interaction } from '../model/interaction';
import type { Quiet } from '../model/operator-mark';
import type { Strategy, TierRules } from '../strategy/strategy';
import { printDistance } from '../text/print';
import type { ReplyWindow } from '../waiting/window';

/** What may speak against sending a message, gravest first. */
export const PRESSURES = [
  'do-not-disturb',
  'window-closed',
  'unanswered-streak',
  'promotions-today',
  'promotion-day',
  'near-duplicate',
  'messages-week',
  'promotion-share',
  'quiet-hours',
  'window-closing',
] as const;
export type PressureId = (typeof PRESSURES)[number];

/** One thing to know before sending. `stop` is a word, not a lock: a person presses send. */
export interface Pressure {
  readonly id: PressureId;
  readonly tone: 'info' | 'warn' | 'stop';
  /** Numbers the sentence names; durations in days. */
  readonly params: Readonly<Record<string, number>>;
}

/** What a message that is about to be sent says of itself. */
export interface Outgoing {
  /** Bits of `FEATURE`. */
  readonly features: number;
  /** See `printOf`. */
  readonly print: string;
  readonly length: number;
}

export interface PressureInput {
  readonly outgoing: Outgoing;
  /** Interactions of the last 30 days at least, by time. */
  readonly facts: readonly Interaction[];
  /** Fingerprints of our messages to this contact. */
  readonly prints: readonly Fingerprint[];
  readonly rules: TierRules;
  readonly strategy: Pick<Strategy, 'quietFrom' | 'quietTo' | 'promotionShare' | 'promotionDays'>;
  readonly replyWindow: ReplyWindow | null;
  readonly quiet: Quiet | null;
  /** ms */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
}

/** Fingerprints nearer than this are the same words with another name in them: see `core/text/print`. */
const SAME = 18;
/** How far back words are still remembered by the customer. */
const REMEMBERED = 60 * DAY;
/** Our last messages by which the share of promotions is told, and how few tell nothing. */
const RECENT = 10;
const ENOUGH = 4;
/** Parts of one message sent one after the other. */
const ONE_TALK = 10 * 60_000;
/** From here on a closing window is worth a word. */
const CLOSING = 6 * HOUR;
/** An answer to what they just asked is welcome at any hour, and is no pressure. */
const ANSWERING = 3 * HOUR;

const PROMOTION = FEATURE.promotion | FEATURE.benefit | FEATURE.activity;

/**
 * What speaks against sending this message to this contact now (S0.2.a, S3.7.1, S4.C2.d to S4.C2.f,
 * S4.W3.a). It never blocks: it says so before, while the words can still be changed.
 * @returns gravest first, each at most once
 */
export function judgePressure(input: PressureInput): Pressure[] {
  const { facts, now, dayOffset, outgoing, rules, strategy } = input;
  const messages = facts.filter(
    (f) => f.at <= now && f.kind !== 'system' && f.kind !== 'sighting' && f.direction !== 'unknown',
  );
  const ours = messages.filter((f) => f.direction === 'out');
  const lastTheirs = messages.findLast((f) => f.direction === 'in')?.at ?? Number.NEGATIVE_INFINITY;
  const answers = now - lastTheirs < ANSWERING;
  // Amends to a complaint, or the price they asked for, is no promotion.
  const sells = !answers && (outgoing.features & PROMOTION) !== 0;
  const found: Pressure[] = [];
  const say = (id: PressureId, tone: Pressure['tone'], params: Pressure['params'] = {}) =>
    found.push({ id, tone, params });

  if (input.quiet) say('do-not-disturb', 'stop', { days: (now - input.quiet.at) / DAY });

  const { replyWindow: open } = input;
  if (open && (!open.open || open.left === 0)) {
    say('window-closed', 'stop');
  } else if (open && (open.closesAt - now < CLOSING || (open.left ?? 9) <= 1)) {
    say('window-closing', 'info', {
      days: (open.closesAt - now) / DAY,
      ...(open.left === null ? {} : { left: open.left }),
    });
  }

  const streak = countTalks(
    ours.filter((f) => f.at > lastTheirs && isUnasked(f, messages)).map((f) => f.at),
  );
  if (streak >= 2)
    say('unanswered-streak', streak >= rules.tries ? 'stop' : 'warn', { count: streak });

  const today = operatorDay(now, dayOffset);
  const promotions = ours.filter((f) => f.features & PROMOTION);
  const soldToday = countTalks(
    promotions.filter((f) => operatorDay(f.at, dayOffset) === today).map((f) => f.at),
  );
  if (sells && soldToday >= rules.promotionsPerDay) {
    say('promotions-today', 'stop', { count: soldToday, cap: rules.promotionsPerDay });
  }

  if (sells && !strategy.promotionDays.includes(weekday(today))) say('promotion-day', 'warn');

  const twin = input.prints
    .filter(
      ({ at, print }) => now - at < REMEMBERED && printDistance(print, outgoing.print) <= SAME,
    )
    .sort((a, b) => b.at - a.at)[0];
  if (twin) say('near-duplicate', 'warn', { days: Math.max(0, (now - twin.at) / DAY) });

  const unasked = countTalks(
    ours.filter((f) => now - f.at < 7 * DAY && isUnasked(f, messages)).map((f) => f.at),
  );
  if (!answers && unasked >= rules.messagesPerWeek) {
    say('messages-week', 'warn', { count: unasked, cap: rules.messagesPerWeek });
  }

  const recent = ours.slice(-RECENT);
  const share = recent.filter((f) => f.features & PROMOTION).length / Math.max(1, recent.length);
  if (sells && recent.length >= ENOUGH && share > strategy.promotionShare) {
    say('promotion-share', 'warn', { share, of: recent.length });
  }

  if (!answers && isQuietHour(now, dayOffset, strategy.quietFrom, strategy.quietTo)) {
    say('quiet-hours', 'warn', { from: strategy.quietFrom, to: strategy.quietTo });
  }
  return found.sort((a, b) => PRESSURES.indexOf(a.id) - PRESSURES.indexOf(b.id));
}

/** Monday is 1. @param day operator's day, counted from Thursday 1 January 1970 */
function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Is this a message nobody waited for: no word of theirs in the hours before it? */
function isUnasked(fact: Interaction, messages: readonly Interaction[]): boolean {
  return !messages.some(
    (m) => m.direction === 'in' && m.at <= fact.at && fact.at - m.at < ANSWERING,
  );
}

/** Messages sent close together are one approach. @param times ms, rising */
function countTalks(times: readonly number[]): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const at of times) {
    if (at - last > ONE_TALK) count += 1;
    last = at;
  }
  return count;
}

/** Quiet hours may run past midnight; equal ends mean none. */
export function isQuietHour(now: number, dayOffset: number, from: number, to: number): boolean {
  const hour = ((((now + dayOffset * 60_000) % DAY) + DAY) % DAY) / HOUR;
  if (from === to) return false;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
