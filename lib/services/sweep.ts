import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import type { Summary } from '@/lib/core/model/summary';
import { isCurrentState } from '@/lib/core/rhythm/state';
import type { Database } from '@/lib/storage/db';
import { careTables, followContact } from './care/follow-contact';
import { judgeSummary, rejudge } from './fold-contact';
import type { Judging } from './judging';
import { meansOf } from './read-tier';

const ALARM = 'sweep';
/** Minutes after which a sweep is taken up again if the worker ended in its midst. */
const AGAIN = 0.5;
/** Contacts looked at in one reading. */
const SLICE = 1000;
/** A place in the order of the day that moved by less than this share stays as it was written. */
const SAME_PLACE = 0.02;

/** The last contact that was looked at, '' at the beginning; null when no sweep is under way. */
const sweepItem = storage.defineItem<unknown>('local:sweep', { fallback: null });

/** Is this alarm ours? */
export function isSweepAlarm(name: string): boolean {
  return name === ALARM;
}

/**
 * Asks for everybody to be judged anew, because something that all levels depend on changed: the
 * strategy, what a site's history taught, this extension. `sweep` does it, however often the worker ends.
 */
export async function askSweep(): Promise<void> {
  await sweepItem.setValue('');
  await browser.alarms.create(ALARM, { delayInMinutes: AGAIN });
}

/**
 * Judges everybody anew if that was asked for, from where the last sweep ended. Rows are read in
 * stretches; only those of whom something else is to be said are written, and their care is followed.
 * @returns the sites on which something changed
 */
export async function sweep(db: Database, judging: Judging): Promise<Set<string>> {
  const changed = new Set<string>();
  for (;;) {
    const after = z.string().safeParse(await sweepItem.getValue());
    if (!after.success) return changed;
    const rows = await db.summaries.where('id').above(after.data).limit(SLICE).toArray();
    for (const site of await judgeRows(db, rows, judging)) changed.add(site);
    const last = rows.length < SLICE ? null : (rows.at(-1)?.id ?? null);
    // Asked for again meanwhile: begin anew.
    if ((await sweepItem.getValue()) !== after.data) continue;
    await sweepItem.setValue(last);
    if (last === null) await browser.alarms.clear(ALARM);
  }
}

/**
 * Judges these contacts anew and writes those of whom something else is to be said.
 * @param rows as they are stored, by id
 * @returns the sites on which something changed
 */
export async function judgeRows(
  db: Database,
  rows: readonly Summary[],
  judging: Judging,
): Promise<Set<string>> {
  const changed = new Set<string>();
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return changed;
  const stored = await db.profiles.where('id').between(first, last, true, true).toArray();
  const profiles = new Map(stored.map((profile) => [profile.id, profile]));
  const stale = rows.filter((row) => {
    if (!isCurrentState(row.state)) return true;
    const { strategy } = judging;
    const means = strategy ? meansOf(row, profiles.get(row.id), { ...judging, strategy }) : null;
    return !saysTheSame(row, judgeSummary(row, means, judging));
  });
  if (stale.length === 0) return changed;
  await db.transaction('rw', [db.summaries, db.chunks, ...careTables(db)], async () => {
    const fresh = await db.summaries.bulkGet(stale.map(({ id }) => id));
    const after: Summary[] = [];
    for (const summary of fresh) {
      if (!summary) continue;
      // One that cannot be judged must not keep the others from it.
      const judged = await rejudge(db, summary, judging).catch(() => null);
      if (!judged) continue;
      after.push(await followContact(db, summary, judged, [], judging));
      if (judged.assessment.level !== summary.assessment.level) changed.add(summary.site);
    }
    await db.summaries.bulkPut(after);
  });
  return changed;
}

function saysTheSame(before: Summary, after: Summary): boolean {
  if (before.assessment.level !== after.assessment.level) return false;
  const [was, is] = [before.coldOrder, after.coldOrder];
  if (was === undefined || is === undefined) return was === is;
  return Math.abs(is - was) <= SAME_PLACE * Math.abs(was);
}
