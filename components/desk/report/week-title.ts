import { DAY } from '@/lib/core/model/interaction';
import { type ReportWeek, sundayOf } from '@/lib/core/report/week';
import type { WeeklyReport } from '@/lib/core/report/weekly-report';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import { deskReportTexts } from '@/lib/i18n/desk/report';
import type { Language } from '@/lib/i18n/language';

/** A day of the calendar in words, with the year where asked. */
export function dayName(day: CalendarDay, language: Language, year: boolean): string {
  return new Intl.DateTimeFormat(language, {
    month: 'long',
    day: 'numeric',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(day * DAY);
}

/** The week from its Monday to its Sunday: “2026年11月16日至11月22日”. */
export function weekTitle({ monday }: Pick<ReportWeek, 'monday'>, language: Language): string {
  const sunday = sundayOf(monday);
  const sameYear = yearOf(monday) === yearOf(sunday);
  const chinese = language !== 'en';
  return deskReportTexts(language).sheet(
    dayName(monday, language, chinese || !sameYear),
    dayName(sunday, language, !chinese || !sameYear),
  );
}

/** A Monday as part of an address or file name: `2026-11-16`. */
export function mondayName(monday: CalendarDay): string {
  return new Date(monday * DAY).toISOString().slice(0, 10);
}

/** What the reader has to know about how much was seen. */
export function seenNotes({ week, figures, before }: WeeklyReport, language: Language): string[] {
  const own = deskReportTexts(language);
  const { seen } = figures;
  const until = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return [
    ...(week.whole ? [] : [own.partial(until.format(week.span.to))]),
    ...(seen === null ? [] : [own.seen(Math.round(seen * 100))]),
    ...(seen !== null && seen < 0.5 ? [own.seenLittle] : []),
    ...(before ? [] : [own.notCompared]),
  ];
}

function yearOf(day: CalendarDay): number {
  return new Date(day * DAY).getUTCFullYear();
}
