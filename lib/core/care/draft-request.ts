import type { DraftFacts, DraftIntent, DraftLanguage, DraftRequest } from '../drafting/draft';
import type { Contact } from '../model/contact';
import { DAY } from '../model/interaction';
import type { Offer } from '../model/offer';
import { rulesOf, type Strategy } from '../strategy/strategy';
import type { CarePlan } from './care-plan';

/** What the operator may choose against the plan. */
export interface Wanted {
  readonly intent?: DraftIntent;
  readonly offer?: Offer | null;
  /** Facts that the intent brings: an occasion, when we are back. */
  readonly facts?: DraftFacts;
}

/**
 * What is asked of a writer for one contact now. The seed holds contact and day: the same all day,
 * other words for each contact.
 * @param fallback language when the name does not tell, see `draftLanguage`
 * @param now ms
 * @returns null when the plan is not to write and no intent was chosen
 */
export function draftRequest(
  plan: CarePlan,
  contact: Contact,
  strategy: Strategy,
  fallback: DraftLanguage,
  now: number,
  wanted: Wanted = {},
): DraftRequest | null {
  const intent = wanted.intent ?? plan.intent;
  if (!intent) return null;
  return {
    intent,
    facts: { ...plan.facts, ...wanted.facts },
    language: draftLanguage(contact, fallback),
    tone: rulesOf(strategy, plan.tier).tone,
    tier: plan.tier,
    cause: plan.cause,
    offer: wanted.offer ?? null,
    seed: `${contact.id} ${Math.floor(now / DAY)}`,
  };
}

/**
 * Chinese for a name in Chinese characters; otherwise the operator's own language: operators may
 * read another language than they write.
 */
export function draftLanguage(contact: Contact, fallback: DraftLanguage): DraftLanguage {
  return /\p{Script=Han}/u.test(contact.name) ? 'zh-CN' : fallback;
}
