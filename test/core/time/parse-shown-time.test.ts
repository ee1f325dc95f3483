import { describe, expect, test } from 'vitest';
import { parseShownTime } from '@/lib/core/time/parse-shown-time';
import type { TimeContext } from '@/lib/core/time/shown-time';
import { CLOCKS, COMPLETE, NOW, shanghai, ZONE } from './shown-times';

const list: TimeContext = { now: NOW, timeZone: ZONE, mode: 'list' };
const thread: TimeContext = { ...list, mode: 'thread' };
const day = (wall: string) => Math.floor((shanghai(wall) + 8 * 3_600_000) / 86_400_000);

function read(text: string, ctx: TimeContext) {
  const { at, precision } = parseShownTime(text, ctx);
  return precision === 'unknown' ? null : { at: new Date(at).toISOString(), precision };
}

function want(at: string | null, precision?: string) {
  return at === null ? null : { at: new Date(shanghai(at)).toISOString(), precision };
}

describe('what pages show', () => {
  for (const [text, at, precision] of COMPLETE) {
    test(JSON.stringify(text), () => {
      expect(read(text, list)).toEqual(want(at, precision));
      expect(read(text, thread)).toEqual(want(at, precision));
    });
  }

  for (const [text, at, precision] of CLOCKS) {
    test(`${text} in a list, and without a day in a thread`, () => {
      expect(read(text, list)).toEqual(want(at, precision));
      expect(read(text, thread)).toBeNull();
    });
  }
});

describe('context', () => {
  test('a clock in a thread takes the carried day and says so', () => {
    const ctx = { ...thread, dayContext: day('2026-11-20 00:00') };
    expect(parseShownTime('23:50', ctx)).toEqual({
      at: shanghai('2026-11-20 23:50'),
      precision: 'minute',
      source: 'carried',
    });
  });

  test('a carried clock ahead of now is refused, not moved', () => {
    expect(read('23:50', { ...thread, dayContext: day('2026-11-22 00:00') })).toBeNull();
  });

  test('the order of the page settles what the text leaves open', () => {
    expect(read('3/4/2026', { ...list, order: 'DMY' })?.at).toBe('2026-04-02T16:00:00.000Z');
    expect(read('3/4/2026', { ...list, order: 'MDY' })?.at).toBe('2026-03-03T16:00:00.000Z');
    expect(read('10/11/12', { ...list, order: 'YMD' })?.at).toBe('2010-11-11T16:00:00.000Z');
    expect(read('3/4', { ...list, order: 'DMY' })?.at).toBe('2026-04-02T16:00:00.000Z');
  });

  test('an order the date cannot have gives way to the only one it can', () => {
    expect(read('27/8/2026', { ...list, order: 'MDY' })?.at).toBe('2026-08-26T16:00:00.000Z');
  });

  test('Chinese pages write month before day', () => {
    expect(read('3/4', { ...list, languages: ['zh-CN'] })?.at).toBe('2026-03-03T16:00:00.000Z');
    expect(read('10/11/12', { ...list, languages: ['zh'] })?.at).toBe('2010-11-11T16:00:00.000Z');
    expect(read('3/4/2026', { ...list, languages: ['zh'] })).toBeNull();
    expect(read('3/4', { ...list, languages: ['en-GB'] })).toBeNull();
  });

  test('a page that rounds instead of cutting off', () => {
    expect(read('3小时前', { ...list, agoRounding: 'nearest' })?.at).toBe(
      new Date(NOW - 3.5 * 3_600_000).toISOString(),
    );
  });

  test('counted back times are marked as estimates', () => {
    expect(parseShownTime('3天前', list).source).toBe('estimated');
    expect(parseShownTime('昨天 10:30', list).source).toBe('text');
  });

  test('a zone that does not exist reads nothing instead of throwing', () => {
    expect(read('昨天 10:30', { ...list, timeZone: 'Asia/Nowhere' })).toBeNull();
  });

  test('a zone given as a function', () => {
    const eight = () => 8 * 3_600_000;
    expect(read('昨天 10:30', { ...list, timeZone: eight })).toEqual(read('昨天 10:30', list));
  });

  test('an endless text is not read', () => {
    expect(read(`昨天 10:30${' '.repeat(1e6)}x`, list)).toBeNull();
  });
});

describe('turns of the year and of the clock', () => {
  const at = (iso: string, timeZone = ZONE): TimeContext => ({
    now: Date.parse(iso),
    timeZone,
    mode: 'list',
  });

  test('January reads December as last year', () => {
    const january = at('2027-01-02T03:00:00Z');
    expect(read('12月31日 23:50', january)?.at).toBe('2026-12-31T15:50:00.000Z');
    expect(read('12-31', january)?.at).toBe('2026-12-30T16:00:00.000Z');
    expect(read('Dec 31, 11:50 PM', january)?.at).toBe('2026-12-31T15:50:00.000Z');
    expect(read('1月2日', january)?.at).toBe('2027-01-01T16:00:00.000Z');
    expect(read('昨天', at('2026-12-31T16:30:00Z'))?.at).toBe('2026-12-30T16:00:00.000Z');
  });

  test('on New Year’s Eve tomorrow’s date is neither next nor last year', () => {
    expect(read('1月1日', at('2026-12-31T14:00:00Z'))).toBeNull();
  });

  test('just after midnight a late clock is last night', () => {
    expect(read('23:58', at('2026-11-21T16:05:00Z'))?.at).toBe('2026-11-21T15:58:00.000Z');
  });

  test('the hour that comes twice is only known to the day', () => {
    const fall = at('2026-11-01T20:00:00Z', 'America/New_York');
    expect(read('01:30', fall)).toEqual({ at: '2026-11-01T05:30:00.000Z', precision: 'day' });
    expect(read('03:30', fall)).toEqual({ at: '2026-11-01T08:30:00.000Z', precision: 'minute' });
  });

  test('the hour that never comes is only known to the day', () => {
    const spring = at('2026-03-08T20:00:00Z', 'America/New_York');
    expect(read('02:30', spring)).toEqual({ at: '2026-03-08T07:30:00.000Z', precision: 'day' });
    expect(read('昨天 02:30', spring)).toEqual({
      at: '2026-03-07T07:30:00.000Z',
      precision: 'minute',
    });
  });

  test('a day whose midnight is skipped begins after it', () => {
    // Egypt sets its clocks forward at midnight, 2026-04-24.
    expect(read('今天', at('2026-04-24T10:00:00Z', 'Africa/Cairo'))?.at).toBe(
      '2026-04-23T22:00:00.000Z',
    );
  });
});
