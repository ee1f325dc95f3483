import { describe, expect, it } from 'vitest';
import { DAY, FEATURE, type Interaction } from '@/lib/core/model/interaction';
import { randomStream } from '@/lib/core/random';
import { stateOf } from '@/lib/core/rhythm/state';
import { assess } from '@/lib/core/risk/assess';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';

const START = Date.UTC(2025, 6, 1);

/** Ours that ask for an answer: not promotions, and not within a day after theirs. */
function unansweredOf(history: readonly Interaction[]): number {
  let lastIn = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const x of history) {
    if (x.direction === 'in') {
      lastIn = x.at;
      count = 0;
    } else if (!(x.features & FEATURE.promotion) && x.at - lastIn >= DAY) count++;
  }
  return count;
}

describe('evidence of 600 generated contacts', () => {
  it('names numbers that can be counted again in the history', () => {
    const random = randomStream(9);
    const checked = { silence: 0, unanswered: 0, 'missed-activities': 0, flagged: 0 };
    for (let i = 0; i < 600; i++) {
      const { interactions } = simulateContact(70_000 + i, { start: START, days: 300 });
      const now = START + (120 + 180 * random()) * DAY;
      const history = interactions.filter((x) => x.at < now);
      const state = stateOf(history, { dayOffset: 480 });
      const found = assess({ state, now, knownThrough: now, previousLevel: null });
      if (found.level === 'fine' || found.level === 'unknown') continue;
      checked.flagged++;
      expect(found.evidence.length).toBeGreaterThan(0);
      const lastIn = history.filter((x) => x.direction === 'in').at(-1)?.at ?? 0;
      for (const { signal, params, times } of found.evidence) {
        for (const at of times) expect(history.some((x) => x.at === at)).toBe(true);
        if (signal === 'silence') {
          checked.silence++;
          expect(params.days).toBeCloseTo((now - lastIn) / DAY);
        }
        if (signal === 'unanswered') {
          checked.unanswered++;
          expect(params.count).toBe(unansweredOf(history));
        }
        if (signal === 'missed-activities') {
          checked['missed-activities']++;
          const offers = history.filter(
            (x) => x.features & FEATURE.activity && x.at < now - 3 * DAY,
          );
          const missed = offers.filter(
            (o) =>
              !history.some((x) => x.direction === 'in' && x.at >= o.at && x.at <= o.at + 3 * DAY),
          );
          expect(params.missed).toBeLessThanOrEqual(missed.length);
        }
      }
    }
    expect(Math.min(...Object.values(checked))).toBeGreaterThan(30);
  });
});
