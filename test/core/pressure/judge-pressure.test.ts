import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, FEATURE, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { isQuietHour, judgePressure, type PressureInput } from '@/lib/core/pressure/judge-pressure';
import { DEFAULT_STRATEGY, rulesOf } from '@/lib/core/strategy/strategy';
import { printOf } from '@/lib/core/text/print';

/** A Wednesday, 14:00 in UTC+8. */
const NOW = Date.parse('2026-03-11T06:00:00Z');
const CHECK_IN = '王姐，好久没聊啦，最近用着还顺手吗？哪里别扭就跟我说';

function fact(direction: 'in' | 'out', ago: number, features = 0): Interaction {
  return {
    id: '0'.repeat(16),
    at: NOW - ago,
    precision: 'exact',
    direction,
    kind: 'text',
    features,
    length: 10,
    origin: 'thread',
    native: true,
  };
}

function judge(over: Partial<PressureInput>) {
  const input: PressureInput = {
    outgoing: { features: 0, print: printOf(CHECK_IN), length: 20 },
    facts: [],
    prints: [],
    rules: rulesOf(DEFAULT_STRATEGY, 'growth'),
    strategy: DEFAULT_STRATEGY,
    replyWindow: null,
    quiet: null,
    now: NOW,
    dayOffset: 480,
    ...over,
  };
  return judgePressure({ ...input, facts: [...input.facts].sort((a, b) => a.at - b.at) });
}

const ids = (over: Partial<PressureInput>) => judge(over).map(({ id }) => id);
const SALE = { features: FEATURE.promotion, print: '', length: 20 };

describe('the guard', () => {
  test('has nothing to say against a first check-in by day', () => {
    expect(ids({ facts: [fact('in', 20 * DAY), fact('out', 19 * DAY)] })).toEqual([]);
  });

  test('counts approaches without an answer, not the parts of one message', () => {
    const one = [fact('in', 20 * DAY), fact('out', 9 * DAY), fact('out', 9 * DAY - 60_000)];
    expect(ids({ facts: one })).toEqual([]);
    expect(judge({ facts: [...one, fact('out', 8 * DAY)] })).toEqual([
      { id: 'unanswered-streak', tone: 'warn', params: { count: 2 } },
    ]);
    const three = [...one, fact('out', 8.5 * DAY), fact('out', 8 * DAY)];
    expect(judge({ facts: three })[0]).toMatchObject({ tone: 'stop', params: { count: 3 } });
    expect(ids({ facts: [...three, fact('in', 7.5 * DAY)] })).toEqual([]);
  });

  test('what answers them in parts over an hour is no approach without an answer', () => {
    const talk = [3, 2.5, 2, 1.5].map((h) => fact('out', h * HOUR));
    expect(ids({ facts: [fact('in', 3.1 * HOUR), ...talk] })).toEqual([]);
  });

  test('holds promotions to the cap of the tier, day by day', () => {
    const sold = [fact('in', 5 * DAY), fact('out', 3 * HOUR, FEATURE.promotion)];
    expect(ids({ facts: sold, outgoing: SALE })).toContain('promotions-today');
    expect(ids({ facts: sold })).not.toContain('promotions-today');
    expect(ids({ facts: [...sold, fact('in', HOUR)], outgoing: SALE })).toEqual([]);
    const yesterday = [fact('in', 5 * DAY), fact('out', 15 * HOUR, FEATURE.promotion)];
    expect(ids({ facts: yesterday, outgoing: SALE })).not.toContain('promotions-today');
  });

  test('knows the same words by their fingerprint, whatever the name in them', () => {
    const before = printOf('小鹿妈妈，好久没聊啦，最近用着还顺手吗？哪里别扭就跟我说');
    const other = printOf('上次说的辅食机后来到货了吗，路上有没有磕碰');
    const prints = (print: string, ago: number) => [
      { contact: 'c', message: 'm', at: NOW - ago, print },
    ];
    expect(ids({ prints: prints(before, 9 * DAY) })).toEqual(['near-duplicate']);
    expect(ids({ prints: prints(before, 90 * DAY) })).toEqual([]);
    expect(ids({ prints: prints(other, 9 * DAY) })).toEqual([]);
  });

  test('an answer is no unasked message, and may come at night', () => {
    const week = [1, 2, 3].map((d) => fact('out', d * DAY));
    const facts = [fact('in', 0.5 * DAY), ...week];
    expect(ids({ facts })).toContain('messages-week');
    expect(ids({ facts: [...facts, fact('in', HOUR)] })).toEqual([]);
    const night = Date.parse('2026-03-11T14:30:00Z');
    expect(ids({ now: night })).toEqual(['quiet-hours']);
    expect(ids({ now: night, facts: [{ ...fact('in', 0), at: night - HOUR }] })).toEqual([]);
  });

  test('a talk mostly of offers is said so only of one more offer', () => {
    const facts = Array.from({ length: 6 }, (_, i) => [
      fact('out', (20 - i) * DAY, FEATURE.promotion),
      fact('in', (20 - i) * DAY - HOUR),
    ]).flat();
    expect(ids({ facts, outgoing: SALE })).toContain('promotion-share');
    expect(ids({ facts })).toEqual([]);
  });

  test('promotions have their days', () => {
    const on = (days: number[]) =>
      ids({ outgoing: SALE, strategy: { ...DEFAULT_STRATEGY, promotionDays: days } });
    expect(on([3])).toEqual([]);
    expect(on([1, 2, 4, 5, 6, 7])).toEqual(['promotion-day']);
  });

  test('do not disturb and a closed window come first', () => {
    const quiet = { at: NOW - DAY, by: 'words' as const };
    const window = { open: false, closesAt: NOW - HOUR, left: 0 };
    expect(ids({ quiet, replyWindow: window })).toEqual(['do-not-disturb', 'window-closed']);
    const closing = { open: true, closesAt: NOW + 2 * HOUR, left: 3 };
    expect(judge({ replyWindow: closing })).toEqual([
      { id: 'window-closing', tone: 'info', params: { days: 2 / 24, left: 3 } },
    ]);
    expect(ids({ replyWindow: { open: true, closesAt: NOW + 40 * HOUR, left: 3 } })).toEqual([]);
  });

  test('whatever happened: each thing once, gravest first, no throw', () => {
    const any = fc.array(
      fc.record({
        direction: fc.constantFrom('in' as const, 'out' as const),
        ago: fc.integer({ min: 0, max: 40 * DAY }),
        features: fc.nat(2 ** 30),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, fc.nat(2 ** 30), (facts, features) => {
        const found = ids({
          facts: facts.map((f) => fact(f.direction, f.ago, f.features)),
          outgoing: { features, print: '', length: 3 },
        });
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

test('quiet hours run past midnight', () => {
  const at = (hour: number) => Date.parse('2026-03-11T00:00:00Z') + (hour - 8) * HOUR;
  expect([20.9, 21, 23, 3, 8.9, 9, 12].map((h) => isQuietHour(at(h), 480, 21, 9))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(isQuietHour(at(3), 480, 0, 0)).toBe(false);
});
