import { describe, expect, it } from 'vitest';
import type { Interaction } from '@/lib/core/model/interaction';
import { stateOf } from '@/lib/core/rhythm/state';
import { type AssessInput, assess } from '@/lib/core/risk/assess';
import { at, CTX, DAY, steady, touch } from '../rhythm/build';

const look = (history: Interaction[], day: number, more: Partial<AssessInput> = {}) =>
  assess({
    state: stateOf(history, CTX),
    now: at(day),
    knownThrough: at(day),
    previousLevel: null,
    ...more,
  });

describe('assess', () => {
  it('says unknown below three active days', () => {
    expect(look(steady(2, 2), 200).level).toBe('unknown');
    expect(look(steady(2, 3), 200).level).not.toBe('unknown');
  });

  it('is fine within the own rhythm, silent far beyond it, with evidence', () => {
    const history = steady(4, 20);
    expect(look(history, 77).level).toBe('fine');
    expect(look(history, 77).evidence).toEqual([]);
    const gone = look(history, 76 + 45);
    expect(gone.level).toBe('silent');
    expect(gone.evidence[0]?.signal).toBe('silence');
    expect(gone.evidence[0]?.params.usual).toBeCloseTo(4);
    expect(gone.evidence[0]?.params.days).toBeCloseTo(45);
  });

  it('never raises a risk in blind time', () => {
    const history = steady(4, 20);
    const seen = look(history, 78);
    const blind = look(history, 300, { knownThrough: at(78) });
    expect(blind).toEqual(seen);
  });

  it('names the exact moment of the next change', () => {
    for (const gap of [1, 3, 7, 14]) {
      const history = steady(gap, 20);
      const input = { state: stateOf(history, CTX), previousLevel: null };
      let now = at(gap * 19 + 1);
      let level = assess({ ...input, now, knownThrough: now });
      for (let changes = 0; changes < 3 && level.dueAt !== null; changes++) {
        const due = level.dueAt;
        const before = assess({
          ...input,
          previousLevel: level.level,
          now: due - 1,
          knownThrough: due - 1,
        });
        expect(before.level).toBe(level.level);
        now = due;
        const after = assess({ ...input, previousLevel: level.level, now, knownThrough: now });
        expect(after.level).not.toBe(level.level);
        level = after;
      }
      expect(level.level).toBe('silent');
    }
  });

  it('holds an override for its lifetime and judges afresh at its end', () => {
    const history = steady(4, 20);
    const override = { reason: 'other', note: '', at: at(100), until: at(130) } as const;
    const held = look(history, 110, { override });
    expect(held.level).toBe('fine');
    expect(held.dueAt).toBe(at(130));
    expect(look(history, 130, { override }).level).toBe('silent');
  });

  it('flags a contact that matters more earlier', () => {
    const history = steady(4, 20);
    const due = (sensitivity: number) => look(history, 77, { sensitivity }).dueAt ?? 0;
    expect(due(0.4)).toBeLessThan(due(-0.4) - DAY / 4);
  });

  it('says lost at a notice, at once', () => {
    const history = [...steady(4, 20), touch(77, { direction: 'out', features: 2 ** 18 })];
    expect(look(history, 77).level).toBe('lost');
  });
});
