import { placeOf } from '@/lib/core/groups/talkers';
import type { Contact } from '@/lib/core/model/contact';
import { contactId, nativeMessageId } from '@/lib/core/model/ids';
import { FEATURE, type Interaction } from '@/lib/core/model/interaction';
import { printOf } from '@/lib/core/text/print';
import { readTextFeatures } from '@/lib/core/text/read-text-features';
import type { PracticeConversation } from './history';
import type { PracticeMessage } from './message';

/** Id of the site definition, and what its contact ids are unique in. */
export const PRACTICE_SITE = 'practice';

export interface PracticeFacts {
  readonly contact: Contact;
  /** Oldest first. */
  readonly interactions: readonly PracticeFact[];
}

/** A fact as a page would report it: our own words with their fingerprint, a group's with their sender's place. */
export type PracticeFact = Interaction & { readonly print?: string; readonly by?: number };

/**
 * A conversation as the facts that reading the whole of it from the page would give: same ids, so
 * what is imported and what is read later count once.
 */
export function toFacts({ customer, messages }: PracticeConversation): PracticeFacts {
  const id = contactId(PRACTICE_SITE, PRACTICE_SITE, customer.id);
  const interactions = messages.flatMap((message) => toInteraction(id, message));
  return {
    contact: {
      id,
      site: PRACTICE_SITE,
      scope: PRACTICE_SITE,
      kind: customer.kind,
      identity: 'strong',
      name: customer.name,
      firstSeenAt: messages[0]?.at ?? 0,
    },
    interactions,
  };
}

/** The shop says the same things to many: each is read once. */
const MANY = 20_000;
const known = new Map<string, { readonly features: number; readonly print: string }>();

function readText(text: string, ours: boolean) {
  const key = `${ours} ${text}`;
  let reading = known.get(key);
  if (!reading) {
    if (known.size >= MANY) known.clear();
    reading = { features: readTextFeatures(text, ours), print: ours ? printOf(text) : '' };
    known.set(key, reading);
  }
  return reading;
}

/** Lines of the desk itself are no talk, except the notice that the customer refuses messages. */
function toInteraction(contact: string, message: PracticeMessage): PracticeFact[] {
  const { features, print } = readText(message.text, message.direction === 'out');
  if (message.kind === 'system' && !(features & FEATURE.blockedNotice)) return [];
  return [
    {
      id: nativeMessageId(contact, message.id),
      at: message.at,
      precision: 'exact',
      direction: message.direction,
      kind: message.kind,
      features,
      length: message.text.length,
      origin: 'import',
      native: true,
      ...(message.direction === 'out' ? { print } : {}),
      ...(message.sender ? { by: placeOf(contact, message.sender) } : {}),
    },
  ];
}
