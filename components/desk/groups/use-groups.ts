import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { careTasks } from '@/lib/core/calendar/care-tasks';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import type { CareTask, TaskKind } from '@/lib/core/calendar/tasks/care-task';
import { DAY, HOUR } from '@/lib/core/model/interaction';
import { inForce } from '@/lib/core/model/operator-mark';
import type { TaskMark } from '@/lib/core/model/task-mark';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { offsetAt } from '../live/offset-at';
import { siteNameById } from '../live/site-names';
import { useSites } from '../live/use-sites';
import { groupRow } from './group-row';
import type { GroupsData } from './groups-data';
import { digestMonthBefore, readGroups } from './read-groups';

/** Days ahead for which the chores are looked up: a month and its first day. */
const HORIZON = 31;
/** A group called done is left alone this long. */
const DONE_FOR = 7 * DAY;

/** All groups; histories are read when the page is opened, once an hour, and when one wrote. */
export function useGroups(db: Database): GroupsData | 'failed' | undefined {
  const { language, now } = useDesk();
  const strategy = useCareSettings()?.strategy;
  const marks = useLiveQuery(() => db.tasks.toArray(), [db]);
  const hour = Math.floor(now / HOUR);
  // Not live: it looks at every contact, and groups are rarely new.
  const ids = useRead(() => readGroupIds(db), `${hour}`);
  const rows = useLiveQuery(
    async () =>
      Array.isArray(ids) && {
        contacts: await db.contacts.bulkGet(ids),
        summaries: await db.summaries.bulkGet(ids),
      },
    [db, ids],
  );
  const definitions = useSites(db);
  const newest = rows ? rows.summaries.map((summary) => summary?.foldedThrough ?? 0).join() : null;
  const readings = useRead(
    Array.isArray(ids) && newest !== null && strategy
      ? () => readGroups(db, ids, now, strategy)
      : null,
    `${hour} ${ids?.length} ${newest} ${strategy?.promotionShare}`,
  );
  if (ids === 'failed' || readings === 'failed') return 'failed';
  if (!strategy || !marks || !rows || !readings) return undefined;

  const dayOffset = offsetAt(now);
  const today = operatorDay(now, dayOffset);
  const names = siteNameById(language, definitions);
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const groups = rows.contacts.flatMap((contact, i) => {
    const summary = rows.summaries[i];
    const reading = contact && readings.get(contact.id);
    if (!contact || !summary || !reading) return [];
    const task = `group:${contact.id}`;
    const done = isRecent(markOf.get(task), now);
    const snoozedUntil = inForce(summary.snooze, now)?.until ?? null;
    const site = names.get(contact.site) ?? contact.site;
    return [groupRow({ contact, summary, reading, site, task, done, snoozedUntil, now })];
  });
  return {
    today,
    groups: groups.sort(
      (a, b) => b.problems.length - a.problems.length || (a.name < b.name ? -1 : 1),
    ),
    chores: strategy.calendar.groupChores ? nextChores(strategy, marks, now, dayOffset) : null,
    digestMonth: digestMonthBefore(now, dayOffset).name,
  };
}

function isRecent(mark: TaskMark | undefined, now: number): boolean {
  return mark?.state === 'done' && mark.at > now - DONE_FOR;
}

/** The weekly and the monthly task as they are due now or next. */
function nextChores(
  strategy: Strategy,
  marks: readonly TaskMark[],
  now: number,
  dayOffset: number,
): { tidy: CareTask | null; digest: CareTask | null } {
  const tasks = careTasks({ people: [], marks, strategy, now, dayOffset, horizonDays: HORIZON });
  const next = (kind: TaskKind) => tasks.find((task) => task.kind === kind) ?? null;
  return { tidy: next('tidy'), digest: next('digest') };
}

async function readGroupIds(db: Database): Promise<string[]> {
  const contacts = await db.contacts.toArray();
  return contacts.flatMap(({ id, kind }) => (kind === 'group' ? [id] : []));
}

/** What a slow reading gives; the earlier answer stays while a newer one is read. */
function useRead<T>(load: (() => Promise<T>) | null, key: string): T | 'failed' | undefined {
  const [read, setRead] = useState<T | 'failed'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when `load` is another one
  useEffect(() => {
    if (!load) return;
    let current = true;
    load().then(
      (value) => current && setRead(value),
      (error) => {
        console.error(error);
        if (current) setRead('failed');
      },
    );
    return () => {
      current = false;
    };
  }, [key, load === null]);
  return read;
}
