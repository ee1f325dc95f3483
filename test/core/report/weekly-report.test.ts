import { expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import type { CareCase } from '@/lib/core/model/care-case';
import { DAY } from '@/lib/core/model/interaction';
import { gatherTalk } from '@/lib/core/report/talk-figures';
import { reportWeek } from '@/lib/core/report/week';
import { type ReportInput, weeklyReport } from '@/lib/core/report/weekly-report';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { calendarDay } from '@/lib/core/time/calendar-day';

const MONDAY = calendarDay(2026, 11, 16);
const NOW = Date.parse('2026-11-25T12:00:00+08:00');
const WEEK = reportWeek(MONDAY, NOW, 'Asia/Shanghai');
const talk = gatherTalk({ span: WEEK.span, shifts: DEFAULT_SHIFTS, dayOffset: 480 }).result();

function report(part: Partial<ReportInput>) {
  return weeklyReport({
    week: WEEK,
    cases: [],
    ledger: [],
    people: [],
    marks: [],
    covered: [{ from: WEEK.before.from, to: WEEK.span.to }],
    talk: { week: talk, before: talk },
    shifts: DEFAULT_SHIFTS,
    strategy: DEFAULT_STRATEGY,
    offsetAt: () => 480,
    ...part,
  });
}

test('weeks are compared only when about as much of both was seen', () => {
  expect(report({}).before).not.toBe(null);
  expect(report({ covered: [WEEK.span] }).before).toBe(null);
  expect(report({ covered: [] }).before).toBe(null);
  const half = { from: WEEK.before.from + 3.4 * DAY, to: WEEK.span.to };
  expect(report({ covered: [half] }).before).toBe(null);
});

test('who was cold already when first seen is not newly flagged', () => {
  const openedAt = WEEK.span.from + 2 * DAY;
  const care = (contact: string) =>
    ({
      id: contact,
      contact,
      openedAt,
      held: false,
      events: [{ n: 0, at: openedAt, kind: 'flagged', level: 'silent', risk: 0.5 }],
    }) as unknown as CareCase;
  const person = (id: string, firstSeenAt: number) =>
    ({
      contact: { id, kind: 'person', firstSeenAt },
      summary: { id, assessment: { level: 'fine' } },
    }) as never;
  const { figures } = report({
    cases: [care('old'), care('new')],
    people: [person('old', openedAt - 60 * DAY), person('new', openedAt)],
  });
  expect([figures.flagged, figures.flaggedAtSight]).toEqual([['old'], 1]);
});

test('the budget is that of the month the week ends in', () => {
  const entry = (month: string, cost: number) => ({ month, cost, state: 'spent' }) as never;
  const { budget } = report({ ledger: [entry('2026-10', 900), entry('2026-11', 500)] });
  expect(budget).toEqual({ month: '2026-11', used: 500, cap: DEFAULT_STRATEGY.perMonth });
});
