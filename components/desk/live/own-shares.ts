import { silentShare } from '@/lib/core/insights/silent-share';
import { DAY } from '@/lib/core/model/interaction';
import { SLOT } from '@/lib/core/rhythm/slots';
import type { OwnShare, ResultsData } from '../results/results-data';
import type { Person } from './read-people';

/**
 * Our own figures that claims of the field speak of: silent for 30 days of seen time, as on the page
 * of pictures; in touch after half a year, of those known at least that long; edge contacts who wrote
 * within 30 days (S0.0.a, S0.0.b, S0.4.q). Only contacts who ever wrote count.
 * @param now ms
 */
export function ownShares(people: readonly Person[], now: number): ResultsData['own'] {
  const share = (of: readonly Person[], hit: (silent: number) => boolean): OwnShare => ({
    hits: of.filter(({ summary }) => hit(now - (summary.lastInboundAt ?? 0))).length,
    of: of.length,
  });
  const known = (days: number) =>
    people.filter(({ summary }) => {
      const first = summary.state[SLOT.firstIn] ?? 0;
      return first > 0 && now - first >= days * DAY;
    });
  return {
    silent30: silentShare(
      people.map(({ summary }) => summary),
      30,
    ),
    kept180: share(known(180), (silent) => silent <= 30 * DAY),
    edgeActive: share(
      known(0).filter(({ tier }) => tier === 'edge'),
      (silent) => silent <= 30 * DAY,
    ),
  };
}
