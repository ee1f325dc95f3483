import { MINUTE } from '@/lib/core/model/interaction';
import type { RecoveredBy } from '@/lib/core/report/case-figures';
import { type Change, changeOf } from '@/lib/core/report/change-of';
import type { WeekFigures } from '@/lib/core/report/weekly-report';
import { formatMonthName } from '@/lib/i18n/date';
import { deskReportTexts } from '@/lib/i18n/desk/report';
import { deskWords } from '@/lib/i18n/desk/words';
import { formatDuration } from '@/lib/i18n/duration';
import type { Language } from '@/lib/i18n/language';
import { formatMoney } from '@/lib/i18n/money';
import type { ReportData } from './report-data';

/** One contact behind a number, with what is to be said of them. */
export interface ReportPerson {
  readonly contact: string;
  readonly note: string | null;
}

/** One number of the report and what stands behind it. */
export interface ReportLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Of the week before, and how the two compare; null where they are not compared. */
  readonly before: string | null;
  readonly change: Change | null;
  /** Said below it. */
  readonly note: string | null;
  readonly people: readonly ReportPerson[];
}

const unique = (contacts: readonly string[]): string[] => [...new Set(contacts)];
const plain = (contacts: readonly string[]): ReportPerson[] =>
  unique(contacts).map((contact) => ({ contact, note: null }));

/** What was saved. */
export function savedLines(data: ReportData, language: Language): ReportLine[] {
  const own = deskReportTexts(language);
  const { report, offerOf } = data;
  const { figures, before, budget } = report;
  const recovered = unique(figures.recovered.map(({ contact }) => contact));
  const month = formatMonthName(budget.month, language);
  const [used, cap] = [formatMoney(budget.used, language), formatMoney(budget.cap, language)];
  return [
    {
      ...counted('recovered', recovered.length, before, (week) =>
        unique(week.recovered.map(({ contact }) => contact)),
      ),
      label: own.saved.recovered,
      value: own.people(recovered.length),
      note: recovered.length === 0 ? own.saved.none : null,
      people: figures.recovered.map(({ contact, by }) => ({
        contact,
        note: byWords(by, offerOf, language),
      })),
    },
    {
      ...counted('replied', unique(figures.replied).length, before, (week) => unique(week.replied)),
      label: own.saved.replied,
      value: own.people(unique(figures.replied).length),
      note: null,
      people: plain(figures.replied),
    },
    {
      id: 'spent',
      label: own.saved.spent,
      value: formatMoney(figures.cost, language),
      before: before && formatMoney(before.cost, language),
      change: null,
      note: own.saved.month(month, used, cap),
      people: figures.spent.map(({ contact, offerName, cost }) => ({
        contact,
        note: `${offerName} ${formatMoney(cost, language)}`,
      })),
    },
  ];
}

/** What was missed. */
export function missedLines(data: ReportData, language: Language): ReportLine[] {
  const own = deskReportTexts(language);
  const { report, lateAfter } = data;
  const { figures, before, silent } = report;
  const { late, asked } = figures.talk;
  const lapsedCost = figures.lapsed.reduce((sum, { cost }) => sum + cost, 0);
  const bound = formatDuration(lateAfter * MINUTE, language);
  return [
    {
      ...counted('late', late.length, before, (week) => week.talk.late),
      label: own.missed.late,
      value: own.times(late.length),
      note: asked > 0 ? own.missed.lateOf(late.length, asked, bound) : null,
      people: late.map(({ contact, worked, open }) => ({
        contact,
        note: [
          own.missed.waited(formatDuration(worked, language)),
          ...(open ? [own.missed.open] : []),
        ].join(language === 'en' ? ', ' : '，'),
      })),
    },
    {
      id: 'silent',
      label: own.missed.silent,
      value: own.people(silent.contacts.length),
      // Who came back since is no longer silent: earlier weeks would be counted too low.
      before: null,
      change: null,
      note: silent.already > 0 ? own.missed.already(silent.already) : null,
      people: plain(silent.contacts),
    },
    {
      ...counted('lost', unique(figures.lostUntried).length, before, (week) =>
        unique(week.lostUntried),
      ),
      label: own.missed.lost,
      value: own.people(unique(figures.lostUntried).length),
      note: null,
      people: plain(figures.lostUntried),
    },
    {
      ...counted('lapsed', figures.lapsed.length, before, (week) => week.lapsed),
      label: own.missed.lapsed,
      value: own.times(figures.lapsed.length),
      note:
        figures.lapsed.length > 0 ? own.missed.lapsedCost(formatMoney(lapsedCost, language)) : null,
      people: figures.lapsed.map(({ contact, offerName }) => ({ contact, note: offerName })),
    },
  ];
}

/** What the two weeks were like besides. */
export function otherLines(data: ReportData, language: Language): ReportLine[] {
  const own = deskReportTexts(language);
  const { figures, before } = data.report;
  const flagged = unique(figures.flagged);
  return [
    {
      ...counted('flagged', flagged.length, before, (week) => unique(week.flagged)),
      label: own.flagged,
      value: own.people(flagged.length),
      note: figures.flaggedAtSight > 0 ? own.missed.already(figures.flaggedAtSight) : null,
      people: plain(flagged),
    },
    {
      ...counted('wrong', figures.wrong.length, before, (week) => week.wrong),
      label: own.wrong,
      value: own.people(figures.wrong.length),
      note: null,
      people: plain(figures.wrong),
    },
  ];
}

function counted(
  id: string,
  count: number,
  before: WeekFigures | null,
  listOf: (week: WeekFigures) => readonly unknown[],
): Pick<ReportLine, 'id' | 'before' | 'change'> {
  const earlier = before && listOf(before).length;
  return {
    id,
    before: earlier === null ? null : String(earlier),
    change: changeOf(count, earlier),
  };
}

function byWords(by: RecoveredBy, offerOf: ReportData['offerOf'], language: Language): string {
  const { saved } = deskReportTexts(language);
  const { intents } = deskWords(language);
  if (by.kind === 'alone') return saved.alone;
  if (by.kind === 'words') return saved.words(intents[by.intent]);
  return saved.offer(offerOf(by.entry) ?? intents.amends);
}
