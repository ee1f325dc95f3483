/** How a customer's writing runs over time, in the words operators use. */
export const ARCHETYPES = [
  'frequent',
  'steady',
  'monthly',
  'quarterly',
  'seasonal',
  'new',
  'reactivated',
  'fading',
  'burst',
  'unanswered',
  'complaint',
  'competitor',
  'blocked',
  'lively-group',
  'dying-group',
] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** What is really going on, for tests and benches to judge flags by. */
export type Standing = 'well' | 'new' | 'cooling' | 'lost';

export const STANDING: Record<Archetype, Standing> = {
  frequent: 'well',
  steady: 'well',
  monthly: 'well',
  quarterly: 'well',
  seasonal: 'well',
  new: 'new',
  reactivated: 'well',
  fading: 'cooling',
  burst: 'cooling',
  unanswered: 'cooling',
  complaint: 'cooling',
  competitor: 'cooling',
  blocked: 'lost',
  'lively-group': 'well',
  'dying-group': 'cooling',
};

/** Shares among customers made up in bulk; groups are never made up. */
export const CROWD_WEIGHTS: readonly (readonly [Archetype, number])[] = [
  ['frequent', 8],
  ['steady', 26],
  ['monthly', 24],
  ['quarterly', 10],
  ['seasonal', 6],
  ['new', 6],
  ['reactivated', 4],
  ['fading', 7],
  ['burst', 3],
  ['unanswered', 3],
  ['complaint', 2],
  ['competitor', 1],
];
