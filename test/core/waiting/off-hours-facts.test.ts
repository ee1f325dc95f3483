import { describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { offHoursFacts } from '@/lib/core/waiting/off-hours-facts';

const at = (text: string) => Date.parse(`2026-${text}:00+08:00`);
const SHIFTS = { ...DEFAULT_SHIFTS, urgentContact: ' 400-000-0000 ' };
const back = (text: string, language: 'zh-CN' | 'en' = 'zh-CN', shifts = SHIFTS) =>
  offHoursFacts(shifts, at(text), 480, language)?.backAt;

describe('off-hours (S0.7.g)', () => {
  test('nothing to say while somebody is there', () => {
    expect(offHoursFacts(SHIFTS, at('11-23T10:00'), 480, 'zh-CN')).toBeNull();
  });

  test.each([
    ['11-23T12:30', '今天下午 1 点半', '1:30 this afternoon'],
    ['11-23T20:00', '明早 9 点', '9 tomorrow morning'],
    ['11-21T20:00', '后天上午 9 点', '9 on Monday morning'],
    ['09-30T19:00', '10 月 8 日上午 9 点', '9 in the morning of 8 October'],
    ['11-23T07:45', '今天上午 9 点', '9 this morning'],
  ])('at %s: %s', (now, zh, en) => {
    expect(back(now)).toBe(zh);
    expect(back(now, 'en')).toBe(en);
  });

  test('minutes, evenings and midnight are said as people say them', () => {
    const open = (from: number) => ({
      ...SHIFTS,
      week: SHIFTS.week.map(() => [{ from, to: from + 10 }]),
    });
    expect(back('11-23T23:59', 'zh-CN', open(9 * 60 + 15))).toBe('明早 9 点 15 分');
    expect(back('11-23T23:59', 'zh-CN', open(19 * 60))).toBe('明晚 7 点');
    expect(back('11-23T23:59', 'zh-CN', open(12 * 60))).toBe('明天中午 12 点');
    expect(back('11-23T23:00', 'en', open(0))).toBe('12 tomorrow morning');
  });

  test('whom to reach, when there is somebody', () => {
    expect(offHoursFacts(SHIFTS, at('11-23T20:00'), 480, 'zh-CN')?.urgent).toBe('400-000-0000');
    expect(offHoursFacts(DEFAULT_SHIFTS, at('11-23T20:00'), 480, 'en')?.urgent).toBeUndefined();
  });
});
