import { useLiveQuery } from 'dexie-react-hooks';
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
import { readPeople } from '../live/read-people';
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
  if (!settings || !people || !read) return undefined;

  const { cases, marks } = read;
  const dayOffset = offsetAt(now);
  const summaries = people.map(({ summary }) => summary);
  const { answerDays } = settings.strategy;
  const flags = flagsByWeek(cases, marks, now, dayOffset);
  return {
    people: people.length,
    flow: levelFlow(summaries, monthOf(now, dayOffset)),
    ends: endsByMonth(cases, now, dayOffset),
    open: cases.filter((care) => outcomeOf(care, answerDays, now).result === 'open').length,
    silent: { 30: silentShare(summaries, 30), 180: silentShare(summaries, 180) },
    flags: flags.weeks,
    otherWrong: flags.otherWrong,
    lateAfter: settings.shifts.lateAfter,
    history,
  };
}

/** "This is wrong" and its taking back, as the log keeps them. */
function wrongMark({ contact, at, action }: LogEntry): WrongMark[] {
  if (action !== 'override' && action !== 'undo override') return [];
  return [{ contact, at, undone: action === 'undo override' }];
}
