import { DAY } from '../model/interaction';
import type { Profile } from '../model/profile';
import type { Summary } from '../model/summary';
import type { Tier } from '../model/tier';
import { decay } from '../rhythm/decay';
import { SLOT } from '../rhythm/slots';
import type { Strategy } from './strategy';

/** Least activity of the two upper tiers. */
export interface TierThresholds {
  readonly loyal: number;
  readonly growth: number;
}

/** Days of silence that are not held against the activity: who fades is not demoted for it at once. */
const GRACE = 90;
/** Contacts below which a percentile says nothing. */
const ENOUGH = 10;

/**
 * How active a contact is: their active days, each counting half as much 90 days later, as of their
 * last one. Silence lowers it only from its ninetieth day on.
 */
export function activityOf({ state, assessment }: Pick<Summary, 'state' | 'assessment'>): number {
  const silent = (assessment.asOf - (state[SLOT.lastIn] ?? 0)) / DAY;
  return (state[SLOT.in90] ?? 0) * decay(silent - GRACE, 90);
}

/**
 * Learns what makes a loyal and a growing customer of a site.
 * @param activities of its contacts, any order
 * @returns null for fewer than ten; the tiers never take more than their shares, so that a crowd of
 *   equals is not loyal as a whole
 */
export function tierThresholds(
  activities: readonly number[],
  { loyalShare, growthShare }: Pick<Strategy, 'loyalShare' | 'growthShare'>,
): TierThresholds | null {
  if (activities.length < ENOUGH) return null;
  const sorted = [...activities].sort((a, b) => b - a);
  const least = (share: number) => {
    let count = Math.min(sorted.length, Math.round(sorted.length * share));
    while (count > 0 && count < sorted.length && sorted[count] === sorted[count - 1]) count -= 1;
    return count === 0 ? Number.MAX_VALUE : (sorted[count - 1] as number);
  };
  return { loyal: least(loyalShare), growth: least(loyalShare + growthShare) };
}

/**
 * The tier of a contact (S0.4.a): the operator's choice, else loyal by the year's spend, else by
 * activity among the contacts of the site. Before thresholds were learned everybody is in the
 * middle: neither cared for less nor promised more.
 */
export function tierOf(
  summary: Pick<Summary, 'state' | 'assessment'>,
  profile: Pick<Profile, 'tier' | 'spend'> | null | undefined,
  thresholds: TierThresholds | null | undefined,
  { loyalSpend }: Pick<Strategy, 'loyalSpend'>,
): Tier {
  if (profile?.tier) return profile.tier;
  if (loyalSpend !== null && (profile?.spend ?? -1) >= loyalSpend) return 'loyal';
  if (!thresholds) return 'growth';
  const activity = activityOf(summary);
  if (activity >= thresholds.loyal) return 'loyal';
  return activity >= thresholds.growth ? 'growth' : 'edge';
}
