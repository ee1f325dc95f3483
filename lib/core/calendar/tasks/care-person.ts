import type { Contact } from '../../model/contact';
import { inForce } from '../../model/operator-mark';
import type { Profile } from '../../model/profile';
import type { Summary } from '../../model/summary';
import type { Tier } from '../../model/tier';
import type { Strategy } from '../../strategy/strategy';
import type { CalendarDay } from '../../time/calendar-day';
import type { CareTask, TaskKind } from './care-task';
import type { FestivalDay } from './festivals';

/** What the calendar reads of one contact. */
export interface CarePerson {
  readonly contact: Pick<Contact, 'id' | 'kind'>;
  readonly summary: Pick<
    Summary,
    'assessment' | 'quiet' | 'override' | 'state' | 'lastInboundAt' | 'lastOutboundAt'
  >;
  readonly profile: Profile | null;
  readonly tier: Tier;
}

/** The days tasks are looked for in, both ends included. */
export interface TaskSpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
  readonly strategy: Strategy;
  readonly festivals: readonly FestivalDay[];
  /** Months and quarters that touch the days, worked out once for all contacts. */
  readonly months: readonly Period[];
  readonly quarters: readonly Period[];
}

/** A month or quarter. */
export interface Period {
  readonly start: CalendarDay;
  /** Its first month, `2026-10`. */
  readonly key: string;
}

/** One reason for tasks. */
export type TaskSource = (person: CarePerson, span: TaskSpan) => CareTask[];

/** Kinds that sell nothing: what somebody who pulls away still gets. The rest is for their case. */
const CARING: ReadonlySet<TaskKind> = new Set(['birthday', 'warranty', 'child-stage', 'post-card']);

/**
 * Whether a contact gets any task of the calendar. Nobody does who asked for quiet, has deleted us,
 * or is a group.
 */
export function mayGetTasks({
  contact,
  summary,
}: Pick<CarePerson, 'contact' | 'summary'>): boolean {
  return contact.kind === 'person' && !summary.quiet && summary.assessment.level !== 'lost';
}

/** Whether this kind suits a contact who may get tasks. @param now ms */
export function suits(kind: TaskKind, { summary }: CarePerson, now: number): boolean {
  const { level } = summary.assessment;
  const pullsAway = level === 'declining' || level === 'silent';
  return !pullsAway || inForce(summary.override, now) !== null || CARING.has(kind);
}
