import { describe, expect, test } from 'vitest';
import { formatMoney } from '@/lib/core/offers/format-money';
import { renderOffer } from '@/lib/core/offers/render-offer';

const offer = {
  words: { 'zh-CN': '备了一张 10 元券。', en: 'I have a ¥10 voucher for you.' },
  validDays: null as number | null,
  threshold: 0,
};

describe('the words of an offer in a message', () => {
  test('are its own, without a final mark', () => {
    expect(renderOffer(offer, 'zh-CN')).toBe('备了一张 10 元券');
    expect(renderOffer(offer, 'en')).toBe('I have a ¥10 voucher for you');
  });

  test('say how long it holds and from which amount on', () => {
    const tied = { ...offer, validDays: 30, threshold: 5050 };
    expect(renderOffer(tied, 'zh-CN')).toBe('备了一张 10 元券，30 天内有效，满 50.50 元可用');
    expect(renderOffer(tied, 'en')).toBe(
      'I have a ¥10 voucher for you, valid for 30 days, on purchases of ¥50.50 or more',
    );
    expect(renderOffer({ ...tied, validDays: 1, threshold: 0 }, 'en')).toMatch(
      /valid for one day$/,
    );
  });

  test('do not say twice what they say already', () => {
    const words = { 'zh-CN': '10 元券，30天内有效！', en: 'I have a voucher, Valid for 30 days' };
    expect(renderOffer({ words, validDays: 30, threshold: 0 }, 'zh-CN')).toBe(
      '10 元券，30天内有效',
    );
    expect(renderOffer({ words, validDays: 30, threshold: 0 }, 'en')).toBe(words.en);
    expect(renderOffer({ words, validDays: 3, threshold: 0 }, 'zh-CN')).toBe(
      '10 元券，30天内有效，3 天内有效',
    );
  });
});

test.each([
  [0, '0 元', '¥0'],
  [1, '0.01 元', '¥0.01'],
  [10, '0.10 元', '¥0.10'],
  [1050, '10.50 元', '¥10.50'],
  [100_000, '1000 元', '¥1000'],
  [1e10, '100000000 元', '¥100000000'],
])('%d cents', (cents, zh, en) => {
  expect(formatMoney(cents, 'zh-CN')).toBe(zh);
  expect(formatMoney(cents, 'en')).toBe(en);
});
