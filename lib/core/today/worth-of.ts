import type { Tier } from '../model/tier';

/** What is known of how much a contact means to the shop. */
export interface Worth {
  readonly tier: Tier;
  /** Cents of the last twelve months; null where nobody told. */
  readonly spend: number | null;
  /** `activityOf` the contact: active days, each counting half as much 90 days later. */
  readonly activity: number;
}

/** Each tier weighs twice the next. A choice, not a measurement: it keeps a tier's order within reach. */
const TIER_WEIGHT: Readonly<Record<Tier, number>> = { loyal: 1, growth: 0.5, edge: 0.25 };

/** Where nothing was set: the yearly spend that makes a contact loyal (S0.4.d), and a day a week. */
const USUAL_SPEND = 200_000;
const USUAL_ACTIVITY = 18;

/**
 * How much it means to keep a contact, above 0 and below 1.5: the tier's weight times 0.5 to 1.5 for
 * where they stand in it, by their spend where it is known, else by their activity. Half-way is the
 * operator's own line for a loyal customer: `x / (x + line)`.
 * @param line yearly spend (cents) and activity that make a contact loyal; null where unknown
 */
export function worthOf(
  { tier, spend, activity }: Worth,
  line: { readonly spend: number | null; readonly activity: number | null },
): number {
  const place =
    spend === null
      ? share(activity, line.activity ?? USUAL_ACTIVITY)
      : share(spend, line.spend ?? USUAL_SPEND);
  return TIER_WEIGHT[tier] * (0.5 + place);
}

function share(value: number, line: number): number {
  const [v, l] = [Math.max(0, value), Math.max(1, line)];
  return Number.isFinite(v + l) ? v / (v + l) : 0;
}
