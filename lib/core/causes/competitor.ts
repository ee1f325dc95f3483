import { RIVAL_REASONS, type RivalReason } from '../model/cause';
import { FEATURE, HOUR, type Interaction } from '../model/interaction';
import type { CauseView } from './cause-view';
import { daysSince, type Sign, timesOf, together } from './sign';

/** Words of theirs this close belong to what they say of somebody else. */
const SAME_TALK = 2 * HOUR;

const REASON_BITS: readonly (readonly [RivalReason, number])[] = [
  ['price', FEATURE.price],
  ['quality', FEATURE.quality],
  ['service', FEATURE.service | FEATURE.waited],
  ['activity', FEATURE.activity | FEATURE.benefit | FEATURE.promotion],
];

/** Why somebody else is preferred: what most messages say, else what the messages beside them say. */
function reasonOf({ inbound }: CauseView, named: readonly Interaction[]): RivalReason {
  const beside = inbound.filter((fact) =>
    named.some(({ at }) => Math.abs(fact.at - at) <= SAME_TALK),
  );
  for (const facts of [named, beside]) {
    const counts = REASON_BITS.map(([reason, bits]) => ({
      reason,
      count: facts.filter(({ features }) => features & bits).length,
    })).sort((a, b) => b.count - a.count);
    if (counts[0] && counts[0].count > 0) return counts[0].reason;
  }
  return 'unsaid';
}

/**
 * They spoke of somebody else (S4.C3.e, S4.3.f, S3.4.1, S3.4.2).
 * Params: `count` messages, `days` since the last, `reason` index of `RIVAL_REASONS`.
 */
const competitorNamed: Sign = {
  sign: 'competitor-named',
  cause: 'competitor',
  find(view) {
    const named = view.inbound.filter(({ features }) => features & FEATURE.competitor);
    const last = named.at(-1);
    if (!last) return null;
    return {
      weight: together(
        named.map(({ at }) => 2.6 * view.counts(at)),
        3.4,
      ),
      params: {
        count: named.length,
        days: daysSince(view, last.at),
        reason: RIVAL_REASONS.indexOf(reasonOf(view, named)),
      },
      times: timesOf(named),
    };
  },
};

/** Somebody else is better (S3.4). */
export const competitor: readonly Sign[] = [competitorNamed];
