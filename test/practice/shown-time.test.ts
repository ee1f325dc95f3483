import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '@/lib/core/model/interaction';
import { parseShownTime } from '@/lib/core/time/parse-shown-time';
import { rowTime, separatorTime } from '@/lib/practice/shown-time';

const at = (text: string) => new Date(text).getTime();
const NOW = at('2026-11-22T14:30:00');
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('times as the desk shows them', () => {
  it.each([
    ['2026-11-22T09:05:59', '09:05', '09:05'],
    ['2026-11-21T23:59:00', '昨天', '昨天 23:59'],
    ['2026-11-20T08:00:00', '星期五', '星期五 08:00'],
    ['2026-11-16T08:00:00', '星期一', '星期一 08:00'],
    ['2026-11-15T08:00:00', '11月15日', '11月15日 08:00'],
    ['2026-01-02T03:04:00', '1月2日', '1月2日 03:04'],
    ['2025-12-31T23:59:00', '2025年12月31日', '2025年12月31日 23:59'],
  ])('%s is %s in a row and %s in the thread', (time, row, separator) => {
    expect(rowTime(at(time), NOW)).toBe(row);
    expect(separatorTime(at(time), NOW)).toBe(separator);
  });

  it('read back, the thread gives the minute and the row an interval that holds the moment', () => {
    const moments = fc.integer({ min: 0, max: 400 * DAY }).map((ago) => NOW - ago);
    const context = { now: NOW, timeZone: zone };
    fc.assert(
      fc.property(moments, (moment) => {
        const exact = parseShownTime(separatorTime(moment, NOW), { ...context, mode: 'list' });
        expect(exact.precision).toBe('minute');
        expect(exact.at).toBe(Math.floor(moment / MINUTE) * MINUTE);
        const row = parseShownTime(rowTime(moment, NOW), { ...context, mode: 'list' });
        expect(row.at).toBeLessThanOrEqual(moment);
        expect(moment - row.at).toBeLessThan(row.precision === 'minute' ? MINUTE : DAY + 1);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
