import { describe, expect, test } from 'vitest';
import { carryTimes, type TimeRow } from '@/lib/core/time/carry-times';
import type { ThreadContext } from '@/lib/core/time/thread-item';
import { NOW, shanghai, ZONE } from './shown-times';

const thread: ThreadContext = { now: NOW, timeZone: ZONE, mode: 'thread' };

/** Rows as text: `— x` is a separator, `-` a message without a time. */
function rows(...lines: string[]): TimeRow[] {
  return lines.map((line) =>
    line.startsWith('— ')
      ? { text: line.slice(2), separator: true }
      : { text: line === '-' ? '' : line },
  );
}

function carried(lines: string[], ctx: ThreadContext = thread) {
  return carryTimes(rows(...lines), ctx)
    .filter((_, i) => !lines[i]!.startsWith('— '))
    .map(({ at, precision }) => (precision === 'unknown' ? '?' : `${wall(at)} ${precision}`));
}

function wall(at: number): string {
  const text = new Date(at + 8 * 3_600_000).toISOString();
  return text.slice(5, 16).replace('T', ' ');
}

describe('days carried forward', () => {
  test('a clock takes the day of the bar above it', () => {
    expect(carried(['— 11月20日', '09:00', '23:10', '— 昨天', '08:30', '— 今天', '10:00'])).toEqual(
      ['11-20 09:00 minute', '11-20 23:10 minute', '11-21 08:30 minute', '11-22 10:00 minute'],
    );
  });

  test('rows above the first bar are unknown', () => {
    expect(carried(['09:00', '— 昨天', '08:30'])).toEqual(['?', '11-21 08:30 minute']);
  });

  test('without any bar a thread is unknown, unless the page is said to show today as a clock', () => {
    expect(carried(['09:00', '10:00'])).toEqual(['?', '?']);
    expect(carried(['昨天 23:00', '10:00'], { ...thread, mode: 'list' })).toEqual([
      '11-21 23:00 minute',
      '11-22 10:00 minute',
    ]);
  });

  test('separators that say nothing about time are passed over', () => {
    expect(carried(['— 昨天', '08:30', '— 以下是新消息', '09:30'])).toEqual([
      '11-21 08:30 minute',
      '11-21 09:30 minute',
    ]);
  });

  test('a bar that cannot be read takes the day away', () => {
    expect(carried(['— 昨天', '08:30', '— 3/4/2026', '09:30', '— 2027-01-01', '10:00'])).toEqual([
      '11-21 08:30 minute',
      '?',
      '?',
    ]);
  });

  test('rows that know their own day need no bar and lend theirs to nobody', () => {
    expect(carried(['11月19日 09:00', '10:00', '2026-11-20T02:00:00Z'])).toEqual([
      '11-19 09:00 minute',
      '?',
      '11-20 10:00 exact',
    ]);
  });

  test('newest first', () => {
    const ctx = { ...thread, newestFirst: true };
    expect(carried(['— 今天', '10:00', '09:00', '— 昨天', '23:00', '08:00'], ctx)).toEqual([
      '11-22 10:00 minute',
      '11-22 09:00 minute',
      '11-21 23:00 minute',
      '11-21 08:00 minute',
    ]);
  });
});

describe('separators that stand where a pause was', () => {
  test('each says all it knows: a clock alone is today', () => {
    expect(carried(['— 星期五 21:05', '-', '— 昨天 08:00', '-', '— 10:30', '-'])).toEqual([
      '11-20 21:05 minute',
      '11-21 08:00 minute',
      '11-22 10:30 minute',
    ]);
  });

  test('a clock below a date bar belongs to that date', () => {
    expect(carried(['— 11月20日', '— 21:05', '-', '— 22:30', '-'])).toEqual([
      '11-20 21:05 minute',
      '11-20 22:30 minute',
    ]);
  });

  test('where date bars are used, a clock whose bar is out of sight is unknown', () => {
    expect(carried(['— 21:05', '-', '— 昨天', '— 08:00', '-'])).toEqual([
      '?',
      '11-21 08:00 minute',
    ]);
  });

  test('later messages of the block are bounded by the next separator', () => {
    expect(carried(['— 昨天 08:00', '-', '-', '-', '— 昨天 08:40', '-', '— 10:30', '-'])).toEqual([
      '11-21 08:00 minute',
      '11-21 08:00 hour',
      '11-21 08:00 hour',
      '11-21 08:40 minute',
      '11-22 10:30 minute',
    ]);
  });

  test('or by the page’s own pause', () => {
    const lines = ['— 11月18日 08:00', '-', '-', '— 11月20日 10:00', '-'];
    expect(carried(lines)[1]).toBe('11-18 08:00 week');
    expect(carried(lines, { ...thread, pause: 10 * 60_000 })[1]).toBe('11-18 08:00 hour');
    const many = [lines[0]!, ...Array<string>(8).fill('-')];
    expect(carried(many, { ...thread, pause: 10 * 60_000 }).slice(4)).toEqual([
      '11-18 08:00 hour',
      '11-18 08:00 hour',
      '11-18 08:00 day',
      '11-18 08:00 day',
    ]);
  });
});

describe('messages that show no time', () => {
  test('lie between their neighbours', () => {
    expect(carried(['— 昨天', '08:30', '-', '08:30', '-', '09:10', '-'])).toEqual([
      '11-21 08:30 minute',
      '11-21 08:30 minute',
      '11-21 08:30 minute',
      '11-21 08:30 hour',
      '11-21 09:10 minute',
      '11-21 09:10 day',
    ]);
  });

  test('know their day from a bar alone', () => {
    expect(carried(['— 11月20日', '-', '-', '— 昨天', '-'])).toEqual([
      '11-20 00:00 day',
      '11-20 00:00 day',
      '11-21 00:00 day',
    ]);
  });

  test('end at now', () => {
    expect(carried(['— 今天', '14:00', '-'])).toEqual(['11-22 14:00 minute', '11-22 14:00 hour']);
  });

  test('are unknown with nothing before them', () => {
    expect(carried(['-', '— 昨天', '08:30'])).toEqual(['?', '11-21 08:30 minute']);
  });

  test('newest first', () => {
    const ctx = { ...thread, newestFirst: true };
    expect(carried(['— 今天', '14:00', '-', '13:30', '— 昨天', '-'], ctx)).toEqual([
      '11-22 14:00 minute',
      '11-22 13:30 hour',
      '11-22 13:30 minute',
      '11-21 00:00 day',
    ]);
  });
});

describe('a clock that runs backwards', () => {
  test('is tomorrow’s if no other day is possible', () => {
    expect(carried(['— 昨天', '23:50', '00:10', '09:00'])).toEqual([
      '11-21 23:50 minute',
      '11-22 00:10 minute',
      '11-22 09:00 minute',
    ]);
    expect(carried(['— 11月18日', '23:50', '00:10', '— 11月19日', '09:00'])[1]).toBe(
      '11-19 00:10 minute',
    );
  });

  test('is unknown, and all after it, if more days are possible', () => {
    expect(carried(['— 11月18日', '23:50', '00:10', '09:00', '— 昨天', '10:00'])).toEqual([
      '11-18 23:50 minute',
      '?',
      '?',
      '11-21 10:00 minute',
    ]);
  });

  test('does not take the time from messages that count back', () => {
    expect(carried(['— 11月18日', '23:50', '00:10', '5分钟前'])).toEqual([
      '11-18 23:50 minute',
      '?',
      '11-22 14:24 minute',
    ]);
  });

  test('is unknown under a bar that is out of order', () => {
    expect(carried(['— 昨天', '23:50', '— 11月18日', '09:00', '— 今天', '10:00'])).toEqual([
      '11-21 23:50 minute',
      '?',
      '11-22 10:00 minute',
    ]);
  });

  test('is not moved to the next day by its first message', () => {
    expect(carried(['— 昨天', '23:50', '— 11月20日', '09:00', '— 昨天', '23:55'])[1]).toBe('?');
  });

  test('by a minute or two is only disorder', () => {
    expect(carried(['— 昨天', '10:02', '10:01'])[1]).toBe('11-21 10:01 minute');
  });

  test('in a newest-first list loses the days further down', () => {
    const ctx = { ...thread, newestFirst: true };
    expect(carried(['— 今天', '00:10', '23:50', '— 11月18日', '10:00'], ctx)).toEqual([
      '11-22 00:10 minute',
      '?',
      '11-18 10:00 minute',
    ]);
    expect(carried(['— 今天', '00:10', '23:50', '— 昨天', '10:00'], ctx)[1]).toBe(
      '11-21 23:50 minute',
    );
  });
});

describe('turns of day and year', () => {
  test('a page left open over midnight still says today of yesterday', () => {
    const ctx = { ...thread, now: shanghai('2026-11-22 00:10') };
    expect(carried(['— 昨天', '20:00', '— 今天', '09:00', '23:50'], ctx)).toEqual([
      '11-20 20:00 minute',
      '11-21 09:00 minute',
      '11-21 23:50 minute',
    ]);
  });

  test('a new bar after midnight is right, the old ones above are not', () => {
    const ctx = { ...thread, now: shanghai('2026-11-22 00:10') };
    expect(carried(['— 昨天', '20:00', '— 今天', '23:50', '— 今天', '00:05'], ctx)).toEqual([
      '11-20 20:00 minute',
      '11-21 23:50 minute',
      '11-22 00:05 minute',
    ]);
  });

  test('messages that came since under the old bar are today’s', () => {
    const ctx = { ...thread, now: shanghai('2026-11-22 00:10') };
    expect(carried(['— 今天', '23:50', '00:05'], ctx)).toEqual([
      '11-21 23:50 minute',
      '11-22 00:05 minute',
    ]);
  });

  test('dates without a year step back a year where they would run backwards', () => {
    const lines = [
      '— 11月20日',
      '09:00',
      '— 12月25日',
      '09:00',
      '— 3月1日',
      '09:00',
      '— 今天',
      '-',
    ];
    const years = carryTimes(rows(...lines), thread).map(({ at }) => new Date(at).getUTCFullYear());
    expect(years).toEqual([2025, 2025, 2025, 2025, 2026, 2026, 2026, 2026]);
  });

  test('in January December is last year', () => {
    const ctx = { ...thread, now: shanghai('2027-01-02 12:00') };
    const times = carryTimes(rows('— 12月31日', '23:00', '— 1月1日', '09:00'), ctx);
    expect(times[1]!.at).toBe(shanghai('2026-12-31 23:00'));
    expect(times[3]!.at).toBe(shanghai('2027-01-01 09:00'));
  });

  test('own dates of messages step back too', () => {
    const times = carryTimes(rows('Nov 20, 9:15 AM', 'Dec 25, 9:00 AM', 'Mar 1, 9:00 AM'), thread);
    expect(times.map(({ at }) => at)).toEqual([
      shanghai('2025-11-20 09:15'),
      shanghai('2025-12-25 09:00'),
      shanghai('2026-03-01 09:00'),
    ]);
  });
});
