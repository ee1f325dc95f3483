import { useLiveQuery } from 'dexie-react-hooks';
import { careTasks } from '@/lib/core/calendar/care-tasks';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import { nextOfEach } from '@/lib/core/calendar/tasks/next-of-each';
import { knownProfile } from '@/lib/core/model/profile';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { tierOf } from '@/lib/core/strategy/tier';
import type { Database } from '@/lib/storage/db';
import { readLeftAlone } from '../live/read-left-alone';
import { type Person, readPeople } from '../live/read-people';
import { useLoaded } from '../live/use-loaded';
import type { TodaySetting } from './read-rows';

/** Contacts up to which all are asked; beyond it those with a profile, who have days of their own. */
const ALL = 3000;

/** What the calendar asks for today, people read once a day, marks live. */
export function useDueTasks(db: Database, setting: TodaySetting | null): CareTask[] | undefined {
  const today = setting && operatorDay(setting.now, setting.dayOffset);
  const marks = useLiveQuery(() => db.tasks.toArray(), [db]);
  const profiles = useLiveQuery(() => db.profiles.count(), [db]);
  const people = useLoaded(
    setting ? () => readTaskPeople(db, setting.strategy) : null,
    `${today} ${profiles} ${JSON.stringify(setting?.strategy)}`,
  );
  const due =
    setting && people && marks
      ? nextOfEach(careTasks({ ...setting, people, marks, horizonDays: 0 }))
      : undefined;
  const ids = [...new Set(due?.flatMap(({ contact }) => contact ?? []))];
  const alone = useLiveQuery(() => readLeftAlone(db, ids), [db, ids.join()]);
  return alone && due?.filter(({ contact }) => contact === null || !alone.has(contact));
}

async function readTaskPeople(db: Database, strategy: Strategy): Promise<Person[]> {
  if ((await db.contacts.limit(ALL + 1).primaryKeys()).length <= ALL)
    return readPeople(db, strategy);
  const profiles = await db.profiles.toArray();
  const ids = profiles.map(({ id }) => id);
  const [contacts, summaries, learned] = await Promise.all([
    db.contacts.bulkGet(ids),
    db.summaries.bulkGet(ids),
    db.learned.toArray(),
  ]);
  const lines = new Map(learned.map(({ site, tiers }) => [site, tiers]));
  return profiles.flatMap((stored, i): Person[] => {
    const [contact, summary] = [contacts[i], summaries[i]];
    if (contact?.kind !== 'person' || !summary) return [];
    const profile = knownProfile(stored);
    const tier = tierOf(summary, profile, lines.get(contact.site), strategy);
    return [{ contact, summary, profile, tier }];
  });
}
