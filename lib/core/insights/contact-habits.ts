import { operatorDay } from '../calendar/operator-day';
import { DAY, HOUR, type Interaction, type Kind } from '../model/interaction';

/** When and how a contact likes to talk (S3.7.1.b, S4.W3.d, S3.6.2). */
export interface ContactHabits {
  /** The three hours of the day in which they write most; null when their writing is spread. */
  readonly hours: { readonly from: number; readonly to: number; readonly share: number } | null;
  /** What they answer with besides text, when at least a quarter of their messages are of that kind. */
  readonly medium: Extract<Kind, 'voice' | 'image' | 'video' | 'sticker'> | null;
  /** Typical length of their texts, characters; null when they send few. */
  readonly length: number | null;
  /** Active days it is told from. */
  readonly days: number;
}

const LOOK_BACK = 180 * DAY;
/** Active days below which a habit is chance. */
const ENOUGH_DAYS = 8;
const SPAN = 3;
/** Three of twenty-four hours hold an eighth by chance; a habit holds much more. */
const HABIT = 0.4;
const MEDIA = ['voice', 'image', 'video', 'sticker'] as const;
const MEDIUM_SHARE = 0.25;

/**
 * Reads habits off a contact's own messages.
 * @param facts by time
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns null when fewer than eight active days are known
 */
export function contactHabits(
  facts: readonly Interaction[],
  now: number,
  dayOffset: number,
): ContactHabits | null {
  const theirs = facts.filter(
    (f) =>
      f.direction === 'in' &&
      f.kind !== 'system' &&
      f.kind !== 'sighting' &&
      f.at > now - LOOK_BACK &&
      f.at <= now,
  );
  const days = new Set(theirs.map((f) => operatorDay(f.at, dayOffset))).size;
  if (days < ENOUGH_DAYS) return null;
  return {
    hours: usualHours(theirs, dayOffset),
    medium: usualMedium(theirs),
    length: usualLength(theirs),
    days,
  };
}

/** One vote per day and hour, so that one long evening does not look like a habit. */
function usualHours(theirs: readonly Interaction[], dayOffset: number): ContactHabits['hours'] {
  const placed = theirs.filter(
    (f) => f.precision === 'exact' || f.precision === 'minute' || f.precision === 'hour',
  );
  const votes = new Set(
    placed.map((f) => `${operatorDay(f.at, dayOffset)} ${hourOf(f.at, dayOffset)}`),
  );
  const perHour = new Array<number>(24).fill(0);
  for (const vote of votes) {
    const hour = Number(vote.split(' ')[1]);
    perHour[hour] = (perHour[hour] ?? 0) + 1;
  }
  let best = 0;
  let from = 0;
  for (let start = 0; start < 24; start++) {
    let sum = 0;
    for (let i = 0; i < SPAN; i++) sum += perHour[(start + i) % 24] ?? 0;
    if (sum > best) {
      best = sum;
      from = start;
    }
  }
  const share = best / Math.max(1, votes.size);
  return votes.size >= ENOUGH_DAYS && share >= HABIT
    ? { from, to: (from + SPAN) % 24, share }
    : null;
}

function usualMedium(theirs: readonly Interaction[]): ContactHabits['medium'] {
  const share = (kind: Kind) => theirs.filter((f) => f.kind === kind).length / theirs.length;
  const [first] = MEDIA.map((kind) => ({ kind, share: share(kind) })).sort(
    (a, b) => b.share - a.share,
  );
  return first && first.share >= MEDIUM_SHARE ? first.kind : null;
}

function usualLength(theirs: readonly Interaction[]): number | null {
  const lengths = theirs.filter((f) => f.kind === 'text' && f.length > 0).map((f) => f.length);
  if (lengths.length < ENOUGH_DAYS) return null;
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? null;
}

function hourOf(at: number, dayOffset: number): number {
  return Math.floor(((((at + dayOffset * 60_000) % DAY) + DAY) % DAY) / HOUR);
}
