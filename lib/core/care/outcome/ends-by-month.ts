import type { CareCase } from '../../model/care-case';
import { monthOf } from '../../offers/month-of';
import { standingOf } from '../case/standing';

/** How care can end. `relapsed` came back and went quiet again while it was watched. */
export const ENDS = ['recovered', 'relapsed', 'rested', 'lost'] as const;
export type End = (typeof ENDS)[number];

/** Cases that came to an end in a month, each by how it stands now. */
export interface MonthEnds {
  /** See `monthOf`. */
  readonly month: string;
  readonly ends: Readonly<Record<End, number>>;
}

/**
 * How the care of each month ended. A case counts once, in the month it became what it is: one that
 * recovered in the month of its recovery, not in that in which watching it was over.
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @param months the current one and those before it
 * @returns oldest first, months without an end included
 */
export function endsByMonth(
  cases: readonly CareCase[],
  now: number,
  dayOffset: number,
  months = 6,
): MonthEnds[] {
  const rows = lastMonths(monthOf(now, dayOffset), months).map((month) => ({
    month,
    ends: { recovered: 0, relapsed: 0, rested: 0, lost: 0 },
  }));
  const rowOf = new Map(rows.map((row) => [row.month, row.ends]));
  for (const care of cases) {
    const end = endOf(care);
    const ends = end && rowOf.get(monthOf(end.at, dayOffset));
    if (ends) ends[end.as] += 1;
  }
  return rows;
}

function endOf({ events }: CareCase): { as: End; at: number } | null {
  const { state, since } = standingOf(events);
  if (state === 'resting') return { as: 'rested', at: since };
  if (state === 'lost' || state === 'relapsed' || state === 'recovered') {
    return { as: state, at: since };
  }
  if (state !== 'done') return null;
  const recovery = events.findLast((e) => e.kind === 'recovered' && !e.undone);
  return { as: 'recovered', at: recovery?.at ?? since };
}

/** @param month `2026-11` */
function lastMonths(month: string, count: number): string[] {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.UTC(year, number - count + i, 1)).toISOString().slice(0, 7),
  );
}
