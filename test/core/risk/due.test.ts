import { describe, expect, it } from 'vitest';
import type { Level } from '@/lib/core/model/assessment';
import { DAY } from '@/lib/core/model/interaction';
import { stateOf } from '@/lib/core/rhythm/state';
import { assess } from '@/lib/core/risk/assess';
import { judge } from '@/lib/core/risk/judge';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';

const START = Date.UTC(2025, 6, 1);

describe('dueAt', () => {
  it('is the first millisecond of another level, for 200 generated contacts', () => {
    let due = 0;
    for (let i = 0; i < 200; i++) {
      const { interactions } = simulateContact(30_000 + i, { start: START, days: 40 + i });
      const state = stateOf(interactions, { dayOffset: 480 });
      const now = START + (41 + i) * DAY;
      const look = (at: number, previousLevel: Level | null) =>
        assess({ state, now: at, knownThrough: at, previousLevel });
      const first = look(now, null);
      if (first.dueAt === null) continue;
      due++;
      expect(look(first.dueAt - 1, first.level).level).toBe(first.level);
      expect(look(first.dueAt, first.level).level).not.toBe(first.level);
      // Nothing changes unannounced on the way there.
      for (let at = now; at < Math.min(first.dueAt, now + 25 * DAY); at += DAY / 2) {
        expect(judge({ state }, at, first.level).level).toBe(first.level);
      }
    }
    expect(due).toBeGreaterThan(120);
  });

  it('never lets silence alone bring anybody back to fine', () => {
    for (let i = 0; i < 150; i++) {
      const { interactions } = simulateContact(60_000 + i, { start: START, days: 90 });
      const state = stateOf(interactions, { dayOffset: 480 });
      let level: Level | null = null;
      let at = START + 90 * DAY;
      for (let step = 0; step < 6; step++) {
        const now = assess({ state, now: at, knownThrough: at, previousLevel: level });
        if (level === 'declining' || level === 'silent') expect(now.level).not.toBe('fine');
        level = now.level;
        if (now.dueAt === null) break;
        at = now.dueAt;
      }
    }
  });
});
