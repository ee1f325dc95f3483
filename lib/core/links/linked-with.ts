import type { ContactLink } from '../model/contact-link';

/** Ids of everybody who is the same person as `contact` by the operator's word, along all links. */
export function linkedWith(contact: string, links: readonly ContactLink[]): string[] {
  const found = new Set([contact]);
  // A set goes on over what is added while it is walked.
  for (const id of found) {
    for (const { contacts, same } of links) {
      if (same && contacts.includes(id)) for (const one of contacts) found.add(one);
    }
  }
  found.delete(contact);
  return [...found];
}
