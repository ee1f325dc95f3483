import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import { formatAgo, formatDayRange, formatDuration } from '@/lib/i18n/duration';

describe('formatDuration', () => {
  it.each([
    [0, '不到 1 分钟', 'under a minute'],
    [MINUTE, '1 分钟', '1 minute'],
    [59.6 * MINUTE, '1 小时', '1 hour'],
    [23.7 * HOUR, '1 天', '1 day'],
    [1.5 * DAY, '1.5 天', '1.5 days'],
    [23 * DAY, '23 天', '23 days'],
    [59 * DAY, '59 天', '59 days'],
    [60 * DAY, '2 个月', '2 months'],
    [364.9 * DAY, '12 个月', '12 months'],
    [550 * DAY, '1.5 年', '1.5 years'],
    [-5, '不到 1 分钟', 'under a minute'],
  ])('%d ms', (ms, chinese, english) => {
    expect(formatDuration(ms, 'zh-CN')).toBe(chinese);
    expect(formatDuration(ms, 'en')).toBe(english);
  });

  it('never says zero of something or sixty minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 * DAY }), (ms) => {
        const words = formatDuration(ms, 'en');
        expect(words).not.toMatch(/^(0 |60 minutes|24 hours|1 \w+s$)/);
      }),
      { seed: 7 },
    );
  });
});

describe('formatAgo', () => {
  it('says just now for the last minute and for clocks that run ahead', () => {
    expect(formatAgo(1_000_000, 1_000_000 + 59_999, 'zh-CN')).toBe('刚刚');
    expect(formatAgo(1_000_000, 0, 'en')).toBe('just now');
  });

  it('counts back', () => {
    expect(formatAgo(0, 3 * DAY, 'zh-CN')).toBe('3 天前');
    expect(formatAgo(0, HOUR, 'en')).toBe('1 hour ago');
  });
});

describe('formatDayRange', () => {
  it.each([
    [4, 9, '4–9 天'],
    [4.2, 4.4, '4 天'],
    [0.2, 3, '3 天'],
    [20, 90, '3 个月'],
  ])('%d to %d', (from, to, expected) => {
    expect(formatDayRange(from, to, 'zh-CN')).toBe(expected);
  });
});
