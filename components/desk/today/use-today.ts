import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import { DAY, MINUTE } from '@/lib/core/model/interaction';
import type { NextStep } from '@/lib/core/model/next-step';
import { budgetLeft } from '@/lib/core/offers/budget-left';
import { monthOf } from '@/lib/core/offers/month-of';
import { coldStep } from '@/lib/core/today/left-out';
import { rankToday } from '@/lib/core/today/rank-today';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { offsetAt } from '../live/offset-at';
import { siteNameById } from '../live/site-names';
import { useLoaded } from '../live/use-loaded';
import { useSites } from '../live/use-sites';
import { readDone } from './read-done';
import {
  type Cold,
  type KnownPerson,
  personOf,
  readCold,
  readKnown,
  readOldWaits,
  readStep,
  readWaiting,
  type TodaySetting,
} from './read-rows';
import type { RowPerson, TodayData, TodayRow } from './today-data';
import { useDueTasks } from './use-due-tasks';

/** Waiting rows and tasks shown at most: the next come up as these are done. */
const WAITS_SHOWN = 50;
const TASKS_SHOWN = 12;
/** Read beyond those shown, since the cause of a case moves them by a few places. */
const SPARE = 40;

/** The list of the day, live. @param more contacts going cold asked for beyond the day's room */
export function useToday(db: Database, more: number): TodayData | undefined {
  const { now, language } = useDesk();
  const settings = useCareSettings();
  const dayOffset = offsetAt(now);
  const today = operatorDay(now, dayOffset);
  const setting = useMemo(
    () => settings && { strategy: settings.strategy, shifts: settings.shifts, now, dayOffset },
    [settings, now, dayOffset],
  );
  const definitions = useSites(db);
  const sites = useMemo(() => siteNameById(language, definitions), [language, definitions]);

  const month = monthOf(now, dayOffset);
  const dayStart = today * DAY - dayOffset * MINUTE;
  const first = useLiveQuery(() => db.contacts.limit(1).primaryKeys(), [db]);
  const ledger = useLiveQuery(() => db.ledger.where('month').equals(month).toArray(), [db, month]);
  const done = useLiveQuery(() => readDone(db, dayStart), [db, dayStart]);
  const room = settings
    ? Math.max(0, settings.strategy.dailyCapacity - (done?.size ?? 0)) + more
    : 0;
  const [complete, setComplete] = useState(false);
  const waiting = useWaiting(db, setting, complete);
  const waits = waiting?.map(({ contact }) => contact) ?? [];
  const cold = useCold(db, waiting && done ? setting : null, room, waits);
  const tasks = useDueTasks(db, cold ? setting : null);
  // What is long to read begins when the list is in sight.
  useEffect(() => {
    if (cold) setComplete(true);
  }, [cold]);

  const shownWaits = rankToday({ waiting: waiting ?? [], cold: [], tasks: [], room: 0 })
    .rows.slice(0, WAITS_SHOWN)
    .flatMap((row) => (row.kind === 'waiting' ? [row.item] : []));
  const shownTasks = tasks?.slice(0, TASKS_SHOWN) ?? [];
  const read = usePeople(
    db,
    [
      ...shownWaits.map(({ contact }) => contact),
      ...shownTasks.flatMap(({ contact }) => contact ?? []),
    ],
    setting,
  );
  const people = read?.known;
  const ranked = rankToday({
    waiting: shownWaits,
    cold: cold?.items ?? [],
    tasks: shownTasks,
    room,
  });
  const coldShown = ranked.rows.flatMap((row) => (row.kind === 'cold' ? [row.item.person] : []));
  const steps = useSteps(db, coldShown, setting);

  if (!setting || !waiting || !people || !ledger || !done || !first) {
    return undefined;
  }
  const row = (known: KnownPerson): RowPerson => personOf(known, (site) => sites.get(site) ?? site);
  const rows = ranked.rows.flatMap((one): TodayRow[] => {
    if (one.kind === 'cold') {
      const { person: known } = one.item;
      const [evidence = null] = known.summary.assessment.evidence;
      const step = lightStep(known, setting) ?? steps.get(known.contact.id) ?? null;
      const key = `cold ${known.contact.id}`;
      return [{ kind: 'cold', key, person: row(known), evidence, step }];
    }
    const known = people.get(one.item.contact ?? '');
    const person = known ? row(known) : null;
    if (one.kind === 'task') {
      if (one.item.contact !== null && !person) return [];
      return [{ kind: 'task', key: one.item.id, task: one.item, person }];
    }
    if (!person) return [];
    return [{ kind: 'waiting', key: `waiting ${person.id}`, person, wait: one.item.wait }];
  });
  // Who waits is shown at once; the rest follows. Nothing is called finished before.
  if (rows.length === 0 && !(cold && tasks && read.complete)) return undefined;
  return {
    today,
    rows,
    counts: {
      waiting: waiting.length,
      cold: rows.filter(({ kind }) => kind === 'cold').length,
      task: tasks?.length ?? 0,
    },
    over: cold ? { count: cold.count - coldShown.length, atLeast: cold.atLeast } : null,
    budget: budgetLeft(ledger, setting.strategy, month).all,
    done: done.size,
    anybody: first.length > 0,
  };
}

/** The step where the summary alone tells it: only a first word may turn out to be an apology. */
function lightStep({ summary, care, tier }: KnownPerson, setting: TodaySetting): NextStep | null {
  const step = coldStep(summary, care, tier, setting.strategy, setting.now);
  return step === 'check-in' && summary.tries === 0 ? null : step;
}

function useWaiting(db: Database, setting: TodaySetting | null, withOld: boolean) {
  const minute = setting && Math.floor(setting.now / MINUTE);
  const old = useLoaded(
    setting && withOld ? () => readOldWaits(db, setting) : null,
    `${setting && Math.floor(setting.now / (60 * MINUTE))}`,
  );
  return useLiveQuery(
    () => (setting ? readWaiting(db, old ?? [], setting) : undefined),
    [db, minute, setting?.shifts, old?.join()],
  );
}

/** Whom to write to first, live. @param wanted how many @param waits who is written to anyhow */
function useCold(
  db: Database,
  setting: TodaySetting | null,
  wanted: number,
  waits: readonly string[],
): Cold | undefined {
  const minute = setting && Math.floor(setting.now / MINUTE);
  const read = useLiveQuery(
    async () =>
      setting ? { cold: await readCold(db, wanted + SPARE, setting, new Set(waits)) } : undefined,
    [db, minute, setting?.strategy, wanted, waits.join()],
  );
  // The list in use stays in sight while the next one is read.
  const last = useRef(read);
  if (read) last.current = read;
  return last.current?.cold;
}

/** The people of the rows, live; those read before stay in sight while others are read. */
function usePeople(db: Database, ids: readonly string[], setting: TodaySetting | null) {
  const key = [...new Set(ids)].join();
  const strategy = setting?.strategy;
  const read = useLiveQuery(
    async () =>
      strategy && { key, people: await readKnown(db, key === '' ? [] : key.split(','), strategy) },
    [db, key, strategy],
  );
  const known: ReadonlyMap<string, KnownPerson> | undefined = useMemo(
    () => read && new Map(read.people.map((person) => [person.contact.id, person])),
    [read],
  );
  return known && { known, complete: read?.key === key };
}

/** Next steps that need the whole record, read once for each state of a contact. */
function useSteps(
  db: Database,
  shown: readonly KnownPerson[],
  setting: TodaySetting | null,
): ReadonlyMap<string, NextStep> {
  const [steps, setSteps] = useState<ReadonlyMap<string, NextStep>>(new Map());
  const open = setting ? shown.filter((known) => lightStep(known, setting) === null) : [];
  const key = open.map(({ contact, summary }) => `${contact.id} ${summary.foldedThrough}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` names who and as of when
  useEffect(() => {
    if (!setting || key === '') return;
    let current = true;
    const read = async () => {
      const found = new Map<string, NextStep>();
      for (const { contact } of open) {
        const step = await readStep(db, contact.id, setting);
        if (!current) return;
        if (step) found.set(contact.id, step);
      }
      setSteps((known) => new Map([...known, ...found]));
    };
    read().catch((error) => console.error(error));
    return () => {
      current = false;
    };
  }, [db, key]);
  return steps;
}
