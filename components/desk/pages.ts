import type { IconName } from '../ui/icon';

/** Pages in the order of the navigation. A new page is a line here and a live view in `live-page`. */
export const PAGES = [
  { id: 'tasks', group: 'daily', icon: 'calendar' },
  { id: 'activities', group: 'daily', icon: 'megaphone' },
  { id: 'replies', group: 'daily', icon: 'speech' },
  { id: 'offers', group: 'daily', icon: 'gift' },
  { id: 'results', group: 'review', icon: 'chart' },
  { id: 'sight', group: 'review', icon: 'eye' },
  { id: 'strategy', group: 'setup', icon: 'sliders' },
  { id: 'model', group: 'setup', icon: 'chip' },
] as const satisfies readonly { id: string; group: string; icon: IconName }[];

export type PageId = (typeof PAGES)[number]['id'];

export const GROUPS = ['daily', 'review', 'setup'] as const;

/** The page an address names: `#/offers`, `#/offers/ledger`; the first page when it names none. */
export function pageOf(hash: string): PageId {
  const wanted = hash.replace(/^#\/?/, '').split('/')[0];
  return (PAGES.find(({ id }) => id === wanted) ?? PAGES[0]).id;
}
