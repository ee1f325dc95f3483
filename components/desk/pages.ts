import type { IconName } from '../ui/icon';

/** Pages in the order of the navigation. A new page is a line here and a live view in `live-page`. */
export const PAGES = [
  { id: 'today', group: 'daily', icon: 'sun' },
  { id: 'contacts', group: 'daily', icon: 'people' },
  { id: 'groups', group: 'daily', icon: 'group' },
  { id: 'tasks', group: 'daily', icon: 'calendar' },
  { id: 'activities', group: 'daily', icon: 'megaphone' },
  { id: 'replies', group: 'daily', icon: 'speech' },
  { id: 'offers', group: 'daily', icon: 'gift' },
  { id: 'pictures', group: 'review', icon: 'trend' },
  { id: 'report', group: 'review', icon: 'report' },
  { id: 'results', group: 'review', icon: 'chart' },
  { id: 'sight', group: 'review', icon: 'eye' },
  { id: 'settings', group: 'setup', icon: 'wrench' },
  { id: 'sites', group: 'setup', icon: 'globe' },
  { id: 'strategy', group: 'setup', icon: 'sliders' },
  { id: 'model', group: 'setup', icon: 'chip' },
  { id: 'import', group: 'setup', icon: 'upload' },
  { id: 'data', group: 'setup', icon: 'lock' },
  { id: 'welcome', group: null, icon: 'spark' },
] as const satisfies readonly { id: string; group: string | null; icon: IconName }[];

export type PageId = (typeof PAGES)[number]['id'];

export const GROUPS = ['daily', 'review', 'setup'] as const;

/** A place on the desk: the page, and what it shows of it, such as a contact's id. */
export interface Place {
  readonly page: PageId;
  /** What follows the page in the address, decoded; '' for the page itself. */
  readonly rest: string;
}

/** The place an address names: `#/offers`, `#/contacts/<id>`; the first page when it names none. */
export function placeOf(hash: string): Place {
  const [wanted = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const page = PAGES.find(({ id }) => id === wanted);
  return page ? { page: page.id, rest: decode(rest.join('/')) } : { page: PAGES[0].id, rest: '' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
