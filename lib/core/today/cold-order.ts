import type { Level } from '../model/assessment';
import type { Summary } from '../model/summary';
import type { Tier } from '../model/tier';
import type { Strategy } from '../strategy/strategy';
import { activityOf, type TierThresholds } from '../strategy/tier';
import { chanceBack, NO_RESULTS, type OwnResults } from './chance-back';
import { gainOf } from './rank-today';
import { worthOf } from './worth-of';

/** Levels at which something can be done; who is lost is no task. */
const COLD: ReadonlySet<Level> = new Set(['watch', 'declining', 'silent']);

/** How much a contact means: see `worthOf`. */
export interface Means {
  readonly tier: Tier;
  /** Cents of the last twelve months; null where nobody told. */
  readonly spend: number | null;
}

/** What a site's history taught that the order depends on. */
export interface Lines {
  readonly tiers: TierThresholds | null;
  readonly results?: OwnResults;
}

/**
 * Where somebody going cold stands among all of them: what writing may save (`gainOf`), negated, so
 * that an index begins with whom to write to first. Undefined for everybody else. The cause of a case
 * is left out: the list that is shown weighs it in.
 */
export function coldOrder(
  summary: Pick<Summary, 'kind' | 'quiet' | 'state' | 'assessment'>,
  { tier, spend }: Means,
  lines: Lines | null | undefined,
  strategy: Pick<Strategy, 'loyalSpend'>,
): number | undefined {
  const { level, risk } = summary.assessment;
  if (summary.kind !== 'person' || summary.quiet !== null || !COLD.has(level)) return undefined;
  const worth = worthOf(
    { tier, spend, activity: activityOf(summary) },
    { spend: strategy.loyalSpend, activity: lines?.tiers?.loyal ?? null },
  );
  const chance = chanceBack(summary, null, lines?.results ?? NO_RESULTS);
  return -gainOf({ risk, worth, chance });
}
