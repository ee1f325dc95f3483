import { type ListFilter, NO_FILTER } from './list-filter';

/** Views everybody has: who needs a word, who waits, who matters and fades, who was not seen. */
export const BUILT_IN_VIEWS = {
  all: NO_FILTER,
  greet: { ...NO_FILTER, flagged: true, kind: 'person' },
  waiting: { ...NO_FILTER, waiting: true, sort: 'waiting' },
  loyal: { ...NO_FILTER, tiers: ['loyal'], levels: ['watch', 'declining', 'silent'] },
  unseen: { ...NO_FILTER, seen: { least: 14, most: null } },
} as const satisfies Record<string, ListFilter>;

export type BuiltInView = keyof typeof BUILT_IN_VIEWS;
