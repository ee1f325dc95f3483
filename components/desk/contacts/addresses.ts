/** What stands in the address after the page, see `placeOf`. */
const LIST = 'list?';
const WORDS = 'words';

/**
 * Words looked for, mostly names, by what stands in the address for them: the browser writes addresses
 * to the disk. In memory only: a page loaded anew shows the list without them.
 */
const words = new Map<string, string>();
const MOST_WORDS = 500;
let given = 0;

/** The address of the list with a filter, as `writeFilter` writes it. */
export function listAddress(query: string): string {
  return query === '' ? '#/contacts' : `#/contacts/${encodeURIComponent(LIST + hidden(query))}`;
}

function hidden(query: string): string {
  return query.replace(/(^|&)q=([^&]*)/, (_, before, said) => `${before}${WORDS}=${keyOf(said)}`);
}

function shown(query: string): string {
  return query
    .replace(/(^|&)words=(\d+)/, (_, before, key) =>
      words.has(key) ? `${before}q=${words.get(key)}` : '',
    )
    .replace(/^&/, '');
}

function keyOf(said: string): string {
  for (const [key, known] of words) if (known === said) return key;
  given += 1;
  const key = String(given);
  words.set(key, said);
  const [oldest] = words.keys();
  if (words.size > MOST_WORDS && oldest) words.delete(oldest);
  return key;
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
  return { contact: null, query: rest.startsWith(LIST) ? shown(rest.slice(LIST.length)) : '?' };
}
