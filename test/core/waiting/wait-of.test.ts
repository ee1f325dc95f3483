import { describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { FEATURE, MINUTE } from '@/lib/core/model/interaction';
import { sortWaits, waitOf } from '@/lib/core/waiting/wait-of';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const wait = (since: string, now: string, lastFeatures = 0) =>
  waitOf(
    { waitingSince: at(since), lastInboundAt: at(since), lastFeatures },
    DEFAULT_SHIFTS,
    at(now),
    480,
  );

describe('a waiting customer', () => {
  test('is late after 15 minutes and grave after 2 hours of shift time (S0.7.e, S0.7.f)', () => {
    expect(wait('2026-11-23T10:00', '2026-11-23T10:14')).toMatchObject({
      grade: 'fresh',
      worked: 14 * MINUTE,
      dueAt: at('2026-11-23T10:15'),
    });
    expect(wait('2026-11-23T10:00', '2026-11-23T10:15')).toMatchObject({
      grade: 'late',
      dueAt: at('2026-11-23T12:00'),
    });
    expect(wait('2026-11-23T10:00', '2026-11-23T12:00')).toMatchObject({
      grade: 'grave',
      dueAt: null,
    });
  });

  test('does not grow later over lunch and night', () => {
    expect(wait('2026-11-23T11:50', '2026-11-23T13:30')?.grade).toBe('fresh');
    expect(wait('2026-11-23T11:50', '2026-11-23T13:30')?.dueAt).toBe(at('2026-11-23T13:35'));
    expect(wait('2026-11-21T22:00', '2026-11-23T09:14')?.grade).toBe('fresh');
  });

  test('is nobody without words that wait, or with words from the future', () => {
    const none = { lastFeatures: 0, lastInboundAt: null };
    expect(waitOf(none, DEFAULT_SHIFTS, at('2026-11-23T10:00'), 480)).toBeNull();
    expect(wait('2026-11-23T10:01', '2026-11-23T10:00')).toBeNull();
  });

  test('is no queue any more after a week: the question left open is a cause', () => {
    expect(wait('2026-11-16T10:00', '2026-11-23T09:59')?.grade).toBe('grave');
    expect(wait('2026-11-16T10:00', '2026-11-23T10:00')).toBeNull();
  });

  test('longest first, urgent words before all (R31)', () => {
    const now = '2026-11-23T11:00';
    const rows = [
      { id: 'short', wait: wait('2026-11-23T10:50', now) },
      { id: 'long', wait: wait('2026-11-22T10:00', now) },
      { id: 'urgent', wait: wait('2026-11-23T10:55', now, FEATURE.urgent) },
      { id: 'night', wait: wait('2026-11-22T10:01', now) },
    ].flatMap(({ id, wait: w }) => (w ? [{ id, wait: w }] : []));
    expect(sortWaits(rows).map(({ id }) => id)).toEqual(['urgent', 'long', 'night', 'short']);
  });
});
