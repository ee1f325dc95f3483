import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { gatherInsights } from '@/lib/core/insights/gather-insights';
import { NO_MIX, type OurMix } from '@/lib/core/insights/our-mix';
import { readMix } from '@/lib/core/insights/read-mix';
import { addToLog, LISTED, NO_VOICES, trendOf } from '@/lib/core/insights/voice-log';
import { VOICE_KINDS, voicesOf } from '@/lib/core/insights/voices';
import { voicesByContact } from '@/lib/core/insights/voices-by-contact';
import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';

/** Wednesday noon in Shanghai: somebody is at the desk. */
const NOW = Date.parse('2026-03-11T04:00:00Z');
const OPTIONS = { now: NOW, shifts: DEFAULT_SHIFTS, dayOffset: 480 };

function fact(at: number, over: Partial<Interaction> = {}): Interaction {
  return {
    id: '0'.repeat(16),
    at,
    precision: 'minute',
    direction: 'in',
    kind: 'text',
    features: 0,
    length: 12,
    origin: 'thread',
    native: true,
    ...over,
  };
}
const gather = (histories: Readonly<Record<string, readonly Interaction[]>>) => {
  const gathering = gatherInsights(OPTIONS);
  for (const [contact, facts] of Object.entries(histories)) gathering.add(contact, facts);
  return gathering.result();
};
const asks = (daysAgo: number) => fact(NOW - daysAgo * DAY, { features: FEATURE.request });

describe('all histories together', () => {
  test('our own messages count for 30 days, what customers say for 90 and the 90 before', () => {
    const { mix, voices } = gather({
      a: [
        asks(181),
        asks(179),
        asks(91),
        asks(89),
        fact(NOW - 31 * DAY, { direction: 'out', features: FEATURE.promotion }),
        fact(NOW - 29 * DAY, { direction: 'out', features: FEATURE.promotion }),
        asks(2),
        fact(NOW - 2 * DAY + HOUR, { direction: 'out', features: FEATURE.denial }),
      ],
      b: [fact(NOW - DAY, { features: FEATURE.competitor | FEATURE.price })],
    });
    expect(mix).toMatchObject({ total: 2, promotions: 1, values: { benefit: 1, service: 1 } });
    expect(voices.request).toMatchObject({ count: 2, before: 2, denied: 1 });
    expect(voices.request.newest.map(({ at }) => (NOW - at) / DAY)).toEqual([2, 89]);
    expect(voices.competitor).toMatchObject({ count: 1, before: 0, reasons: { price: 1 } });
    expect(voices.defect).toEqual(NO_VOICES);
  });

  test('answers of all contacts make the hours and the times', () => {
    const answered = (askedAt: number, after: number) => [
      fact(askedAt),
      fact(askedAt + after, { direction: 'out' }),
    ];
    const { hours, answers } = gather({
      a: answered(NOW - DAY + 3 * HOUR, 5 * MINUTE),
      b: answered(NOW - DAY + 3 * HOUR + 1, 50 * MINUTE),
    });
    expect(hours[15]).toEqual({ hour: 15, asked: 2, late: 1 });
    expect(answers).toMatchObject({ count: 2, inTime: 0.5 });
  });

  test('are compared only where about as much was seen of both stretches', () => {
    const seen = (recent: number, before: number) =>
      gather({
        a: [
          ...Array.from({ length: before }, (_, i) => fact(NOW - 170 * DAY + i * HOUR)),
          ...Array.from({ length: recent }, (_, i) => fact(NOW - 80 * DAY + i * HOUR)),
        ],
      }).comparable;
    expect([seen(20, 10), seen(10, 20), seen(15, 14)]).toEqual([true, true, true]);
    expect([seen(20, 9), seen(9, 20), seen(5, 0), seen(0, 0)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('what lies ahead of now is not counted', () => {
    const ahead = fact(NOW + HOUR, { direction: 'out', features: FEATURE.promotion });
    const { mix, voices } = gather({ a: [asks(-1), ahead] });
    expect([mix, voices.request]).toEqual([NO_MIX, NO_VOICES]);
  });

  test('do not depend on the order of contacts, and count each message once', () => {
    const facts = fc
      .array(
        fc.record({
          hours: fc.integer({ min: 1, max: 185 * 24 }),
          direction: fc.constantFrom('in' as const, 'out' as const),
          features: fc.integer({ min: 0, max: 2 ** 28 }),
        }),
        { maxLength: 30 },
      )
      .map((list) =>
        list
          .map(({ hours, ...rest }) => fact(NOW - hours * HOUR, rest))
          .sort((a, b) => a.at - b.at),
      );
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (all) => {
        const entries = all.map((own, i) => [`c${i}`, own] as const);
        const found = gather(Object.fromEntries(entries));
        const again = gather(Object.fromEntries(entries.toReversed()));
        const counts = ({ mix, answers, hours, comparable, voices }: typeof found) => ({
          mix,
          count: answers.count,
          hours,
          comparable,
          voices: VOICE_KINDS.map((kind) => ({ ...voices[kind], newest: [] })),
        });
        expect(counts(again)).toEqual(counts(found));
        const each = entries.flatMap(([id, own]) => voicesOf(id, own, NOW - 180 * DAY));
        const told = VOICE_KINDS.reduce(
          (sum, kind) => sum + found.voices[kind].count + found.voices[kind].before,
          0,
        );
        expect(told).toBe(each.length);
      }),
    );
  });
});

describe('voices of one kind', () => {
  test('however many: all are counted, the newest are kept', () => {
    const all = Array.from({ length: 3 * LISTED }, (_, i) => asks(80 - i / 100));
    let log = NO_VOICES;
    for (const [i, one] of all.entries())
      log = addToLog(log, voicesOf(`c${i}`, [one], 0), NOW - 90 * DAY);
    expect([log.count, log.newest.length]).toEqual([3 * LISTED, LISTED]);
    expect(log.newest[0]?.contact).toBe(`c${3 * LISTED - 1}`);
    expect(log.newest.at(-1)?.contact).toBe(`c${2 * LISTED}`);
  });

  test.each([
    [20, 8, 'more'],
    [8, 20, 'fewer'],
    [5, 3, 'same'],
    [3, 0, 'same'],
    [5, 0, 'more'],
    [0, 0, 'same'],
    [110, 100, 'same'],
  ])('%d after %d: %s', (count, before, trend) => {
    expect(trendOf({ count, before })).toBe(trend);
  });

  test('as contacts: each once, latest first', () => {
    const rival = (daysAgo: number, reason: number) =>
      fact(NOW - daysAgo * DAY, { features: FEATURE.competitor | reason });
    const voices = [
      ...voicesOf('a', [rival(9, FEATURE.price), rival(3, FEATURE.quality)], 0),
      ...voicesOf('b', [rival(5, 0)], 0),
    ];
    expect(voicesByContact(voices)).toEqual([
      { contact: 'a', at: NOW - 3 * DAY, count: 2, denied: 0, reasons: ['quality', 'price'] },
      { contact: 'b', at: NOW - 5 * DAY, count: 1, denied: 0, reasons: ['unsaid'] },
    ]);
  });
});

test('a mix is remarked on only when it is true and not chance', () => {
  const mix = (total: number, promotions: number, content = 1): OurMix => ({
    values: { ...NO_MIX.values, content },
    promotions,
    media: 0,
    total,
  });
  expect(readMix(mix(40, 21))).toBe('promotions');
  expect(readMix(mix(40, 20))).toBeNull();
  expect(readMix(mix(40, 0, 0))).toBe('no-content');
  expect(readMix(mix(19, 19, 0))).toBeNull();
});
