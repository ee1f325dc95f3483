import type { Shifts } from '../calendar/shifts';
import { workingTime } from '../calendar/working-time';
import { findCauses } from '../causes/find-causes';
import type { CareCase } from '../model/care-case';
import type { Contact } from '../model/contact';
import type { Fingerprint } from '../model/fingerprint';
import { type Interaction, MINUTE } from '../model/interaction';
import type { LedgerEntry, Offer } from '../model/offer';
import type { Profile } from '../model/profile';
import type { Summary } from '../model/summary';
import { chooseOffers } from '../offers/choose-offers';
import { rulesOf, type Strategy } from '../strategy/strategy';
import { type TierThresholds, tierOf } from '../strategy/tier';
import type { CarePlan } from './care-plan';
import { standingOf } from './case/standing';
import { planCare } from './plan-care';

/** All that is stored about one contact and bears on their care. */
export interface CareRecord {
  readonly contact: Contact;
  readonly summary: Summary;
  /** Of the last half year, by time. */
  readonly facts: readonly Interaction[];
  readonly profile: Profile | null;
  /** The case that goes on, or null. */
  readonly care: CareCase | null;
  /** Fingerprints of our messages to this contact. */
  readonly prints: readonly Fingerprint[];
  /** Share, 0 to 1, of our recent messages to them that ten others or more got word for word. */
  readonly sameToAll: number;
  readonly offers: readonly Offer[];
  /** Of this contact, and of this month. */
  readonly ledger: readonly LedgerEntry[];
  readonly tiers: TierThresholds | null;
}

/** What the operator set, and the moment. */
export interface CareSetting {
  readonly strategy: Strategy;
  readonly shifts: Shifts;
  /** ms */
  readonly now: number;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
}

/** From what is stored of a contact to what should be done now: causes, offers and the plan. */
export function judgeCare(record: CareRecord, setting: CareSetting): CarePlan {
  const { contact, summary, profile, care, tiers } = record;
  const { strategy, shifts, now, dayOffset } = setting;
  const tier = tierOf(summary, profile, tiers, strategy);
  const hypotheses = findCauses({
    facts: record.facts,
    prints: record.prints,
    sameToAll: record.sameToAll,
    coupons: profile?.coupons ?? [],
    workingTime: (from, to) => workingTime(shifts, from, to, dayOffset),
    lateAfter: shifts.lateAfter * MINUTE,
    messagesPerWeek: rulesOf(strategy, tier).messagesPerWeek,
    now,
    dayOffset,
  });
  const cause = care ? standingOf(care.events).cause : null;
  const offers = chooseOffers({
    offers: record.offers,
    entries: record.ledger,
    cause,
    tier,
    strategy,
    contact: contact.id,
    quiet: summary.quiet,
    now,
    dayOffset,
  });
  return planCare({
    contact,
    summary,
    profile,
    care,
    hypotheses,
    offers,
    thresholds: tiers,
    strategy,
    now,
  });
}
