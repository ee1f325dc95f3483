import { DAY } from '../model/interaction';
import type { QuietSpan } from './quiet-clock';

/** A day is a lull below this share of what its weekday usually brings. */
const LULL = 0.45;
/** Weeks of the same weekday that make the usual. */
const WEEKS = 6;
/** Contacts a day must usually bring before a lack of them means anything. */
const ENOUGH = 5;

/**
 * Days on which the whole community was quiet: a fair, a typhoon, an outage. One contact's silence
 * on such a day says little.
 * @param active contacts who wrote on each day, all contacts together
 * @param firstDay the operator's day the list begins with (days since 1970)
 * @param dayOffset minutes east of UTC of the operator's day
 * @returns spans weighted by how much was missing; nothing before the first weeks are over
 */
export function findLulls(
  active: ArrayLike<number>,
  firstDay: number,
  dayOffset: number,
): QuietSpan[] {
  const spans: QuietSpan[] = [];
  for (let i = 7 * WEEKS; i < active.length; i++) {
    const same: number[] = [];
    for (let w = 1; w <= WEEKS; w++) same.push(active[i - 7 * w] as number);
    same.sort((a, b) => a - b);
    const usual = ((same[WEEKS / 2 - 1] as number) + (same[WEEKS / 2] as number)) / 2;
    const share = (active[i] as number) / usual;
    if (usual < ENOUGH || share >= LULL) continue;
    const from = (firstDay + i) * DAY - dayOffset * 60_000;
    spans.push({ from, to: from + DAY, weight: 1 - share });
  }
  return spans;
}
