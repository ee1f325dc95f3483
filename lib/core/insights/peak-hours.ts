import { DAY, HOUR, MINUTE } from '../model/interaction';
import type { Answer } from '../waiting/answers-of';

/** One hour of the day: how much was asked, and how much of it was answered late (S3.8.1.a). */
export interface HourLoad {
  /** 0 to 23, of the operator's day. */
  readonly hour: number;
  readonly asked: number;
  readonly late: number;
}

/**
 * When customers ask, and when we are too slow: where a second pair of hands would help.
 * @param answers see `answersOf`; those of any contacts together
 * @param lateAfter minutes of shift time, see `Shifts`
 * @param dayOffset minutes east of UTC
 * @returns all 24 hours, in order
 */
export function peakHours(
  answers: readonly Answer[],
  lateAfter: number,
  dayOffset: number,
): HourLoad[] {
  const hours = Array.from({ length: 24 }, (_, hour) => ({ hour, asked: 0, late: 0 }));
  for (const { askedAt, worked } of answers) {
    const local = (((askedAt + dayOffset * MINUTE) % DAY) + DAY) % DAY;
    const load = hours[Math.floor(local / HOUR)];
    if (!load) continue;
    load.asked += 1;
    if (worked >= lateAfter * MINUTE) load.late += 1;
  }
  return hours;
}
