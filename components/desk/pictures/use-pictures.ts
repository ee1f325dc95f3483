import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { endsByMonth } from '@/lib/core/care/outcome/ends-by-month';
import { flagsByWeek, type WrongMark } from '@/lib/core/care/outcome/flags-by-week';
import { outcomeOf } from '@/lib/core/care/outcome/outcome-of';
import { levelFlow } from '@/lib/core/insights/level-flow';
import { silentShare } from '@/lib/core/insights/silent-share';
import { HOUR } from '@/lib/core/model/interaction';
import { monthOf } from '@/lib/core/offers/month-of';
import type { Database, LogEntry } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { offsetAt } from '../live/offset-at';
import { type Person, readPeople } from '../live/read-people';
import { useHistory } from '../live/use-history';
import { useLoaded } from '../live/use-loaded';
import type { PicturesData } from './pictures-data';

/** What the page of pictures shows: people are read once an hour, their histories once a visit. */
export function usePictures(db: Database): PicturesData | undefined {
  const { now } = useDesk();
  const settings = useCareSettings();
  const hour = Math.floor(now / HOUR);
  const people = useLoaded(settings ? () => readPeople(db, settings.strategy) : null, `${hour}`);
  const history = useHistory(db, people, settings);
  const read = useLiveQuery(async () => {
    const [cases, log] = await Promise.all([db.cases.toArray(), db.log.toArray()]);
    return { cases, marks: log.flatMap(wrongMark) };
  }, [db]);
  const dayOffset = offsetAt(now);
  const month = monthOf(now, dayOffset);
  // Not made again with every step of the reading: a list may be long.
  const told = useMemo(() => people && ofPeople(people, month), [people, month]);
  const answerDays = settings?.strategy.answerDays;
  const followed = useMemo(() => {
    if (!read || answerDays === undefined) return undefined;
    const { cases, marks } = read;
    const { weeks, otherWrong } = flagsByWeek(cases, marks, now, dayOffset);
    return {
      ends: endsByMonth(cases, now, dayOffset),
      open: cases.filter((care) => outcomeOf(care, answerDays, now).result === 'open').length,
      flags: weeks,
      otherWrong,
    };
  }, [read, answerDays, now, dayOffset]);
  if (!settings || !told || !followed) return undefined;
  return { ...told, ...followed, lateAfter: settings.shifts.lateAfter, history };
}

function ofPeople(people: readonly Person[], month: string) {
  const summaries = people.map(({ summary }) => summary);
  return {
    people: people.length,
    flow: levelFlow(summaries, month),
    silent: { 30: silentShare(summaries, 30), 180: silentShare(summaries, 180) },
  };
}

/** "This is wrong" and its taking back, as the log keeps them. */
function wrongMark({ contact, at, action }: LogEntry): WrongMark[] {
  if (action !== 'override' && action !== 'undo override') return [];
  return [{ contact, at, undone: action === 'undo override' }];
}
