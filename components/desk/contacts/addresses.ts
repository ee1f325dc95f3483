/** What stands in the address after the page, see `placeOf`. */
const LIST = 'list?';

/** The address of the list with a filter, as `writeFilter` writes it. */
export function listAddress(query: string): string {
  return query === '' ? '#/contacts' : `#/contacts/${encodeURIComponent(LIST + query)}`;
}

/** The address of a contact's page. */
export function contactAddress(id: string): string {
  return `#/contacts/${id}`;
}

/** What an address shows: one contact, or the list and its filter, unread. */
export type ContactsPlace =
  | { readonly contact: string; readonly query?: never }
  | { readonly contact: null; readonly query: string };

/** @param rest what the address names within the page */
export function contactsPlace(rest: string): ContactsPlace {
  if (/^[0-9a-f]{32}$/.test(rest)) return { contact: rest };
  if (rest === '') return { contact: null, query: '' };
  return { contact: null, query: rest.startsWith(LIST) ? rest.slice(LIST.length) : '?' };
}
