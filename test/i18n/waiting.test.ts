import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { Wait } from '@/lib/core/waiting/wait-of';
import { waitWords, windowWords } from '@/lib/i18n/waiting';

const wait = (worked: number, grade: Wait['grade']): Wait => ({
  since: 0,
  // They came in the evening: four days by the calendar.
  waited: 4.4 * DAY,
  worked,
  grade,
  dueAt: null,
  urgent: false,
});

describe('a wait in words', () => {
  test.each([
    [12 * MINUTE, 'fresh', '等 12 分钟', 'waiting 12 minutes'],
    [40 * MINUTE, 'late', '已等 40 分钟', 'waited 40 minutes'],
    [119 * MINUTE, 'late', '已等 1 小时', 'waited 1 hour'],
    [2 * HOUR, 'grave', '已等 4 天', 'waited 4 days'],
    [0, 'fresh', '下班后来的消息', 'Came after hours'],
  ] as const)('%i ms, %s: %s', (worked, grade, zh, en) => {
    expect(waitWords(wait(worked, grade), 'zh-CN')).toBe(zh);
    expect(waitWords(wait(worked, grade), 'en')).toBe(en);
  });
});

describe('a window in words', () => {
  const window = (hours: number, left: number | null) => ({
    open: hours > 0 && left !== 0,
    closesAt: hours * HOUR,
    left,
  });
  test.each([
    [5, 3, '还剩 3 条，5 小时后关闭', '3 messages left, closes in 5 hours'],
    [5, 1, '还剩 1 条，5 小时后关闭', '1 message left, closes in 5 hours'],
    [5, null, '5 小时后关闭', 'closes in 5 hours'],
    [5, 0, '条数用完，等客户再来消息', 'No messages left until they write again'],
    [0, 3, '已关闭，等客户再来消息', 'Closed until they write again'],
  ] as const)('%i h, %s left: %s', (hours, left, zh, en) => {
    expect(windowWords(window(hours, left), 0, 'zh-CN')).toBe(zh);
    expect(windowWords(window(hours, left), 0, 'en')).toBe(en);
  });
});
