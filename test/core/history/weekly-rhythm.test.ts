import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualGap } from '@/lib/core/history/usual-gap';
import { mondayOf, weeklyRhythm } from '@/lib/core/history/weekly-rhythm';
import { DAY, type Interaction } from '@/lib/core/model/interaction';

const NOW = Date.UTC(2026, 10, 22, 9);

function fact(at: number, over: Partial<Interaction> = {}): Interaction {
  return {
    id: '0000000000000000',
    at,
    precision: 'exact',
    direction: 'in',
    kind: 'text',
    features: 0,
    length: 3,
    origin: 'thread',
    native: true,
    ...over,
  };
}

describe('weeklyRhythm', () => {
  test('every message of the window is in exactly one week, by the operator’s day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 400 * 24 }), fc.boolean()), { maxLength: 60 }),
        fc.constantFrom(-480, 0, 330, 480),
        (hours, offset) => {
          const facts = hours.map(([h, inbound]) =>
            fact(NOW - h * 3_600_000, { direction: inbound ? 'in' : 'out' }),
          );
          const weeks = weeklyRhythm(facts, null, NOW, offset);
          const from = weeks[0]?.start as number;
          const sum = (key: 'inbound' | 'outbound') => weeks.reduce((n, w) => n + w[key], 0);
          const inWindow = facts.filter((f) => f.at >= from);
          expect(sum('inbound')).toBe(inWindow.filter((f) => f.direction === 'in').length);
          expect(sum('outbound')).toBe(inWindow.filter((f) => f.direction === 'out').length);
          expect(new Date(from + offset * 60_000).getUTCDay()).toBe(1);
          expect(weeks).toHaveLength(26);
        },
      ),
      { seed: 31 },
    );
  });

  test('sightings mark no message, and unseen weeks say so', () => {
    const sight = { from: NOW - 3 * DAY, through: NOW, blind: [] };
    const weeks = weeklyRhythm([fact(NOW - DAY, { kind: 'sighting' })], sight, NOW, 0);
    expect(weeks.at(-1)).toMatchObject({ inbound: 0, outbound: 0 });
    expect(weeks.at(-1)?.seen).toBeGreaterThan(0.4);
    expect(weeks[0]?.seen).toBe(0);
  });

  test('Monday midnight belongs to the new week', () => {
    const monday = Date.UTC(2026, 10, 16);
    expect(mondayOf(monday, 0)).toBe(monday);
    expect(mondayOf(monday - 1, 0)).toBe(monday - 7 * DAY);
  });
});

describe('usualGap', () => {
  test('counts days, not messages', () => {
    const facts = [0, 0.1, 0.2, 4, 4.1, 8, 12, 16, 40].map((d) => fact(NOW + d * DAY));
    expect(usualGap(facts, 0)).toEqual({ typicalDays: 4, longDays: 24 });
  });

  test('does not speak of a habit after three days', () => {
    expect(
      usualGap(
        [0, 5, 9].map((d) => fact(NOW + d * DAY)),
        0,
      ),
    ).toBeNull();
  });
});
