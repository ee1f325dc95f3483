import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen } from '@/lib/core/calendar/next-opening';
import { DEFAULT_SHIFTS, type Shifts } from '@/lib/core/calendar/shifts';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import {
  type Decision,
  decideNotices,
  LATE_EVERY,
  type WaitingContact,
} from '@/lib/core/notices/decide-notices';
import { NOTHING_TOLD, noticeMemorySchema } from '@/lib/core/notices/notice-memory';
import { workStretch } from '@/lib/core/notices/work-start';
import { waitOf } from '@/lib/core/waiting/wait-of';

const CHINA = 480;
/** Tuesday, 10 March 2026, midnight in China; no holiday near. */
const MIDNIGHT = Date.UTC(2026, 2, 10) - CHINA * MINUTE;
const at = (hour: number, day = 0) => MIDNIGHT + day * DAY + hour * HOUR;
const ALL = { version: 1, digest: true, late: true, names: false } as const;
const ALWAYS: Shifts = {
  ...DEFAULT_SHIFTS,
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  holidays: false,
};

/** A contact who waits since, as the summary would tell. */
function waiting(contact: string, since: number, now: number, shifts = DEFAULT_SHIFTS) {
  const wait = waitOf(
    { waitingSince: since, lastInboundAt: since, lastFeatures: 0 },
    shifts,
    now,
    CHINA,
  );
  return wait ? [{ contact, name: contact, ...wait }] : [];
}

function decide(now: number, part: Partial<Parameters<typeof decideNotices>[0]> = {}): Decision {
  return decideNotices({
    now,
    dayOffset: CHINA,
    shifts: DEFAULT_SHIFTS,
    settings: ALL,
    memory: NOTHING_TOLD,
    waits: [],
    cold: 0,
    ...part,
  });
}

describe('notices', () => {
  it('are off by default, and outside of shifts', () => {
    const waits = waiting('a', at(10), at(11));
    const off = { ...ALL, digest: false, late: false };
    expect(decide(at(11), { waits, settings: off, cold: 5 })).toMatchObject({
      notice: null,
      lookAt: null,
    });
    expect(decide(at(12.5), { waits, cold: 5 }).notice).toBeNull();
    expect(decide(at(12.5), { waits, cold: 5 }).lookAt).toBe(at(13.5));
    expect(decide(at(20), { waits, cold: 5 }).lookAt).toBe(at(9, 1));
  });

  it('a digest begins the day, once; what it counted as late is not told again', () => {
    const waits = waiting('a', at(17, -1), at(9));
    const first = decide(at(9), { waits, cold: 4 });
    expect(first.notice).toEqual({ kind: 'digest', waiting: 1, late: 1, cold: 4 });
    const later = decide(at(9.5), { waits, cold: 4, memory: first.memory });
    expect(later.notice).toBeNull();
    const afternoon = decide(at(14), { cold: 4, memory: first.memory });
    expect(afternoon.notice).toBeNull();
    expect(decide(at(9, 1), { cold: 1, memory: afternoon.memory }).notice?.kind).toBe('digest');
  });

  it('a day with nothing to say begins in silence', () => {
    const quiet = decide(at(9));
    expect(quiet.notice).toBeNull();
    expect(decide(at(10), { cold: 3, memory: quiet.memory }).notice).toBeNull();
  });

  it('late answers are told when they become late, together, longest first', () => {
    const started = decide(at(9)).memory;
    const now = at(10);
    const waits = [...waiting('b', now - 10 * MINUTE, now), ...waiting('a', now - 5 * MINUTE, now)];
    const fresh = decide(now, { waits, memory: started });
    expect(fresh.notice).toBeNull();
    expect(fresh.lookAt).toBe(now + 5 * MINUTE);
    const then = now + 10 * MINUTE;
    const both = [
      ...waiting('a', now - 5 * MINUTE, then),
      ...waiting('b', now - 10 * MINUTE, then),
    ];
    const told = decide(then, { waits: both, memory: started });
    expect(told.notice).toEqual({
      kind: 'late',
      contacts: [
        { contact: 'b', name: 'b' },
        { contact: 'a', name: 'a' },
      ],
    });
  });

  it('a wait whose older messages turn up later is the same wait', () => {
    const started = decide(at(9)).memory;
    const now = at(11);
    const told = decide(now, { waits: waiting('a', at(10), now), memory: started });
    expect(told.notice?.kind).toBe('late');
    const again = decide(now + HOUR, {
      waits: waiting('a', at(9.2), now + HOUR),
      memory: told.memory,
    });
    expect(again.notice).toBeNull();
  });

  it('a clock that was ahead does not silence the days to come', () => {
    const ahead = { ...NOTHING_TOLD, digestDay: 99_999, digestAt: at(9, 400), lateAt: at(9, 400) };
    expect(decide(at(9), { cold: 2, memory: ahead }).notice?.kind).toBe('digest');
  });

  it('a desk that never closes has its day begin in the morning, periods that touch are one', () => {
    expect(workStretch(ALWAYS, at(8.9), CHINA)?.from).toBe(at(9, -1));
    expect(workStretch(ALWAYS, at(9), CHINA)?.from).toBe(at(9));
    const night = { ...ALWAYS, week: Array.from({ length: 7 }, () => [{ from: 1320, to: 360 }]) };
    expect(workStretch(night, at(3), CHINA)?.from).toBe(at(22, -1));
    expect(workStretch(night, at(12), CHINA)).toBeNull();
  });
});

describe('over weeks of looks', () => {
  const minuteOfDay = fc.integer({ min: 0, max: 1440 });
  const period = fc.record({ from: minuteOfDay, to: minuteOfDay });
  const anyShifts = fc.oneof(
    fc.constant(DEFAULT_SHIFTS),
    fc.constant(ALWAYS),
    fc
      .array(fc.array(period, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
      .map((week): Shifts => ({ ...DEFAULT_SHIFTS, week })),
  );
  const customer = fc.record({
    contact: fc.constantFrom('a', 'b', 'c', 'd'),
    from: fc.integer({ min: 0, max: 6 * 24 * 60 }),
    minutes: fc.integer({ min: 1, max: 3000 }),
  });
  const steps = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 20, maxLength: 200 });

  it('nothing out of shift, late ones half an hour apart, no wait twice, one digest a day, also where summer time begins', () => {
    fc.assert(
      fc.property(
        anyShifts,
        fc.array(customer, { maxLength: 12 }),
        steps,
        fc.integer({ min: 0, max: 6 * 24 * 60 }),
        fc.constantFrom(-60, 0, 60),
        fc.nat({ max: 3 }),
        (shifts, customers, minutes, change, moved, cold) => {
          let memory = NOTHING_TOLD;
          let now = MIDNIGHT;
          let lastLate = Number.NEGATIVE_INFINITY;
          let lastDigest = Number.NEGATIVE_INFINITY;
          const told = new Set<string>();
          for (const step of minutes) {
            now += step * MINUTE;
            const dayOffset = CHINA + (now > MIDNIGHT + change * MINUTE ? moved : 0);
            const open = new Map<string, WaitingContact & { key: string }>();
            for (const [i, { contact, from, minutes: length }] of customers.entries()) {
              const since = MIDNIGHT + from * MINUTE;
              if (since > now || now > since + length * MINUTE || open.has(contact)) continue;
              const wait = waitOf(
                { waitingSince: since, lastInboundAt: since, lastFeatures: 0 },
                shifts,
                now,
                dayOffset,
              );
              if (wait) open.set(contact, { contact, name: contact, key: `${i}`, ...wait });
            }
            const {
              notice,
              memory: next,
              lookAt,
            } = decideNotices({
              now,
              dayOffset,
              shifts,
              settings: ALL,
              memory,
              waits: [...open.values()],
              cold,
            });
            memory = noticeMemorySchema.parse(next);
            expect(lookAt === null || lookAt > now).toBe(true);
            if (!notice) continue;
            expect(isOpen(shifts, now, dayOffset)).toBe(true);
            if (notice.kind === 'digest') {
              expect(now - lastDigest).toBeGreaterThanOrEqual(12 * HOUR);
              lastDigest = now;
              continue;
            }
            expect(now - lastLate).toBeGreaterThanOrEqual(LATE_EVERY);
            lastLate = now;
            expect(notice.contacts.length).toBeGreaterThan(0);
            for (const { contact } of notice.contacts) {
              const key = open.get(contact)?.key ?? '';
              expect(told.has(key)).toBe(false);
              told.add(key);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the next look is no later than the moment a wait becomes late', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 540, max: 1080 }),
        fc.integer({ min: 0, max: 14 }),
        (m, ago) => {
          const now = MIDNIGHT + m * MINUTE;
          const started = {
            ...NOTHING_TOLD,
            digestDay: workStretch(DEFAULT_SHIFTS, now, CHINA)?.day ?? 0,
            digestAt: now - HOUR,
          };
          const waits = waiting('a', now - ago * MINUTE, now);
          const { lookAt, notice } = decide(now, { waits, memory: started });
          if (notice || !isOpen(DEFAULT_SHIFTS, now, CHINA)) return;
          const due = waits[0]?.dueAt ?? Number.POSITIVE_INFINITY;
          expect(lookAt ?? 0).toBeLessThanOrEqual(Math.max(due, now + MINUTE));
        },
      ),
    );
  });
});
