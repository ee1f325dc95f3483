import type { Interaction } from '../model/interaction';

/** A message of a generated history; its id is given when the history is complete. */
export function message(
  at: number,
  direction: 'in' | 'out',
  features: number,
  length: number,
): Interaction {
  return {
    id: '',
    at: Math.round(at),
    precision: 'exact',
    direction,
    kind: 'text',
    features,
    length,
    origin: 'import',
    native: false,
  };
}
