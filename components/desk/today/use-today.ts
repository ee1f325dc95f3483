import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import { DAY, MINUTE } from '@/lib/core/model/interaction';
import type { NextStep } from '@/lib/core/model/next-step';
import { budgetLeft } from '@/lib/core/offers/budget-left';
import { monthOf } from '@/lib/core/offers/month-of';
import { coldStep } from '@/lib/core/today/left-out';
import { byGain, type ColdItem, rankToday } from '@/lib/core/today/rank-today';
import type { Database } from '@/lib/storage/db';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { offsetAt } from '../live/offset-at';
import { siteNameById } from '../live/site-names';
import { useLoaded } from '../live/use-loaded';
import { useSites } from '../live/use-sites';
import { readDone } from './read-done';
import {
  type KnownPerson,
  personOf,
  readKnown,
  readOldWaits,
  readStep,
  readWaiting,
  stillCold,
  type TodaySetting,
} from './read-rows';
import { type ColdScan, coldIds, scanCold } from './scan-cold';
import type { RowPerson, TodayData, TodayRow } from './today-data';
import { useDueTasks } from './use-due-tasks';

/** Waiting rows and tasks shown at most: the next come up as these are done. */
const WAITS_SHOWN = 50;
const TASKS_SHOWN = 12;
/** Candidates kept at hand behind those shown, for when some turn out to be settled. */
const SPARE = 40;
/** Contacts up to which every change of a level ranks the list anew. */
const FEW = 3000;

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
  const anybody = useLiveQuery(() => db.contacts.count(), [db]);
  const ledger = useLiveQuery(() => db.ledger.where('month').equals(month).toArray(), [db, month]);
  const done = useLiveQuery(() => readDone(db, dayStart), [db, dayStart]);
  // What is long to read begins when who waits is in sight.
  const [begun, setBegun] = useState(false);
  const cold = useCold(db, begun ? setting : null);
  const waiting = useWaiting(db, setting, cold !== undefined);
  const tasks = useDueTasks(db, cold ? setting : null);

  const room = settings
    ? Math.max(0, settings.strategy.dailyCapacity - (done?.size ?? 0)) + more
    : 0;
  const waits = new Set(waiting?.map(({ contact }) => contact));
  // A new ranking takes the old one's place once its people were read: nobody vanishes in between.
  const [ready, setReady] = useState<ColdScan>();
  const candidates = useMemo(() => [...(ready?.items ?? [])].sort(byGain), [ready]);
  const coming = useMemo(() => [...(cold?.items ?? [])].sort(byGain), [cold]);
  const windowOf = (items: readonly ColdItem[]) =>
    items
      .filter(({ contact }) => !waits.has(contact))
      .slice(0, room + SPARE)
      .map(({ contact }) => contact);
  const window = windowOf(candidates);
  const shownWaits = rankToday({ waiting: waiting ?? [], cold: [], tasks: [], room: 0 })
    .rows.slice(0, WAITS_SHOWN)
    .flatMap((row) => (row.kind === 'waiting' ? [row.item] : []));
  const shownTasks = tasks?.slice(0, TASKS_SHOWN) ?? [];
  const read = usePeople(
    db,
    [
      ...shownWaits.map(({ contact }) => contact),
      ...window,
      ...(cold === ready ? [] : windowOf(coming)),
      ...shownTasks.flatMap(({ contact }) => contact ?? []),
    ],
    setting,
  );

  const people = read?.known;
  const shown = Boolean(done && ledger && waiting && read?.complete);
  useEffect(() => {
    if (shown) setBegun(true);
    if (shown) setReady(cold);
  }, [shown, cold]);

  const stillIds = new Set(
    setting && people
      ? stillCold(
          window.flatMap((id) => people.get(id) ?? []),
          setting,
        ).map(({ contact }) => contact.id)
      : [],
  );
  const settled = new Set(window.filter((id) => people?.has(id) && !stillIds.has(id)));
  const ranked = rankToday({
    waiting: shownWaits,
    cold: candidates.filter(({ contact }) => !settled.has(contact) && !waits.has(contact)),
    tasks: shownTasks,
    room,
  });
  const coldShown = ranked.rows.flatMap((row) => (row.kind === 'cold' ? [row.item.contact] : []));
  const steps = useSteps(
    db,
    coldShown.flatMap((id) => people?.get(id) ?? []),
    setting,
  );

  if (!setting || !waiting || !people || !ledger || !done || anybody === undefined) {
    return undefined;
  }
  const rowPerson = (id: string): RowPerson | null => {
    const known = people.get(id);
    return known ? personOf(known, (site) => sites.get(site) ?? site) : null;
  };
  const rows = ranked.rows.flatMap((row): TodayRow[] => {
    if (row.kind === 'task') {
      const { contact } = row.item;
      const person = contact === null ? null : rowPerson(contact);
      if (contact !== null && !person) return [];
      return [{ kind: 'task', key: row.item.id, task: row.item, person }];
    }
    const known = people.get(row.item.contact);
    const person = rowPerson(row.item.contact);
    if (!known || !person) return [];
    if (row.kind === 'waiting') {
      return [{ kind: 'waiting', key: `waiting ${person.id}`, person, wait: row.item.wait }];
    }
    const [evidence = null] = known.summary.assessment.evidence;
    const step = lightStep(known, setting) ?? steps.get(person.id) ?? null;
    return [{ kind: 'cold', key: `cold ${person.id}`, person, evidence, step }];
  });
  // Who waits is shown at once; the rest follows. Nothing is called finished before.
  if (rows.length === 0 && !(ready && tasks && read.complete)) return undefined;
  return {
    today,
    rows,
    counts: {
      waiting: waiting.length,
      cold: rows.filter(({ kind }) => kind === 'cold').length,
      task: tasks?.length ?? 0,
    },
    over: ready?.complete ? ranked.over : null,
    budget: budgetLeft(ledger, setting.strategy, month).all,
    done: done.size,
    anybody: anybody > 0,
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

/** Who goes cold: ranked when the page is opened, then every ten minutes and as levels change. */
function useCold(db: Database, setting: TodaySetting | null): ColdScan | undefined {
  const [scan, setScan] = useState<ColdScan>();
  const levels = useLiveQuery(async () => {
    if ((await db.summaries.count()) > FEW) return 'many';
    return (await coldIds(db)).sort().join();
  }, [db]);
  const tens = setting && Math.floor(setting.now / (10 * MINUTE));
  const key =
    levels === undefined ? null : `${tens} ${levels} ${JSON.stringify(setting?.strategy)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when to rank anew
  useEffect(() => {
    if (!setting || key === null) return;
    const stop = new AbortController();
    const read = async () => {
      for await (const found of scanCold(db, setting, stop.signal)) {
        if (stop.signal.aborted) return;
        // A list that is in use is not replaced by a part of itself.
        setScan((known) => (known?.complete && !found.complete ? known : found));
      }
    };
    read().catch((error) => console.error(error));
    return () => stop.abort();
  }, [db, key, setting === null]);
  return scan;
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
