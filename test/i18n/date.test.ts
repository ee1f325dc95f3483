import { describe, expect, it } from 'vitest';
import { formatDay, formatMonth } from '@/lib/i18n/date';

const at = (month: number, day: number, hour = 12, year = 2026) =>
  new Date(year, month - 1, day, hour).getTime();
const now = at(11, 22, 14);

describe('formatDay', () => {
  it.each([
    [at(11, 22, 0), '今天', 'today'],
    [at(11, 23, 23), '明天', 'tomorrow'],
    [at(11, 21, 0), '昨天', 'yesterday'],
    [at(11, 25), '11月25日', 'Nov 25'],
    [at(1, 3), '1月3日', 'Jan 3'],
    [at(1, 3, 12, 2027), '2027年1月3日', 'Jan 3, 2027'],
  ])('names %d', (moment, chinese, english) => {
    expect(formatDay(moment, now, 'zh-CN')).toBe(chinese);
    expect(formatDay(moment, now, 'en')).toBe(english);
  });
});

describe('formatMonth', () => {
  it('is short enough for an axis', () => {
    expect(formatMonth(now, 'zh-CN')).toBe('11月');
    expect(formatMonth(now, 'en')).toBe('Nov');
  });
});
