import { causeOfReply } from '../../causes/cause-of-reply';
import type { CareCase, CaseStep } from '../../model/care-case';
import { DAY, FEATURE, PRECISION_WIDTH } from '../../model/interaction';
import type { Summary } from '../../model/summary';
import { ANSWER_WITHIN } from '../../rhythm/outbound';
import { SLOT } from '../../rhythm/slots';
import { rulesOf, type Strategy } from '../../strategy/strategy';
import { addStep } from './add-step';
import { matchInsertion, SENT_WITHIN, type SeenFact } from './match-insertion';
import { rhythmReturned } from './rhythm-returned';
import { isActive, standingOf } from './standing';

/** What was observed of a contact since the case was last looked at. */
export interface Observed {
  /** Facts that were not known before, by time. */
  readonly facts: readonly SeenFact[];
  /** The summary before and after them; null before the first. */
  readonly before: Summary | null;
  readonly after: Summary;
  readonly strategy: Strategy;
}

/**
 * The case after what was observed: words of ours seen in the thread, their answers, a notice or
 * words that end it, a rhythm that came back, tries used up, a watch that is over, a relapse.
 * Nothing is concluded from time that was not in sight.
 * @returns the same case when nothing happened
 */
export function followCase(care: CareCase, seen: Observed): CareCase {
  let next = care;
  let theirs = seen.before?.lastInboundAt ?? null;
  for (const fact of seen.facts) {
    // Older messages that were scrolled into sight are history, not what happens now.
    const past = fact.at + PRECISION_WIDTH[fact.precision] < care.openedAt;
    if (!past && fact.direction === 'out') next = afterOurs(next, fact, theirs);
    if (!past && fact.direction === 'in') next = afterTheirs(next, fact, seen);
    if (fact.direction === 'in') theirs = Math.max(theirs ?? fact.at, fact.at);
  }
  return afterTime(next, seen);
}

/** Words that were inserted, or that the operator wrote unasked. Answers and promotions are no try. */
function afterOurs(care: CareCase, fact: SeenFact, theirs: number | null): CareCase {
  if (fact.kind === 'sighting' || fact.kind === 'system') return care;
  const { state, insertion, lastWordsAt } = standingOf(care.events);
  const match = matchInsertion(insertion, fact);
  // Words that gave nothing are not turned into a promotion: that is another message.
  const other = match === 'changed' && !insertion?.entry && fact.features & FEATURE.promotion;
  if (match && insertion && !other) {
    const { intent, n: of } = insertion;
    return addStep(care, { kind: 'sent', intent, asInserted: match === 'near', of }, fact.at);
  }
  const early = state === 'flagged' || state === 'drafted' || state === 'inserted';
  const answers = theirs !== null && fact.at - theirs < ANSWER_WITHIN;
  const again = lastWordsAt !== null && fact.at - lastWordsAt < DAY / 2;
  if (fact.features & FEATURE.promotion || answers || again) return care;
  if (!early && state !== 'sent' && state !== 'compensated') return care;
  return addStep(care, { kind: 'sent', intent: 'check-in', asInserted: false, of: null }, fact.at);
}

function afterTheirs(care: CareCase, fact: SeenFact, { after }: Observed): CareCase {
  if (fact.kind === 'system') return care;
  const { state, answeredAt, cause } = standingOf(care.events);
  if (fact.features & FEATURE.optOut && fact.at > (after.disturbAllowedAt ?? -Infinity)) {
    return addStep(care, { kind: 'lost', by: 'words' }, fact.at);
  }
  let next = care;
  if (answeredAt === null || !isActive(state)) {
    next = addStep(care, { kind: 'replied', features: fact.features }, fact.at);
  }
  if (cause !== null || fact.features === 0 || !isActive(next.state)) return next;
  const told = causeOfReply(...saidBefore(next), fact.features);
  if (!told?.sure) return next;
  const step: CaseStep = { kind: 'cause', cause: told.cause, by: 'reply', note: '' };
  return addStep(next, step, fact.at);
}

/**
 * An answer often comes in several messages: features of those since our latest words, and since a
 * cause read from them was taken back.
 */
function saidBefore({ events }: CareCase): number[] {
  const words = events.findLastIndex((e) =>
    e.kind === 'cause' ? e.undone && e.by === 'reply' : e.kind === 'sent' && !e.undone,
  );
  return events
    .slice(words + 1)
    .flatMap((e) => (e.kind === 'replied' && !e.undone ? [e.features] : []));
}

/** What follows from where they stand now, and from time that passed in sight. */
function afterTime(care: CareCase, { before, after, strategy }: Observed): CareCase {
  const { level, asOf } = after.assessment;
  if (level === 'lost' && before?.assessment.level !== 'lost') {
    const at = after.state[SLOT.blockedAt] || asOf;
    return addStep(care, { kind: 'lost', by: 'notice' }, at);
  }
  const { state, since, insertion } = standingOf(care.events);
  if (state === 'recovered') {
    const until = since + strategy.watchDays * DAY;
    const bad = level === 'declining' || level === 'silent';
    const news = level !== before?.assessment.level || !saidBack(care);
    if (bad && news) return addStep(care, { kind: 'relapsed', level }, asOf);
    return asOf >= until ? addStep(care, { kind: 'watched' }, until) : care;
  }
  if (!isActive(state)) return care;
  const back = rhythmReturned(care, after);
  if (back !== null) return addStep(care, { kind: 'recovered', by: 'rhythm' }, back);
  const waits = insertion !== null && asOf < insertion.at + SENT_WITHIN;
  const over = triesOverAt(care, after, strategy);
  if (over === null || asOf < over || waits) return care;
  return addStep(care, { kind: 'rested', by: 'tries' }, over);
}

/** The operator said that they are back, though the level does not say so, or took a relapse back. */
function saidBack({ events }: CareCase): boolean {
  return events.some((e) =>
    e.kind === 'relapsed' ? e.undone : e.kind === 'recovered' && e.by === 'operator' && !e.undone,
  );
}

/** ms; when the last allowed try had its time; null while tries are left. */
export function triesOverAt(care: CareCase, summary: Summary, strategy: Strategy): number | null {
  const { tries, patience } = rulesOf(strategy, care.tier);
  const { assessment, lastTryAt } = summary;
  if (assessment.level === 'fine' || summary.tries < tries || lastTryAt === null) return null;
  const takenBack = care.events.some((e) => e.kind === 'rested' && e.undone && e.at > lastTryAt);
  return takenBack ? null : lastTryAt + patience * DAY;
}
