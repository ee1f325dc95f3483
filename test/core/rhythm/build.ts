import { DAY, HOUR, type Interaction } from '@/lib/core/model/interaction';

export const START = Date.UTC(2026, 0, 5, 2);

/** An interaction `days` after START, exact unless told otherwise. */
export function touch(days: number, more: Partial<Interaction> = {}): Interaction {
  const at = START + Math.round(days * DAY);
  return {
    id: at.toString(16).padStart(16, '0'),
    at,
    precision: 'exact',
    direction: 'in',
    kind: 'text',
    features: 0,
    length: 20,
    origin: 'thread',
    native: false,
    ...more,
  };
}

/** One inbound message every `gap` days, `count` times, from day `from` on. */
export function steady(gap: number, count: number, from = 0): Interaction[] {
  return Array.from({ length: count }, (_, i) => touch(from + i * gap));
}

export const CTX = { dayOffset: 0 } as const;
export const at = (days: number) => START + days * DAY;
export { DAY, HOUR };
