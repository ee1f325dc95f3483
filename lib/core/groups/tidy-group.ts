import { DAY, FEATURE, type Interaction } from '../model/interaction';
import { answersInGroup } from './answers-in-group';

/**
 * Why a message of ours is in the way (S0.7.i). `repeated` the same text was sent again later,
 * `past-activity` an activity or benefit of last week or before, `old-promotion` a promotion of
 * yesterday or before, `old-link` a link older than a week.
 */
export const REMOVE_REASONS = ['repeated', 'past-activity', 'old-promotion', 'old-link'] as const;
export type RemoveReason = (typeof REMOVE_REASONS)[number];

/** One of our messages, known by its time and length: words are not kept. */
export interface GroupMessage {
  readonly id: string;
  /** ms */
  readonly at: number;
  /** Characters. */
  readonly length: number;
}

export interface RemoveItem extends GroupMessage {
  readonly reason: RemoveReason;
}

/** What a message that members answered was. */
export type PinKind = 'activity' | 'benefit' | 'useful' | 'plain';

export interface PinItem extends GroupMessage {
  readonly kind: PinKind;
  /** Messages of members that followed it. */
  readonly answers: number;
}

export interface TidyList {
  /** Newest first, as they are met when a chat is scrolled back. */
  readonly remove: readonly RemoveItem[];
  /** Most answered first. */
  readonly pin: readonly PinItem[];
}

export const TIDY_DAYS = 30;
const WEEK = 7 * DAY;
/** Messages of members after which one of ours is worth keeping in sight. */
const ANSWERED = 2;
const PINS = 3;
const BEST = 8;

/**
 * What to remove from a group and what to pin (S0.7.i). Proposals: a person decides and does it.
 * @param facts of one group, by time
 * @param printOf fingerprint of one of our messages, '' or undefined when it has none
 * @param now ms
 */
export function tidyGroup(
  facts: readonly Interaction[],
  printOf: (message: string) => string | undefined,
  now: number,
): TidyList {
  const ours = facts.filter(
    (fact) => isOurs(fact) && fact.at > now - TIDY_DAYS * DAY && fact.at <= now,
  );
  const newest = new Map<string, string>();
  for (const { id } of ours) {
    const print = printOf(id);
    if (print) newest.set(print, id);
  }
  const remove = ours.flatMap((fact): RemoveItem[] => {
    const print = printOf(fact.id);
    const repeated = Boolean(print) && newest.get(print ?? '') !== fact.id;
    const reason = repeated ? 'repeated' : ageOut(fact, now - fact.at);
    return reason ? [{ ...messageOf(fact), reason }] : [];
  });
  remove.reverse();
  const gone = new Set(remove.map(({ id }) => id));
  const recent = (fact: Interaction) => fact.at > now - WEEK && !gone.has(fact.id);
  return { remove, pin: answered(facts, (fact) => fact.at <= now && recent(fact), PINS) };
}

/** A stretch of a group's month worth telling those who came later (S0.7.j). */
export interface DigestList {
  /** Most answered first. */
  readonly best: readonly PinItem[];
  /** Moments (ms) of the days on which members wrote most, with how many messages. */
  readonly days: readonly { readonly at: number; readonly theirs: number }[];
}

/**
 * What of a stretch belongs into the digest: our messages that members answered most, and the days
 * on which they talked most among themselves, where their own good advice is found.
 * @param facts of one group, by time
 * @param from ms
 * @param to ms, exclusive
 * @param dayOf day of a moment
 */
export function digestOf(
  facts: readonly Interaction[],
  from: number,
  to: number,
  dayOf: (at: number) => number,
): DigestList {
  const inside = (fact: Interaction) => fact.at >= from && fact.at < to;
  const days = new Map<number, { at: number; theirs: number }>();
  for (const fact of facts) {
    if (fact.direction !== 'in' || !isTalk(fact) || !inside(fact)) continue;
    const day = dayOf(fact.at);
    const count = days.get(day) ?? { at: fact.at, theirs: 0 };
    days.set(day, { ...count, theirs: count.theirs + 1 });
  }
  const busiest = [...days.values()]
    .filter(({ theirs }) => theirs > ANSWERED)
    .sort((a, b) => b.theirs - a.theirs || b.at - a.at);
  return { best: answered(facts, inside, BEST), days: busiest.slice(0, PINS) };
}

/** Ours that were answered and do not merely sell, most answered first. */
function answered(
  facts: readonly Interaction[],
  wanted: (fact: Interaction) => boolean,
  most: number,
): PinItem[] {
  const answers = answersInGroup(facts);
  return facts
    .filter((fact) => isOurs(fact) && !(fact.features & FEATURE.promotion) && wanted(fact))
    .map((fact) => ({ ...messageOf(fact), kind: kindOf(fact), answers: answers.get(fact.id) ?? 0 }))
    .filter((item) => item.answers >= ANSWERED)
    .sort((a, b) => b.answers - a.answers || b.at - a.at)
    .slice(0, most);
}

function ageOut({ features }: Interaction, age: number): RemoveReason | null {
  if (features & (FEATURE.activity | FEATURE.benefit) && age > WEEK) return 'past-activity';
  if (features & FEATURE.promotion && age > DAY) return 'old-promotion';
  return features & FEATURE.link && age > WEEK ? 'old-link' : null;
}

function kindOf({ features }: Interaction): PinKind {
  if (features & FEATURE.activity) return 'activity';
  if (features & FEATURE.benefit) return 'benefit';
  return features & FEATURE.useful ? 'useful' : 'plain';
}

function isTalk({ kind }: Interaction): boolean {
  return kind !== 'system' && kind !== 'sighting';
}

function isOurs(fact: Interaction): boolean {
  return fact.direction === 'out' && isTalk(fact);
}

function messageOf({ id, at, length }: Interaction): GroupMessage {
  return { id, at, length };
}
