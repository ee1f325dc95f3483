import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_QUIET } from '@/lib/core/calendar/quiet-clock';
import { DAY, FEATURE, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { foldFacts, nothingFolded } from '@/lib/services/fold-facts';
import { fact, NOW } from '../core/care/case/example';

const ctx = { kind: 'person', dayOffset: 480, clock: NO_QUIET, allowedAt: undefined } as const;
const fold = (facts: readonly Interaction[], over: Partial<Parameters<typeof foldFacts>[2]> = {}) =>
  foldFacts(nothingFolded(undefined), facts, { ...ctx, ...over });

describe('who waits for us', () => {
  const ask = fact('in', NOW);
  const again = fact('in', NOW + HOUR);
  const thanks = fact('in', NOW + HOUR, { features: FEATURE.acknowledgement });
  const answer = fact('out', NOW + 2 * HOUR);

  test.each([
    ['the oldest message that is not answered', [ask, again], NOW],
    ['thanks after a question do not end the wait', [ask, thanks], NOW],
    ['thanks alone wait for nothing', [thanks], undefined],
    ['an answer ends it', [ask, answer], undefined],
    ['a mass message is no answer', [ask, { ...answer, features: FEATURE.promotion }], NOW],
    ['asked again after the answer', [ask, answer, fact('in', NOW + DAY)], NOW + DAY],
    ['a row that tells their side', [fact('in', NOW, { kind: 'sighting' })], NOW],
    ['a row that tells ours', [ask, fact('out', NOW + HOUR, { kind: 'sighting' })], undefined],
    ['a row that tells no side', [fact('unknown', NOW, { kind: 'sighting' })], undefined],
    [
      'a wish for peace waits for nothing',
      [ask, { ...again, features: FEATURE.optOut }],
      undefined,
    ],
  ] as [string, Interaction[], number | undefined][])('%s', (_, facts, since) => {
    expect(fold(facts).waitingSince).toBe(since);
  });

  test('nobody waits in a group', () => {
    expect(fold([ask], { kind: 'group' }).waitingSince).toBeUndefined();
  });
});

test('answers within a day are no tries, and several messages of a day are one', () => {
  const talk = [fact('in', NOW), fact('out', NOW + HOUR)];
  expect(fold(talk).tries).toBe(0);
  const tried = [...talk, fact('out', NOW + 5 * DAY), fact('out', NOW + 5 * DAY + HOUR)];
  expect(fold(tried)).toMatchObject({ tries: 1, lastTryAt: NOW + 5 * DAY + HOUR });
  expect(fold([...tried, fact('out', NOW + 9 * DAY)]).tries).toBe(2);
});

test('facts added one by one fold as all at once', () => {
  const some = fc.record({
    hour: fc.integer({ min: 0, max: 900 }),
    side: fc.constantFrom('in' as const, 'out' as const, 'unknown' as const),
    kind: fc.constantFrom('text' as const, 'sighting' as const, 'system' as const),
    features: fc.constantFrom(0, FEATURE.acknowledgement, FEATURE.promotion, FEATURE.optOut),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (list) => {
      const facts = list
        .map(({ hour, side, kind, features }) => fact(side, NOW + hour * HOUR, { kind, features }))
        .sort((a, b) => a.at - b.at);
      // Of one moment the order is by side: those are for a rebuild to sort.
      const apart = facts.filter((f, i) => f.at !== facts[i - 1]?.at);
      const stepwise = apart.reduce((f, one) => foldFacts(f, [one], ctx), nothingFolded(undefined));
      expect(stepwise).toEqual(fold(apart));
    }),
    { seed: 41, numRuns: 200 },
  );
});
