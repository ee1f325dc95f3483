import { useEffect, useState } from 'react';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import { TIERS } from '@/lib/core/model/tier';
import { OVERALL_POSITIONS, overallSensitivity } from '@/lib/core/strategy/overall-sensitivity';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { Database } from '@/lib/storage/db';
import { useDesk } from '../../desk-context';
import { offsetAt } from '../../live/offset-at';
import type { PreviewReading } from '../settings-data';
import { readPreview } from './read-preview';

/** What was worked out lately, by what it depends on: going to another page loses nothing. */
const worked = new Map<string, PreviewReading>();

/**
 * What each sensitivity would have done on the operator's own history. Worked out once for a day and
 * for what sets the tiers apart: moving or saving the slider asks for nothing anew.
 */
export function usePreview(db: Database, strategy: Strategy | undefined): PreviewReading {
  const { now } = useDesk();
  const [reading, setReading] = useState<PreviewReading>({ state: 'reading', done: 0, total: 0 });
  const key = strategy ? `${operatorDay(now, offsetAt(now))} ${shapeOf(strategy)}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when it has to be done anew
  useEffect(() => {
    if (!strategy) return;
    const known = worked.get(key);
    if (known) return setReading(known);
    const leaving = new AbortController();
    const { signal } = leaving;
    const onProgress = (done: number, total: number) =>
      setReading({ state: 'reading', done, total });
    readPreview(db, strategy, OVERALL_POSITIONS, now, onProgress, signal).then(
      (read) => {
        worked.clear();
        worked.set(key, read);
        setReading(read);
      },
      (error) => {
        if (signal.aborted) return;
        console.error(error);
        setReading({ state: 'failed' });
      },
    );
    return () => leaving.abort();
  }, [db, key]);
  return reading;
}

/** How the tiers differ, whatever the slider says, and who belongs to them. */
function shapeOf(strategy: Strategy): string {
  const overall = overallSensitivity(strategy);
  const apart = TIERS.map((tier) => (strategy.tiers[tier].sensitivity - overall).toFixed(2));
  const { loyalShare, growthShare, loyalSpend } = strategy;
  return JSON.stringify([...apart, loyalShare, growthShare, loyalSpend]);
}
