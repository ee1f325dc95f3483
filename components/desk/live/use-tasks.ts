import { useLiveQuery } from 'dexie-react-hooks';
import { careTasks } from '@/lib/core/calendar/care-tasks';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import { nextOfEach } from '@/lib/core/calendar/tasks/next-of-each';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { learnVoice } from '@/lib/core/phrases/learn-voice';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { TaskRow, TasksData } from '../tasks/tasks-data';
import { offsetAt } from './offset-at';
import { readLeftAlone } from './read-left-alone';
import { readPeople } from './read-people';
import { taskRequest } from './task-request';
import { useLoaded } from './use-loaded';

/** Days ahead that are shown. */
const HORIZON = 21;

/** What the calendar proposes to those who may be written to now. */
export function useTasks(db: Database): TasksData | undefined {
  const proposed = useProposed(db);
  const contacts = new Set(proposed?.rows.flatMap(({ task }) => task.contact ?? []));
  const ids = [...contacts];
  const alone = useLiveQuery(() => readLeftAlone(db, ids), [db, ids.join()]);
  if (!proposed || !alone) return undefined;
  return {
    ...proposed,
    rows: proposed.rows.filter(({ task }) => task.contact === null || !alone.has(task.contact)),
  };
}

/** What the calendar proposes; people are read once a day, the operator's marks live. */
function useProposed(db: Database): TasksData | undefined {
  const { language, now } = useDesk();
  const strategy = useCareSettings()?.strategy;
  const dayOffset = offsetAt(now);
  const today = operatorDay(now, dayOffset);
  const marks = useLiveQuery(() => db.tasks.toArray(), [db]);
  const profiles = useLiveQuery(() => db.profiles.count(), [db]);
  const phrases = useLiveQuery(() => db.phrases.toArray(), [db]);
  const people = useLoaded(
    strategy ? () => readPeople(db, strategy) : null,
    `${today} ${profiles} ${JSON.stringify(strategy)}`,
  );
  if (!strategy || !marks || !people || !phrases) return undefined;

  const byId = new Map(people.map((person) => [person.contact.id, person]));
  const input = { people, strategy, now, dayOffset, horizonDays: HORIZON };
  const voice = learnVoice(phrases);
  const rowOf = (task: CareTask): TaskRow => {
    const person = task.contact === null ? undefined : byId.get(task.contact);
    const request = person && taskRequest(task, person, strategy, today, language);
    return {
      task,
      name: person?.contact.name ?? null,
      drafts: request ? () => writeDrafts(request, { voice }).map(({ text }) => text) : null,
    };
  };
  const lately = marks.filter(({ at }) => operatorDay(at, dayOffset) === today);
  const before = lately.length === 0 ? [] : careTasks({ ...input, marks: [] });
  return {
    today,
    rows: nextOfEach(careTasks({ ...input, marks })).map(rowOf),
    handled: lately
      .sort((a, b) => b.at - a.at)
      .flatMap(({ id, state }) => {
        const task = before.find((each) => each.id === id);
        return task ? [{ row: rowOf(task), state }] : [];
      }),
  };
}
