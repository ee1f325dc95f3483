import { expect, test } from 'vitest';
import { calendarDay } from '@/lib/core/time/calendar-day';
import { inferDateOrder } from '@/lib/core/time/infer-date-order';

const today = calendarDay(2026, 11, 22);

test.each([
  [['3/4/2026', '27/8/2026'], 'DMY'],
  [['3/4/2026', '8/27/2026'], 'MDY'],
  [['3/4/2026', '5/6/2026'], 'auto'],
  [['27/8/2026', '8/27/2026'], 'auto'],
  [['3/4', '27/8'], 'DMY'],
  [['3/4', '8/27'], 'MDY'],
  [['10:30', '昨天', '27/8/2026'], 'DMY'],
  [['[10:32, 27/8/2026] Ann: ', '[10:40, 1/9/2026] Ann: '], 'DMY'],
  [['25/11/27', '25/1/3'], 'YMD'],
  [['2026/3/4', '昨天'], 'auto'],
  [[], 'auto'],
] as const)('%j is %s', (texts, order) => {
  expect(inferDateOrder(texts, today)).toBe(order);
});

test('a date that has not come yet rules its order out', () => {
  expect(inferDateOrder(['12/11/2026'], today)).toBe('DMY');
  expect(inferDateOrder(['12/11/2026'])).toBe('auto');
});
