import type { RhythmWeek } from '@/components/ui/rhythm-chart/layout-rhythm';
import { DAY } from '@/lib/core/model/interaction';
import { NOW } from './now';

/**
 * 26 weeks up to now from three strings, one character per week, oldest first.
 * @param inbound digits
 * @param outbound digits
 * @param seen `.` seen, `-` half seen, `x` not seen
 */
export function makeWeeks(inbound: string, outbound: string, seen = '.'.repeat(26)): RhythmWeek[] {
  const monday = new Date(NOW);
  monday.setHours(0, 0, 0, 0);
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return [...inbound].map((count, i) => {
    const start = new Date(monday);
    start.setDate(start.getDate() - 7 * (inbound.length - 1 - i));
    return {
      start: start.getTime(),
      inbound: Number(count),
      outbound: Number(outbound[i]),
      seen: { '.': 1, '-': 0.6, x: 0 }[seen[i] ?? '.'] ?? 1,
    };
  });
}

/** `days` before now. */
export function daysAgo(days: number): number {
  return NOW - days * DAY;
}
