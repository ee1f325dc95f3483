import type { Offer } from '../../model/offer';
import type { DraftFacts, DraftRequest, Slot } from '../draft';
import { GIVING_INTENTS } from '../offer-words';
import { silenceWords } from '../silence-words';
import { waitedWords } from '../waited-words';

/** Everything a model may be told for one draft. */
export interface ModelBrief {
  readonly request: DraftRequest;
  /** Offers it may choose from where the operator chose none. */
  readonly offers: readonly Offer[];
  /** Words of the customer, each chosen by the operator for this draft. */
  readonly quotes: readonly string[];
  /** Other names of the contact, such as the one the page shows: masked, never sent. */
  readonly names: readonly string[];
  /** Mask what identifies people. */
  readonly redact: boolean;
}

/** More than a model can weigh for one message. */
const MOST_OFFERS = 20;

/**
 * Offers that may stand in this draft: the operator's choice alone, else those that fit cause and
 * tier; none before the cause is known (S4.W2.a).
 */
export function allowedOffers({ request, offers }: ModelBrief): readonly Offer[] {
  const { intent, offer: chosen, cause, tier } = request;
  if (!GIVING_INTENTS.includes(intent)) return [];
  if (chosen) {
    const fits = intent !== 'amends' || (cause !== null && chosen.causes.includes(cause));
    return fits ? [chosen] : [];
  }
  if (!cause) return [];
  const fitting = offers.filter(
    (offer) => offer.active && offer.causes.includes(cause) && offer.tiers.includes(tier),
  );
  return fitting.slice(0, MOST_OFFERS);
}

/** The facts of a draft by the slots of its text, as words; what is not known is not there. */
export function factWords(
  facts: DraftFacts,
  language: DraftRequest['language'],
): Partial<Record<Slot, string>> {
  const words: Partial<Record<Slot, string | undefined>> = {
    address: facts.address,
    silence: silenceWords(facts.silentDays, language) ?? undefined,
    topic: facts.topic,
    product: facts.product,
    waited: waitedWords(facts.waitedHours, language) ?? undefined,
    promised: facts.promised,
    solution: facts.solution,
    occasion: facts.occasion,
    benefit: facts.benefit,
    content: facts.content,
    gap: facts.nextReward?.gap,
    gain: facts.nextReward?.gain,
    backAt: facts.backAt,
    urgent: facts.urgent,
  };
  return Object.fromEntries(
    Object.entries(words).filter(([, word]) => word !== undefined && word.trim() !== ''),
  );
}
