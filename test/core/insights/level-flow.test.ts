import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directionOf,
  levelAtStart,
  levelFlow,
  monthStartAfter,
} from '@/lib/core/insights/level-flow';
import { LEVELS, type Level } from '@/lib/core/model/assessment';
import type { Summary } from '@/lib/core/model/summary';

type Kept = Pick<Summary, 'monthStart' | 'assessment'>;

const level = fc.constantFrom(...LEVELS);
const judgement = fc.record({ month: fc.integer({ min: 1, max: 4 }), level });
/** Judgements of one contact over four months, by time. */
const life = fc
  .array(judgement, { maxLength: 12 })
  .map((all) => all.sort((a, b) => a.month - b.month));
const monthName = (month: number) => `2026-0${month}`;

/** What the background keeps after all judgements. */
function kept(judgements: readonly { month: number; level: Level }[]): Kept {
  let monthStart: Summary['monthStart'];
  let before: Level = 'unknown';
  for (const { month, level: after } of judgements) {
    monthStart = monthStartAfter(monthStart, before, after, monthName(month));
    before = after;
  }
  const assessment = { level: before } as Summary['assessment'];
  return { assessment, ...(monthStart ? { monthStart } : {}) };
}

describe('the level a month began with', () => {
  it('is the last one before the month, whatever happened in it', () => {
    fc.assert(
      fc.property(life, (judgements) => {
        const earlier = judgements.filter(({ month }) => month < 4);
        const truth = earlier.at(-1)?.level ?? 'unknown';
        expect(levelAtStart(kept(judgements), monthName(4))).toBe(truth);
      }),
    );
  });

  it('is unknown for a contact first judged in it', () => {
    const [first] = [kept([{ month: 3, level: 'fine' }])];
    expect(first?.monthStart).toEqual({ month: '2026-03', level: 'unknown' });
    expect(levelFlow([first as Kept], '2026-03')).toEqual([
      { from: 'unknown', to: 'fine', count: 1 },
    ]);
    expect(levelFlow([first as Kept], '2026-04')).toEqual([{ from: 'fine', to: 'fine', count: 1 }]);
  });
});

describe('the flow between levels', () => {
  it('loses nobody: what flows in is who is there now, what flows out who began', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 30 }), (lives) => {
        const all = lives.map(kept);
        const flow = levelFlow(all, monthName(4));
        const sum = (part: typeof flow) => part.reduce((total, { count }) => total + count, 0);
        expect(sum(flow)).toBe(all.length);
        for (const one of LEVELS) {
          const now = all.filter(({ assessment }) => assessment.level === one).length;
          const began = all.filter((row) => levelAtStart(row, monthName(4)) === one).length;
          expect(sum(flow.filter(({ to }) => to === one))).toBe(now);
          expect(sum(flow.filter(({ from }) => from === one))).toBe(began);
        }
        expect(flow.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });

  it('tells colder from warmer, and neither where nothing could be said', () => {
    fc.assert(
      fc.property(level, level, (from, to) => {
        const [there, back] = [directionOf({ from, to }), directionOf({ from: to, to: from })];
        if (there === 'colder') expect(back).toBe('warmer');
        if (from === 'unknown' || to === 'unknown') expect(there).not.toMatch(/colder|warmer/);
      }),
    );
    expect(directionOf({ from: 'fine', to: 'silent' })).toBe('colder');
    expect(directionOf({ from: 'lost', to: 'watch' })).toBe('warmer');
    expect(directionOf({ from: 'unknown', to: 'fine' })).toBe('new');
  });
});
