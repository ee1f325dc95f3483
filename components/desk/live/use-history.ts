import { useEffect, useState } from 'react';
import { voicesCsv } from '@/lib/i18n/voices-csv';
import type { Database } from '@/lib/storage/db';
import type { CareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { HistoryReading } from '../history-reading';
import { offsetAt } from './offset-at';
import { type InsightsRead, readInsights } from './read-insights';
import type { Person } from './read-people';

type Reading = Exclude<HistoryReading, { state: 'read' }> | (InsightsRead & { state: 'read' });

/** What all histories tell: read once a visit, from when people and settings are known; leaving ends it. */
export function useHistory(
  db: Database,
  people: readonly Person[] | undefined,
  settings: CareSettings | null | undefined,
): HistoryReading {
  const { language, now } = useDesk();
  const [reading, setReading] = useState<Reading>({ state: 'reading', done: 0, total: 0 });
  const isReady = Boolean(people && settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a visit, with what was known then
  useEffect(() => {
    if (!people || !settings) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const summaries = people.map(({ summary }) => summary);
    const onProgress = (done: number, total: number) =>
      setReading({ state: 'reading', done, total });
    readInsights(db, summaries, settings, now, onProgress, signal).then(
      (read) => setReading({ state: 'read', ...read }),
      (error) => {
        if (signal.aborted) return;
        console.error(error);
        setReading({ state: 'failed' });
      },
    );
    return () => leaving.abort();
  }, [db, isReady]);
  if (reading.state !== 'read') return reading;
  const { insights, names } = reading;
  return { ...reading, csv: () => voicesCsv(insights.voices, names, language, offsetAt(now)) };
}
