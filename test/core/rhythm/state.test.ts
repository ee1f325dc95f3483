import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuietClock } from '@/lib/core/calendar/quiet-clock';
import { DIRECTIONS, type Interaction, KINDS, PRECISIONS } from '@/lib/core/model/interaction';
import { SLOT, STATE_SIZE } from '@/lib/core/rhythm/slots';
import {
  advance,
  emptyState,
  isCurrentState,
  needsRebuild,
  type RhythmState,
  stateOf,
} from '@/lib/core/rhythm/state';
import { viewState } from '@/lib/core/rhythm/view';
import { at, CTX, steady, touch } from './build';

const interactionArb: fc.Arbitrary<Interaction> = fc
  .record({
    days: fc.integer({ min: 0, max: 4000 }).map((n) => n / 24),
    id: fc.integer({ min: 0, max: 2 ** 31 }).map((n) => n.toString(16).padStart(16, '0')),
    precision: fc.constantFrom(...PRECISIONS),
    direction: fc.constantFrom(...DIRECTIONS),
    kind: fc.constantFrom(...KINDS),
    features: fc.integer({ min: 0, max: 2 ** 22 - 1 }),
    length: fc.integer({ min: 0, max: 50 }),
  })
  .map(({ days, ...rest }) => touch(days, rest));

describe('stateOf', () => {
  it('has consecutive slots and a fixed size', () => {
    expect(Object.values(SLOT)).toEqual(Object.values(SLOT).map((_, i) => i));
    expect(emptyState()).toHaveLength(STATE_SIZE);
    expect(isCurrentState(emptyState())).toBe(true);
  });

  it('equals advancing in any arrival order, rebuilding on late arrivals', () => {
    const quiet = makeQuietClock([{ from: at(10), to: at(18), weight: 1 }]);
    fc.assert(
      fc.property(
        fc.uniqueArray(interactionArb, { selector: (x) => x.id, maxLength: 40 }),
        (arrivals) => {
          const ctx = { dayOffset: 480, quiet };
          let state: RhythmState = emptyState();
          const known: Interaction[] = [];
          for (const x of arrivals) {
            known.push(x);
            state = needsRebuild(state, x) ? stateOf(known, ctx) : advance(state, x, ctx);
          }
          expect(state).toEqual(stateOf(known, ctx));
          expect([...state].every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('needs no rebuild for the newest fact and one for an older fact', () => {
    const state = stateOf(steady(2, 5), CTX);
    expect(needsRebuild(state, touch(9))).toBe(false);
    expect(needsRebuild(state, touch(3))).toBe(true);
    expect(needsRebuild(state, touch(3, { precision: 'unknown' }))).toBe(false);
  });

  it('counts active days, not messages', () => {
    const burst = Array.from({ length: 30 }, (_, i) => touch(4 + i / 1000));
    const state = stateOf([...steady(2, 3), ...burst], CTX);
    expect(state[SLOT.activeDays]).toBe(3);
    expect(state[SLOT.inMessages]).toBe(33);
    expect(Math.exp(state[SLOT.gapMean] as number)).toBeCloseTo(2);
  });

  it('takes a sighting as an active day but never as a message', () => {
    const state = stateOf([touch(0, { kind: 'sighting' }), touch(3, { kind: 'sighting' })], CTX);
    expect(state[SLOT.activeDays]).toBe(2);
    expect(state[SLOT.inMessages]).toBe(0);
  });

  it('splits days by the operator’s clock', () => {
    const evening = [
      touch(0, { at: Date.UTC(2026, 0, 5, 15) }),
      touch(0, { at: Date.UTC(2026, 0, 5, 17) }),
    ];
    expect(stateOf(evening, { dayOffset: 0 })[SLOT.activeDays]).toBe(1);
    expect(stateOf(evening, { dayOffset: 480 })[SLOT.activeDays]).toBe(2);
  });

  it('takes blind time out of silence and out of gaps', () => {
    const quiet = makeQuietClock([{ from: at(8.5), to: at(48.5), weight: 1 }]);
    const state = stateOf(steady(2, 5), { dayOffset: 0, quiet });
    expect(viewState(state, at(50), quiet).silence).toBeCloseTo(2);
    expect(viewState(state, at(50)).silence).toBeCloseTo(42);
    const back = stateOf([...steady(2, 5), touch(50)], { dayOffset: 0, quiet });
    expect(back[SLOT.gaps]).toBe(4);
  });

  it('lets activity of unknown direction end a silence without making a rhythm', () => {
    const state = stateOf([...steady(2, 6), touch(30, { direction: 'unknown' })], CTX);
    const before = stateOf(steady(2, 6), CTX);
    expect(viewState(state, at(31)).silence).toBeCloseTo(1);
    expect(state[SLOT.activeDays]).toBe(6);
    expect(state[SLOT.gapMean]).toBe(before[SLOT.gapMean]);
  });

  it('ends a silence at the far end of a coarse time', () => {
    const state = stateOf([...steady(2, 4), touch(20, { precision: 'week' })], CTX);
    expect(viewState(state, at(28)).silence).toBeCloseTo(1);
    expect(state[SLOT.activeDays]).toBe(4);
  });

  it('keeps hours out of the answer times when the page shows days only', () => {
    const asked = (d: number, precision: Interaction['precision']) => [
      touch(d, { direction: 'out' }),
      touch(d + 0.1, { precision }),
    ];
    expect(stateOf(asked(0, 'day'), CTX)[SLOT.lateCount]).toBe(0);
    expect(stateOf(asked(0, 'exact'), CTX)[SLOT.lateCount]).toBe(1);
  });
});
