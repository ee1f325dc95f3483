import type { Shifts } from '../calendar/shifts';
import { workingTime } from '../calendar/working-time';
import type { Span } from '../coverage/sight';
import { type HourLoad, peakHours } from '../insights/peak-hours';
import { DAY, FEATURE, type Interaction, MINUTE } from '../model/interaction';
import { type Answer, answersOf } from '../waiting/answers-of';
import { isIn } from './case-figures';

/** A contact that waited longer than the operator wants anybody to. */
export interface LateWait {
  readonly contact: string;
  /** ms; when they asked. */
  readonly at: number;
  /** ms of shift time. */
  readonly worked: number;
  /** Still unanswered when the stretch ended. */
  readonly open: boolean;
}

/** What the histories tell of a stretch. */
export interface TalkFigures {
  /** Questions of the stretch that were answered since, or wait and are late. */
  readonly asked: number;
  readonly late: readonly LateWait[];
  readonly hours: readonly HourLoad[];
  /** Messages of ours, and the promotions among them. */
  readonly ours: number;
  readonly promotions: number;
}

interface Options {
  readonly span: Span;
  readonly shifts: Shifts;
  /** Minutes east of UTC in the stretch. */
  readonly dayOffset: number;
}

/** Takes histories one after the other and keeps the stretch's waits and what we wrote. */
export function gatherTalk({ span, shifts, dayOffset }: Options) {
  const late: LateWait[] = [];
  const asked: Answer[] = [];
  const bound = shifts.lateAfter * MINUTE;
  let ours = 0;
  let promotions = 0;
  return {
    /**
     * @param facts of one person, by time, from a few days before the stretch on
     * @param waitingSince ms; their oldest message that still waits for us, if one does
     */
    add(contact: string, facts: readonly Interaction[], waitingSince: number | undefined): void {
      for (const { at, direction, kind, features } of facts) {
        if (direction !== 'out' || kind === 'system' || kind === 'sighting') continue;
        if (!isIn(at, span)) continue;
        ours += 1;
        if (features & FEATURE.promotion) promotions += 1;
      }
      for (const answer of answersOf(facts, shifts, dayOffset)) {
        const { askedAt, answeredAt, worked } = answer;
        // What only a mass message followed still waits, and is counted below.
        if (!isIn(askedAt, span) || askedAt === waitingSince) continue;
        asked.push(answer);
        if (worked < bound) continue;
        late.push({ contact, at: askedAt, worked, open: answeredAt >= span.to });
      }
      if (waitingSince === undefined || !isIn(waitingSince, span)) return;
      const worked = workingTime(shifts, waitingSince, span.to, dayOffset);
      if (worked < bound) return;
      asked.push({ askedAt: waitingSince, answeredAt: span.to, worked });
      late.push({ contact, at: waitingSince, worked, open: true });
    },
    result(): TalkFigures {
      return {
        asked: asked.length,
        late: [...late].sort((a, b) => b.worked - a.worked || a.at - b.at),
        hours: peakHours(asked, shifts.lateAfter, dayOffset),
        ours,
        promotions,
      };
    },
  };
}

/** Days before a stretch that have to be read, so that what was asked then is not taken for new. */
export const TALK_BEFORE = 2 * DAY;
