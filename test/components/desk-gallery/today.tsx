import type { RowPerson, TodayData, TodayRow } from '@/components/desk/today/today-data';
import { TodayPage } from '@/components/desk/today/today-page';
import { careTask } from '@/lib/core/calendar/tasks/care-task';
import type { Evidence, Level } from '@/lib/core/model/assessment';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { NextStep } from '@/lib/core/model/next-step';
import type { Tier } from '@/lib/core/model/tier';
import type { WaitGrade } from '@/lib/core/waiting/wait-of';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';
import { contactId, NAMES } from './names';

const TODAY = Math.floor((NOW + 8 * HOUR) / DAY);

const person = (language: Language, n: number, level: Level, tier: Tier): RowPerson => ({
  id: contactId(n),
  name: NAMES[language][n % 8] ?? '',
  site: language === 'en' ? 'Practice desk' : '练习台',
  tier,
  level,
  snoozeLimitDays: level === 'silent' ? 7 : 90,
});

const evidence = (
  signal: Evidence['signal'],
  params: Evidence['params'],
  severity: Evidence['severity'] = 1,
): Evidence => ({ signal, severity, weight: 1, params, times: [] });

/** A morning with something of everything. */
function rowsOf(language: Language): TodayRow[] {
  const waiting = (n: number, minutes: number, grade: WaitGrade, urgent = false): TodayRow => ({
    kind: 'waiting',
    key: `waiting ${contactId(n)}`,
    person: person(language, n, 'fine', n === 2 ? 'loyal' : 'growth'),
    wait: {
      since: NOW - minutes * MINUTE,
      waited: minutes * MINUTE,
      worked: minutes * MINUTE,
      grade,
      dueAt: null,
      urgent,
    },
  });
  const cold = (
    n: number,
    level: Level,
    tier: Tier,
    why: Evidence,
    step: NextStep | null,
  ): TodayRow => ({
    kind: 'cold',
    key: `cold ${contactId(n)}`,
    person: person(language, n, level, tier),
    evidence: why,
    step,
  });
  const birthday = careTask({
    kind: 'birthday',
    contact: contactId(14),
    key: 2026,
    tier: 'loyal',
    day: TODAY,
    intent: 'birthday',
  });
  const tidy = careTask({ kind: 'tidy', contact: null, tier: null, key: '2026-11', day: TODAY });
  return [
    waiting(1, 190, 'grave', true),
    waiting(2, 42, 'late'),
    waiting(7, 4, 'fresh'),
    cold(8, 'silent', 'loyal', evidence('silence', { days: 41, usual: 6 }), 'apologise'),
    cold(10, 'declining', 'loyal', evidence('unanswered', { count: 3, days: 12 }), null),
    cold(3, 'declining', 'growth', evidence('silence', { days: 18, usual: 5 }), 'check-in'),
    cold(4, 'watch', 'edge', evidence('silence', { days: 9, usual: 4 }), 'find-cause'),
    {
      kind: 'task',
      key: birthday.id,
      task: birthday,
      person: person(language, 14, 'fine', 'loyal'),
    },
    { kind: 'task', key: tidy.id, task: tidy, person: null },
  ];
}

/** The page's data, whole or in part. */
export function todayData(language: Language, part: Partial<TodayData> = {}): TodayData {
  return {
    today: TODAY,
    rows: rowsOf(language),
    counts: { waiting: 3, cold: 4, task: 2 },
    over: { count: 37, atLeast: false },
    budget: { cap: 400_000, reserved: 1_000, spent: 52_000, left: 347_000 },
    done: 6,
    anybody: true,
    ...part,
  };
}

/** The page on made-up data; its doors lead nowhere. */
export function todayView(data: TodayData | undefined) {
  return <TodayPage data={data} onMore={() => {}} onAddress={() => {}} practice="practice.html" />;
}
