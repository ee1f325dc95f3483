import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDistance, printOf } from '@/lib/core/text/print';

/** Rounds of the same words, and words that share a subject only. */
const SAME: readonly (readonly [string, string])[] = [
  [
    '王姐，好久没聊啦，最近用着还顺手吗？有不顺的跟我说',
    '小鹿妈妈，好久没聊啦，最近用着还顺手吗？有不顺的跟我说',
  ],
  ['【会员日】全场五折，今晚十二点截止，点链接', '【会员日】全场五折,今晚十二点截止!点链接~'],
  [
    'Hi Anna, how is the grinder doing? Tell me if anything is off.',
    'Hi Bob, how is the grinder doing? Tell me if anything is off.',
  ],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['王姐，好久没聊啦，最近用着还顺手吗？', '王姐，上次那单的发票我补好了，你查收一下'],
  ['想听听你的实话，我们这边哪里还能再做细一点？', '双十一大促来啦，全场五折，点击链接抢购'],
  ['How is the grinder doing these days?', 'Your parcel left our warehouse this morning.'],
];

describe('fingerprints of texts', () => {
  test.each(SAME)('near: %s', (a, b) => {
    expect(printDistance(printOf(a), printOf(b))).toBeLessThanOrEqual(18);
  });

  test.each(OTHER)('far: %s', (a, b) => {
    expect(printDistance(printOf(a), printOf(b))).toBeGreaterThan(18);
  });

  test('say nothing of texts too short to be told apart', () => {
    expect(printOf('好的')).toBe('');
    expect(printDistance('', '')).toBe(64);
  });

  test('are a distance: same is 0, and it is the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [x, y] = [printOf(a), printOf(b)];
        expect(x).toMatch(/^([0-9a-f]{16})?$/);
        expect(printDistance(x, y)).toBe(printDistance(y, x));
        if (x) expect(printDistance(x, x)).toBe(0);
      }),
    );
  });
});
