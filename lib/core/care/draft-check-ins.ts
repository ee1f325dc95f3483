import { addressFromName } from '../drafting/address-from-name';
import type { Draft, DraftFacts, DraftLanguage } from '../drafting/draft';
import { writeDrafts } from '../drafting/write-drafts';
import type { Contact } from '../model/contact';
import { DAY } from '../model/interaction';
import type { Summary } from '../model/summary';

/** What may be said to a contact: only what is recorded of them. */
export function factsOf(
  contact: Contact,
  { lastInboundAt, assessment }: Pick<Summary, 'lastInboundAt' | 'assessment'>,
): DraftFacts {
  return {
    address: addressFromName(contact.name),
    silentDays:
      lastInboundAt === null ? undefined : Math.floor((assessment.asOf - lastInboundAt) / DAY),
  };
}

/**
 * Check-ins for one contact by the built-in writer: a few that differ, the same all day, other words
 * for each contact. Written in the language of the contact's name where it tells, since operators
 * may read another language than they write.
 * @param fallback language when the name does not tell
 * @param now ms
 */
export function draftCheckIns(
  contact: Contact,
  summary: Summary,
  fallback: DraftLanguage,
  now: number,
): Draft[] {
  return writeDrafts({
    intent: 'check-in',
    facts: factsOf(contact, summary),
    language: draftLanguage(contact, fallback),
    tone: 'warm',
    tier: 'growth',
    cause: null,
    offer: null,
    seed: `${contact.id} ${Math.floor(now / DAY)}`,
  });
}

/** Chinese for a name in Chinese characters; otherwise the operator's own language. */
export function draftLanguage(contact: Contact, fallback: DraftLanguage): DraftLanguage {
  return /\p{Script=Han}/u.test(contact.name) ? 'zh-CN' : fallback;
}
