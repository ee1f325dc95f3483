import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactHabits } from '@/lib/core/insights/contact-habits';
import { addToMix, NO_MIX } from '@/lib/core/insights/our-mix';
import { peakHours } from '@/lib/core/insights/peak-hours';
import { voicesOf } from '@/lib/core/insights/voices';
import { DAY, FEATURE, HOUR, type Interaction, type Kind } from '@/lib/core/model/interaction';

const NOON = Date.parse('2026-03-11T04:00:00Z');

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

describe('habits', () => {
  const evenings = (n: number) =>
    Array.from({ length: n }, (_, i) => fact(NOON - (n - i) * 2 * DAY + 9 * HOUR + (i % 3) * 1000));

  test('the hours they write in, told from days, not from messages', () => {
    const habits = contactHabits(evenings(12), NOON, 480);
    expect(habits?.hours).toMatchObject({ share: 1 });
    expect([19, 20, 21]).toContain(habits?.hours?.from);
    const oneLongEvening = [
      ...Array.from({ length: 80 }, (_, i) => fact(NOON - 2 * DAY + 9 * HOUR + i * 10_000)),
      ...Array.from({ length: 12 }, (_, i) =>
        fact(NOON - (4 + i * 2) * DAY + ((i * 7) % 24) * HOUR),
      ),
    ].sort((a, b) => a.at - b.at);
    expect(contactHabits(oneLongEvening, NOON, 480)?.hours).toBeNull();
  });

  test('times known to the day only tell no hour; few days tell nothing', () => {
    const coarse = evenings(12).map((f) => ({ ...f, precision: 'day' as const }));
    expect(contactHabits(coarse, NOON, 480)?.hours).toBeNull();
    expect(contactHabits(evenings(7), NOON, 480)).toBeNull();
  });

  test('a medium they use often, and the typical length of their texts', () => {
    const kinds: Kind[] = ['voice', 'text'];
    const mixed = evenings(20).map((f, i) => ({ ...f, kind: kinds[i % 2] ?? 'text', length: i }));
    expect(contactHabits(mixed, NOON, 480)).toMatchObject({ medium: 'voice', length: 11 });
    expect(contactHabits(evenings(12), NOON, 480)?.medium).toBeNull();
  });
});

test('what our messages bring: every one counted once', () => {
  const facts = [
    fact(NOON - 5 * HOUR),
    fact(NOON - 4 * HOUR, { direction: 'out' }),
    fact(NOON - HOUR, { direction: 'out', features: FEATURE.promotion }),
    fact(NOON - HOUR + 1, {
      direction: 'out',
      features: FEATURE.useful | FEATURE.link,
      kind: 'card',
    }),
    fact(NOON, { direction: 'out', features: FEATURE.care }),
    fact(NOON + 1, { direction: 'out', kind: 'system' }),
  ];
  const mix = addToMix(NO_MIX, facts, NOON - DAY);
  expect(mix).toEqual({
    values: { service: 1, content: 1, benefit: 1, emotion: 1, plain: 0 },
    promotions: 1,
    media: 1,
    total: 4,
  });
  expect(addToMix(mix, facts, NOON + DAY)).toEqual(mix);
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 30)), (features) => {
      const sent = features.map((bits, i) => fact(i, { direction: 'out', features: bits }));
      const { values, total } = addToMix(NO_MIX, sent, 0);
      expect(Object.values(values).reduce((a, b) => a + b, 0)).toBe(total);
      expect(total).toBe(features.length);
    }),
  );
});

test('voices: what was asked for, whether we said no, and why somebody else is better', () => {
  const facts = [
    fact(NOON, { features: FEATURE.request }),
    fact(NOON + HOUR, { direction: 'out', features: FEATURE.denial }),
    fact(NOON + 2 * HOUR, { features: FEATURE.competitor | FEATURE.price }),
    fact(NOON + 3 * HOUR, { features: FEATURE.request | FEATURE.defect }),
    fact(NOON + 5 * DAY, { direction: 'out', features: FEATURE.denial }),
  ];
  expect(voicesOf('c', facts, NOON)).toEqual([
    { contact: 'c', at: NOON, kind: 'request', denied: true, reason: null },
    { contact: 'c', at: NOON + 2 * HOUR, kind: 'competitor', denied: false, reason: 'price' },
    { contact: 'c', at: NOON + 3 * HOUR, kind: 'request', denied: false, reason: null },
    { contact: 'c', at: NOON + 3 * HOUR, kind: 'defect', denied: false, reason: null },
  ]);
  expect(voicesOf('c', facts, NOON + HOUR)).toHaveLength(3);
});

test('peak hours: each question counts in the hour it came, late ones besides', () => {
  const answer = (hour: number, minutes: number) => ({
    askedAt: Date.parse('2026-03-11T00:00:00+08:00') + hour * HOUR,
    answeredAt: NOON,
    worked: minutes * 60_000,
  });
  const hours = peakHours([answer(9, 3), answer(9.5, 20), answer(23.9, 15)], 15, 480);
  expect(hours.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, i) => i));
  expect(hours[9]).toEqual({ hour: 9, asked: 2, late: 1 });
  expect(hours[23]).toEqual({ hour: 23, asked: 1, late: 1 });
  expect(hours.reduce((sum, { asked }) => sum + asked, 0)).toBe(3);
});
