import { draftLanguage } from '@/lib/core/care/draft-request';
import type { DraftRequest } from '@/lib/core/drafting/draft';
import { DAY } from '@/lib/core/model/interaction';
import { rulesOf } from '@/lib/core/strategy/strategy';
import { offHoursFacts } from '@/lib/core/waiting/off-hours-facts';
import type { DraftAsk } from '../care/care-actions';
import type { LiveContact } from './live-contact';

/** Our latest messages that a new one must not repeat. */
const RECENT = 20;

/** What is asked of a writer, built-in or not. */
export interface WriterTask {
  readonly request: DraftRequest;
  /** Fingerprints of our latest messages to the same contact. */
  readonly recent: readonly string[];
}

/** The request for words of this purpose, from all that is known of the contact. */
export function draftRequest(live: LiveContact, { intent, offer }: DraftAsk): WriterTask {
  const { plan, record, settings, moment } = live;
  const { contact, prints, offers } = record;
  const language = draftLanguage(contact, live.language);
  const { now, dayOffset } = moment;
  const closed =
    intent === 'off-hours' ? offHoursFacts(settings.shifts, now, dayOffset, language) : null;
  return {
    request: {
      intent,
      facts: { ...plan.facts, ...closed },
      language,
      tone: rulesOf(settings.strategy, plan.tier).tone,
      tier: plan.tier,
      cause: plan.cause,
      offer: offers.find(({ id }) => id === offer) ?? null,
      seed: `${contact.id} ${Math.floor(now / DAY)}`,
    },
    recent: prints.slice(-RECENT).flatMap(({ print }) => (print === '' ? [] : [print])),
  };
}
