import type { DraftIntent } from '../../drafting/draft';
import { operatorDay } from '../operator-day';
import type { CarePerson, TaskSource, TaskSpan } from './care-person';
import { type CareTask, careTask, type TaskDetail, type TaskKind } from './care-task';

/** Days a touch is shown after its own, so that those of days before do not pile up. */
const SHOWN = 2;
/** Whoever talked to us this many days before needs no touch: an arranged one is dropped (R44). */
const TALKED = 14;

/**
 * Touches without a day of their own: edge contacts have a light one a month and a questionnaire a
 * quarter (S0.4.n, S0.4.o), growing ones their next step a month (S0.4.h), and all but edge are asked
 * what they need once a quarter (S4.W4.a). Each contact has its own day, so that not all are due at
 * once.
 */
export const touchTasks: TaskSource = (person, span) => {
  const { profile, tier } = person;
  if (!span.strategy.calendar.lightTouches) return [];
  const tasks: CareTask[] = [];
  if (tier === 'edge') {
    tasks.push(
      ...each(person, span, 1, { kind: 'light-touch', intent: 'light-touch' }),
      ...each(person, span, 3, { kind: 'questionnaire', intent: 'light-touch' }),
    );
  } else {
    tasks.push(...each(person, span, 3, { kind: 'need-check', intent: 'check-in' }));
  }
  if (tier === 'growth' && profile?.nextReward) {
    const detail = profile.nextReward;
    tasks.push(...each(person, span, 1, { kind: 'next-reward', intent: 'next-reward', detail }));
  }
  return tasks;
};

function each(
  { contact, summary, tier }: CarePerson,
  span: TaskSpan,
  months: 1 | 3,
  what: { kind: TaskKind; intent: DraftIntent; detail?: TaskDetail },
): CareTask[] {
  const talked = Math.max(summary.lastInboundAt ?? 0, summary.lastOutboundAt ?? 0);
  const talkedDay = operatorDay(talked, span.dayOffset);
  const cancels = what.kind === 'light-touch' || what.kind === 'need-check';
  const slot = slotOf(`${what.kind} ${contact.id}`, 28 * months);
  return (months === 1 ? span.months : span.quarters)
    .map(({ start, key }) => ({ key, day: start + slot }))
    .filter(({ day }) => day >= span.from && day <= span.to)
    .filter(({ day }) => !cancels || day - talkedDay >= TALKED)
    .map(({ key, day }) =>
      careTask({ ...what, contact: contact.id, key, tier, day, last: day + SHOWN }),
    );
}

/** A number below `size` that stays with the text; FNV-1a. */
function slotOf(text: string, size: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0) % size;
}
