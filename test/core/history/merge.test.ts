import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeHistory } from '@/lib/core/history/merge';
import { contentMessageId, nativeMessageId } from '@/lib/core/model/ids';
import { DAY, FEATURE, type Interaction, MINUTE } from '@/lib/core/model/interaction';

const NOON = Date.UTC(2026, 4, 20, 12);

function fact(over: Partial<Interaction> = {}): Interaction {
  return {
    id: contentMessageId('c', 'in', '好的', 0),
    at: NOON,
    precision: 'exact',
    direction: 'in',
    kind: 'text',
    features: 0,
    length: 2,
    origin: 'thread',
    native: false,
    ...over,
  };
}

const sighting = (over: Partial<Interaction> = {}) =>
  fact({ id: 'feedfeedfeedfeed', kind: 'sighting', length: 0, origin: 'list', ...over });

const message = fc.record({
  minute: fc.integer({ min: 0, max: 2000 }),
  second: fc.integer({ min: 0, max: 59 }),
  word: fc.constantFrom('好的', '嗯', '在吗', '谢谢'),
  side: fc.constantFrom('in' as const, 'out' as const),
});

describe('mergeHistory', () => {
  test('any order, any number of sights at minute and exact precision count each message once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(message, {
          maxLength: 30,
          selector: (m) => `${m.minute}${m.word}${m.side}`,
        }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (truth, dice) => {
          const next = () => dice.next().value as number;
          const sights = truth.flatMap((m) => {
            const base = fact({
              id: contentMessageId('c', m.side, m.word, 0),
              direction: m.side,
              at: NOON + m.minute * MINUTE,
              precision: 'minute',
            });
            const exact = { ...base, at: base.at + m.second * 1000, precision: 'exact' as const };
            return next() < 0.5 ? [base, exact, base] : [exact, base];
          });
          const shuffled = sights
            .map((s) => [next(), s] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, s]) => s);
          let history: Interaction[] = [];
          let counted = 0;
          for (const s of shuffled) {
            const r = mergeHistory(history, [s]);
            history = r.history;
            counted += r.added.length;
          }
          expect(history).toHaveLength(truth.length);
          expect(counted).toBe(truth.length);
          expect(history.every((h) => h.precision === 'exact')).toBe(true);
          expect(mergeHistory([], sights).history).toEqual(history);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  test('sights known only to the day never count a message twice', () => {
    fc.assert(
      fc.property(
        fc.array(message, { maxLength: 12 }),
        fc.array(fc.boolean(), { maxLength: 24 }),
        (truth, coarse) => {
          const sights = truth.flatMap((m, i) => {
            const at = NOON + m.minute * MINUTE + m.second * 1000;
            const id = contentMessageId('c', m.side, m.word, 0);
            const exact = fact({ id, direction: m.side, at });
            const day = { ...exact, at: Math.floor(at / DAY) * DAY, precision: 'day' as const };
            return coarse[i] ? [day, exact] : [exact, day];
          });
          expect(mergeHistory([], sights).history.length).toBeLessThanOrEqual(truth.length);
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });

  test('equal words on another day are another message', () => {
    const later = fact({ at: NOON + DAY });
    expect(mergeHistory([fact()], [later]).history).toHaveLength(2);
  });

  test('a message the page names is the same wherever its time was misread', () => {
    const id = nativeMessageId('c', 'm1');
    const known = fact({ id, native: true, precision: 'day' });
    const again = fact({ id, native: true, at: NOON + 400 * DAY, precision: 'day' });
    expect(mergeHistory([known], [again]).history).toEqual([known]);
  });

  test('an exact time is never replaced by a coarse one', () => {
    const coarse = fact({ at: NOON - (NOON % DAY), precision: 'day' });
    expect(mergeHistory([fact()], [coarse])).toMatchObject({ added: [], revised: false });
    const { history, revised } = mergeHistory([coarse], [fact()]);
    expect(history).toEqual([fact()]);
    expect(revised).toBe(true);
  });

  test('a list sighting gives way to the message it saw, in either order', () => {
    const seen = sighting({ at: NOON, precision: 'minute' });
    const real = fact({ at: NOON + 30_000 });
    expect(mergeHistory([seen], [real])).toEqual({
      history: [real],
      added: [real],
      revised: true,
    });
    expect(mergeHistory([real], [seen])).toEqual({ history: [real], added: [], revised: false });
  });

  test('a sighting of the contact stays when only our own message lies there', () => {
    const ours = fact({ direction: 'out', id: contentMessageId('c', 'out', 'hi', 0) });
    expect(mergeHistory([ours], [sighting({ precision: 'minute' })]).history).toHaveLength(2);
  });

  test('what has no place in time is not recorded', () => {
    expect(mergeHistory([], [fact({ precision: 'unknown' })]).history).toEqual([]);
  });

  test('the operator’s word on a message holds against a later reading', () => {
    const { activity, benefit, joined, marked, question } = FEATURE;
    const image = fact({ direction: 'out', kind: 'image', length: 0 });
    const known = { ...image, features: activity | joined | marked };
    const read = { ...image, length: 30, features: benefit | question };
    const { history, revised } = mergeHistory([known], [read]);
    expect(history).toEqual([{ ...read, features: activity | joined | marked | question }]);
    expect(revised).toBe(true);
    expect(mergeHistory(history, [read]).revised).toBe(false);
  });
});
