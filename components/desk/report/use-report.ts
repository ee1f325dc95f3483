import { useEffect, useState } from 'react';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { draftTexts } from '@/lib/i18n/drafts';
import type { Language } from '@/lib/i18n/language';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { type ReportRead, readReport } from './read-report';
import type { ReportReading } from './report-data';

type Reading = Exclude<ReportReading, { state: 'read' }> | (ReportRead & { state: 'read' });

/** The report of a week: read once a visit and week, with how far it is; leaving ends the reading. */
export function useReport(db: Database, monday: CalendarDay): ReportReading {
  const { language, now } = useDesk();
  const settings = useCareSettings();
  const [reading, setReading] = useState<Reading>({ state: 'reading', done: 0, total: 0 });
  const isReady = settings !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each week, as of when it was opened
  useEffect(() => {
    if (!settings) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    setReading({ state: 'reading', done: 0, total: 0 });
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) setReading({ state: 'reading', done, total });
    };
    readReport(db, monday, settings, now, onProgress, signal).then(
      (read) => signal.aborted || setReading({ state: 'read', ...read }),
      (error) => {
        if (signal.aborted) return;
        console.error(error);
        setReading({ state: 'failed' });
      },
    );
    return () => leaving.abort();
  }, [db, monday, isReady]);
  if (reading.state !== 'read') return reading;
  const { offers, phrases } = reading;
  return {
    ...reading,
    offerOf: (entry) => offers.get(entry) ?? null,
    wordingOf: (wording) => phrases.get(wording) ?? builtIn(wording, language),
    lateAfter: settings?.shifts.lateAfter ?? 0,
  };
}

/** The name of a wording that comes with the product. */
function builtIn(wording: string, language: Language): string {
  const names: Readonly<Record<string, string>> = {
    ...draftTexts(language).wordings,
    ...deskResultsTexts(language).wordings,
  };
  return names[wording] ?? wording;
}
