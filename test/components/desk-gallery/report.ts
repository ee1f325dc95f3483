import type { ReportReading, WeekChoice } from '@/components/desk/report/report-data';
import { wilson } from '@/lib/core/care/outcome/intervals';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { LedgerEntry } from '@/lib/core/model/offer';
import { suggest } from '@/lib/core/report/suggest';
import { reportWeek } from '@/lib/core/report/week';
import type { WeekFigures, WeeklyReport } from '@/lib/core/report/weekly-report';
import { draftTexts } from '@/lib/i18n/drafts';
import type { Language } from '@/lib/i18n/language';
import { NOW } from '../gallery/now';
import { contactId, NAMES } from './names';

const TODAY = Math.floor((NOW + 8 * HOUR) / DAY);
const MONDAY = TODAY - 6;
const ZONE = () => 8 * HOUR;

export const WEEKS: WeekChoice = {
  monday: MONDAY,
  mondays: Array.from({ length: 13 }, (_, i) => MONDAY - 7 * i),
};

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => contactId(from + i));

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  hour,
  asked: hour > 8 && hour < 19 ? 6 : 1,
  late: hour === 12 ? 4 : hour === 17 ? 1 : 0,
}));

function figures(language: Language, scale: number): WeekFigures {
  const zh = language === 'zh-CN';
  const entry = (n: number, name: string, cost: number, state: LedgerEntry['state']) =>
    ({
      id: `entry-${n}`,
      contact: contactId(n),
      offerName: name,
      cost,
      state,
      settledAt: NOW - n * DAY,
    }) as LedgerEntry;
  const spent = [
    entry(0, zh ? '30 元无门槛券' : '¥30 off, no threshold', 3000, 'spent'),
    entry(2, zh ? '免费检测一次' : 'One free check', 0, 'spent'),
    entry(3, zh ? '10 元无门槛券' : '¥10 off, no threshold', 1000, 'spent'),
  ].slice(0, scale);
  return {
    flagged: ids(0, 9 + 2 * scale),
    replied: ids(0, 4 + scale),
    recovered: [
      { contact: contactId(0), at: NOW - DAY, by: { kind: 'offer', entry: 'entry-0' } },
      { contact: contactId(1), at: NOW - DAY, by: { kind: 'words', intent: 'check-in' } },
      { contact: contactId(2), at: NOW - DAY, by: { kind: 'words', intent: 'apology' } },
      { contact: contactId(4), at: NOW - DAY, by: { kind: 'alone' } },
    ],
    lostUntried: ids(5, 1),
    spent,
    cost: spent.reduce((sum, { cost }) => sum + cost, 0),
    lapsed: [
      entry(6, zh ? '10 元无门槛券' : '¥10 off, no threshold', 1000, 'void'),
      entry(7, zh ? '30 元无门槛券' : '¥30 off, no threshold', 3000, 'void'),
    ],
    talk: {
      asked: 74,
      late: [3, 2, 6, 1, 5].map((n, i) => ({
        contact: contactId(n),
        // Noon and after of Tuesday.
        at: (MONDAY + 1) * DAY - 8 * HOUR + 12 * HOUR + i * 13 * MINUTE,
        worked: (95 - 15 * i) * MINUTE,
        open: i === 0,
      })),
      hours: HOURS,
      ours: 96,
      promotions: 58,
    },
    flaggedAtSight: 0,
    wrong: ids(3, 2),
    seen: 0.86,
  };
}

/** A week with something in every part. */
export function reportData(
  language: Language,
  part: Partial<WeeklyReport> = {},
): ReportReading & { state: 'read' } {
  const week = figures(language, 3);
  const untried = ids(4, 4);
  const report: WeeklyReport = {
    week: reportWeek(MONDAY, NOW, ZONE),
    figures: week,
    before: { ...figures(language, 1), replied: ids(0, 2), flagged: ids(0, 28) },
    silent: { contacts: untried, already: 2 },
    budget: { month: '2026-11', used: 126_000, cap: 400_000 },
    suggestions: suggest({
      talk: week.talk,
      dayOffset: 480,
      untried,
      lapsed: week.lapsed,
      wordings: [
        { key: 'advice', contacts: ids(0, 6), answered: wilson(14, 18), recovered: wilson(0, 0) },
        { key: 'problem', contacts: ids(0, 6), answered: wilson(4, 18), recovered: wilson(0, 0) },
      ],
      wrong: week.wrong,
      flagged: 40,
      promotionShare: 0.5,
      budget: { cap: 400_000, spent: 90_000, reserved: 36_000, left: 274_000 },
      daysLeft: 8,
    }),
    ...part,
  };
  return {
    state: 'read',
    report,
    names: new Map(NAMES[language].map((name, n) => [contactId(n), name])),
    offerOf: (id) => week.spent.find((entry) => entry.id === id)?.offerName ?? null,
    wordingOf: (id) => (draftTexts(language).wordings as Record<string, string>)[id] ?? id,
    lateAfter: 15,
  };
}

const NOTHING: WeekFigures = {
  flagged: [],
  replied: [],
  recovered: [],
  lostUntried: [],
  spent: [],
  cost: 0,
  lapsed: [],
  talk: { asked: 0, late: [], hours: [], ours: 0, promotions: 0 },
  flaggedAtSight: 0,
  wrong: [],
  seen: 0,
};

/** A week of which nothing is known, and one in which nothing went wrong but little was seen. */
export function emptyReport(language: Language, seen: number): ReportReading & { state: 'read' } {
  const talk = { ...NOTHING.talk, asked: seen > 0 ? 11 : 0, ours: seen > 0 ? 14 : 0 };
  return reportData(language, {
    figures: { ...NOTHING, talk, seen },
    before: null,
    silent: { contacts: [], already: 0 },
    budget: { month: '2026-11', used: 0, cap: 400_000 },
    suggestions: [],
  });
}
