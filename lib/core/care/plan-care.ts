import { addressFromName } from '../drafting/address-from-name';
import type { DraftFacts, DraftIntent } from '../drafting/draft';
import type { CareCase } from '../model/care-case';
import type { Cause, CauseHypothesis } from '../model/cause';
import type { Contact } from '../model/contact';
import { DAY, HOUR } from '../model/interaction';
import type { NextStep } from '../model/next-step';
import type { Profile } from '../model/profile';
import type { Summary } from '../model/summary';
import { rulesOf, type Strategy } from '../strategy/strategy';
import { type TierThresholds, tierOf } from '../strategy/tier';
import { ASKABLE, type CarePlan, type OfferChoice } from './care-plan';
import { standingOf } from './case/standing';
import { nextStep } from './next-step';

/** All that is known of one contact. */
export interface CareInput {
  readonly contact: Contact;
  readonly summary: Summary;
  readonly profile: Profile | null;
  /** The case `summary.careCase` names, or null. */
  readonly care: CareCase | null;
  /** Ranked guesses at the cause, the likeliest first. */
  readonly hypotheses: readonly CauseHypothesis[];
  /** What may be offered for the known cause; kept back until amends are due. */
  readonly offers: readonly OfferChoice[];
  readonly thresholds: TierThresholds | null;
  readonly strategy: Strategy;
  /** ms */
  readonly now: number;
}

const INTENTS: Readonly<Partial<Record<NextStep, DraftIntent>>> = {
  'check-in': 'check-in',
  apologise: 'apology',
  'find-cause': 'ask-cause',
  amend: 'amends',
};

/**
 * What follows for one contact now: the same for the card and for the panel. Check-in first, then
 * the cause, then amends that fit it (S4.W1 to S4.W3).
 */
export function planCare(input: CareInput): CarePlan {
  const { contact, summary, profile, care, hypotheses, strategy, now } = input;
  const tier = tierOf(summary, profile, input.thresholds, strategy);
  const cause = care ? standingOf(care.events).cause : null;
  const fault = hypotheses.find((guess) => guess.likely && guess.ours) ?? null;
  const step = nextStep(summary, now, {
    care,
    ours: fault !== null,
    tier,
    rules: rulesOf(strategy, tier),
    strategy,
  });
  const intent = contact.kind === 'group' ? null : intentOf(step, care);
  const owned = step === 'apologise' || (step === 'amend' && isOurs(cause, fault)) ? fault : null;
  const facts = factsFor(input, owned);
  return {
    step,
    intent,
    tier,
    cause,
    hypotheses,
    facts,
    missing: intent ? ASKABLE.filter((name) => facts[name] === undefined) : [],
    offers: step === 'amend' ? input.offers : [],
  };
}

/** All words are made for one person: what a group is told is the operator's to write. */
function intentOf(step: NextStep, care: CareCase | null): DraftIntent | null {
  return INTENTS[step] ?? (step === 'watch' ? afterReturn(care) : null);
}

/** Thanks once, as long as nothing was written since they came back. */
function afterReturn(care: CareCase | null): DraftIntent | null {
  const back = care?.events.findLast((e) => e.kind === 'recovered' && !e.undone);
  const thanked = care?.events.some((e) => e.kind === 'sent' && !e.undone && e.n > (back?.n ?? 0));
  return back && !thanked ? 'thanks' : null;
}

function isOurs(cause: Cause | null, fault: CauseHypothesis | null): boolean {
  return fault !== null && fault.cause === cause;
}

/** What may be said: only what is recorded. */
function factsFor(
  { contact, summary, profile, now }: CareInput,
  fault: CauseHypothesis | null,
): DraftFacts {
  const { lastInboundAt, assessment } = summary;
  return {
    address: profile?.address ?? addressFromName(contact.name),
    product: profile?.product,
    topic: profile?.topic,
    silentDays:
      lastInboundAt === null
        ? undefined
        : Math.max(0, Math.floor((assessment.asOf - lastInboundAt) / DAY)),
    waitedHours: fault ? hoursWaited(summary, fault, now) : undefined,
  };
}

/** How long they wait for us, or the longest they did, by their own clock. */
function hoursWaited(
  { waitingSince }: Summary,
  { evidence }: CauseHypothesis,
  now: number,
): number | undefined {
  const wait = evidence.find(({ sign }) => sign === 'our-wait');
  if (!wait) return undefined;
  const { clock = 0 } = wait.params;
  const hours = waitingSince === undefined ? clock * 24 : (now - waitingSince) / HOUR;
  return hours >= 1 ? Math.floor(hours) : undefined;
}
