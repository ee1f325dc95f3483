import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayOf } from '@/lib/core/history/weekly-rhythm';
import { SHOP_WEEKS, shopWeeks } from '@/lib/core/insights/shop-weeks';
import { DAY, MINUTE } from '@/lib/core/model/interaction';

/** Wednesday noon in Shanghai. */
const NOW = Date.parse('2026-03-11T04:00:00Z');
const weeks = () => shopWeeks(NOW, 15, 480);
const answer = (askedAt: number, minutes: number) => ({
  askedAt,
  answeredAt: askedAt + minutes * MINUTE,
  worked: minutes * MINUTE,
});

describe('weeks of the shop', () => {
  it('are told by the operator’s Monday; the bound itself is late', () => {
    const told = weeks();
    const monday = mondayOf(NOW, 480);
    told.add([], [answer(monday, 14), answer(monday - 1, 15), answer(told.since - 1, 1)]);
    const all = told.result();
    expect(all).toHaveLength(SHOP_WEEKS);
    expect(all.at(-1)).toMatchObject({ start: monday, answers: 1, inTime: 1 });
    expect(all.at(-2)).toMatchObject({ answers: 1, inTime: 0 });
    expect(all.reduce((sum, { answers }) => sum + answers, 0)).toBe(2);
  });

  it('count every message once: selling, useful, or neither', () => {
    const message = fc.record({
      at: fc.integer({ min: NOW - 100 * DAY, max: NOW }),
      value: fc.constantFrom('service' as const, 'benefit' as const, 'plain' as const),
      promotion: fc.boolean(),
      media: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 40 }), (sent) => {
        const told = weeks();
        told.add(sent, []);
        const sum = (key: 'sent' | 'promotions' | 'useful') =>
          told.result().reduce((total, week) => total + week[key], 0);
        const within = sent.filter(({ at }) => at >= told.since);
        expect(sum('sent')).toBe(within.length);
        expect(sum('promotions')).toBe(within.filter((m) => m.promotion).length);
        const plain = within.filter((m) => !m.promotion && m.value === 'plain').length;
        expect(sum('useful')).toBe(within.length - sum('promotions') - plain);
      }),
    );
  });
});
