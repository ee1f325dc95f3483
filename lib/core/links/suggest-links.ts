import type { Contact } from '../model/contact';
import { type ContactLink, type LinkReason, linkId } from '../model/contact-link';
import { type Clues, cluesOf } from './clues-of';

/** Somebody on another site who may be the same person. */
export interface LinkSuggestion {
  readonly contact: Contact;
  readonly reason: Exclude<LinkReason, 'operator'>;
}

const MOST = 3;
const STRENGTH = ['phone', 'email', 'name'] as const;

/**
 * Who may be the same person as `me` on another site: equal phone number or its last four digits,
 * equal email, equal name. Nobody is suggested where two of one site would fit, nor whom the
 * operator has judged. A suggestion links nothing.
 * @param others all contacts known, `me` may be among them
 */
export function suggestLinks(
  me: Contact,
  others: readonly Contact[],
  links: readonly ContactLink[],
): LinkSuggestion[] {
  if (me.kind === 'group') return [];
  const judged = new Set(links.map(({ id }) => id));
  const mine = cluesOf(me.name);
  const found: LinkSuggestion[] = [];
  for (const contact of others) {
    if (contact.kind === 'group' || home(contact) === home(me)) continue;
    const reason = STRENGTH.find((clue) => agree(clue, mine, cluesOf(contact.name)));
    if (reason) found.push({ contact, reason });
  }
  const sole = found.filter(({ contact, reason }) => {
    const rivals = found.filter((f) => f.reason === reason && home(f.contact) === home(contact));
    return rivals.length === 1;
  });
  return sole
    .filter(({ contact }) => !judged.has(linkId(me.id, contact.id)))
    .sort((a, b) => STRENGTH.indexOf(a.reason) - STRENGTH.indexOf(b.reason))
    .slice(0, MOST);
}

function home({ site, scope }: Contact): string {
  return `${site} ${scope}`;
}

function agree(clue: (typeof STRENGTH)[number], a: Clues, b: Clues): boolean {
  if (clue === 'name') return a.name !== '' && a.name === b.name;
  if (clue === 'email') return shares(a.emails, b.emails);
  // Two whole numbers that differ are two people, whatever their last digits.
  if (a.phones.length > 0 && b.phones.length > 0) return shares(a.phones, b.phones);
  return shares(a.tails, b.tails);
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
