import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/lib/sites/definition';
import { fieldValue } from '@/lib/sites/field-values';

const tiers = { 金牌会员: 'loyal' } as const;

describe('a labelled value', () => {
  it.each([
    ['birthday', '1990-05-01', { birthday: { calendar: 'solar', month: 5, day: 1 } }],
    ['birthday', '5月1日', { birthday: { calendar: 'solar', month: 5, day: 1 } }],
    ['birthday', '农历8月30日', { birthday: { calendar: 'lunar', month: 8, day: 30 } }],
    ['birthday', '1990-02-30', {}],
    ['birthday', '36', {}],
    ['birthday', '05/01/1990', {}],
    ['spend', '¥12,340.50', { spend: 1_234_050 }],
    ['spend', '860元', { spend: 86_000 }],
    ['spend', '1,234.50 CNY', { spend: 123_450 }],
    ['spend', '1,234.50 USD', {}],
    ['spend', '$1,234.50', {}],
    ['spend', '1.2万', { spend: 1_200_000 }],
    ['spend', '12,34', {}],
    ['spend', '3 单', {}],
    ['spend', '-5', {}],
    ['tier', '金牌会员', { tier: 'loyal' }],
    ['tier', '银牌会员', {}],
    ['tier', 'constructor', {}],
    ['tags', '丝巾', { tags: ['丝巾'] }],
    ['tags', '暂无标签', {}],
    ['spend', '无', {}],
  ] as const)('%s %j', (field, text, expected) => {
    expect(fieldValue(field, [text], tiers)).toEqual(expected);
  });

  it('is nothing when one label shows two values, but for tags', () => {
    expect(fieldValue('spend', ['1', '2'], tiers)).toEqual({});
    expect(fieldValue('tags', ['a', 'b', 'a'], tiers)).toEqual({ tags: ['a', 'b'] });
  });

  it('is bounded, whatever the page shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIELDS),
        fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[\d,.¥万元月日-]{1,12}$/))),
        (field, texts) => {
          const { birthday, spend, tags, ...rest } = fieldValue(field, texts, undefined);
          expect(rest).toEqual({});
          if (birthday) {
            expect(birthday.month).toBeGreaterThanOrEqual(1);
            expect(birthday.month).toBeLessThanOrEqual(12);
            expect(birthday.day).toBeLessThanOrEqual(31);
          }
          if (spend !== undefined) expect(spend >= 0 && spend <= 1e10).toBe(true);
          if (tags) expect(tags.length <= 50 && tags.every((tag) => tag.length <= 60)).toBe(true);
        },
      ),
    );
  });
});
