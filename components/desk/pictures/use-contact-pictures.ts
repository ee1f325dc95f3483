import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { actsOf } from '@/lib/core/care/acts-of';
import { usualGap } from '@/lib/core/history/usual-gap';
import { mondayOf, weeklyRhythm } from '@/lib/core/history/weekly-rhythm';
import { DAY } from '@/lib/core/model/interaction';
import { REPLAY_WEEKS, type RiskPoint, replayRisk } from '@/lib/core/risk/replay';
import type { Database } from '@/lib/storage/db';
import { WINDOW_DAYS } from '@/lib/storage/read/contact-record';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { offsetAt } from '../live/offset-at';
import type { ContactPicturesData } from './contact-pictures-data';
import { type ReplayRead, readReplay } from './read-replay';

/** ms of work before the browser gets a turn: less than a frame. */
const TURN = 8;

/** A contact's pictures, live; undefined while reading, null when nothing is recorded. */
export function useContactPictures(
  db: Database,
  contact: string,
): ContactPicturesData | 'failed' | null | undefined {
  const { now } = useDesk();
  const settings = useCareSettings();
  const strategy = settings?.strategy;
  const read = useLiveQuery(
    async () =>
      strategy
        ? readReplay(db, contact, strategy, now, offsetAt(now)).catch((error) => {
            console.error(error);
            return 'failed' as const;
          })
        : undefined,
    [db, contact, strategy, now],
  );
  const risk = useReplay(read && read !== 'failed' ? read : null);
  if (!read || read === 'failed') return read;
  return { ...weeksOf(read), risk };
}

/** Works a replay out in slices; the earlier one stays in sight until the new one is whole. */
function useReplay(read: ReplayRead | null): readonly RiskPoint[] | null {
  const [done, setDone] = useState<{ contact: string; points: readonly RiskPoint[] } | null>(null);
  useEffect(() => {
    if (!read) return;
    const points: RiskPoint[] = [];
    const steps = replayRisk(read.input);
    let timer: ReturnType<typeof setTimeout>;
    const turn = () => {
      const until = performance.now() + TURN;
      for (let next = steps.next(); ; next = steps.next()) {
        if (next.done) return setDone({ contact: read.contact, points });
        if (next.value) points.push(next.value);
        if (performance.now() > until) break;
      }
      timer = setTimeout(turn);
    };
    timer = setTimeout(turn);
    return () => clearTimeout(timer);
  }, [read]);
  return done && done.contact === read?.contact ? done.points : null;
}

function weeksOf({ input, lastInboundAt, cases, log }: ReplayRead) {
  const { history, sight, now, dayOffset, level } = input;
  const first = history.reduce((least, { at }) => Math.min(least, at), now);
  const known = Math.round((mondayOf(now, dayOffset) - mondayOf(first, dayOffset)) / (7 * DAY));
  const count = Math.min(known, REPLAY_WEEKS) + 1;
  const recent = history.filter(({ at }) => at >= now - WINDOW_DAYS * DAY);
  return {
    rhythm: weeklyRhythm(history, sight, now, dayOffset),
    usualGap: usualGap(recent, dayOffset),
    lastInboundAt,
    weeks: weeklyRhythm(history, sight, now, dayOffset, count),
    cut: known > REPLAY_WEEKS,
    level,
    acts: actsOf(cases, log),
  };
}
