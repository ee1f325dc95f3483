import type { PageId } from '../pages';

/** The second stroke after `g`, by page. */
export const PAGE_KEYS: Readonly<Record<PageId, string>> = {
  today: 't',
  contacts: 'c',
  groups: 'u',
  tasks: 'k',
  activities: 'a',
  replies: 'r',
  offers: 'o',
  pictures: 'p',
  report: 'w',
  results: 'e',
  sight: 'v',
  settings: 's',
  sites: 'n',
  strategy: 'y',
  model: 'm',
  import: 'i',
  data: 'd',
  welcome: 'h',
};
