import { browser } from 'wxt/browser';
import type { Summary } from '@/lib/core/model/summary';
import type { Database } from '@/lib/storage/db';
import { careTables, followContact } from './care/follow-contact';
import { rejudge } from './fold-contact';
import type { Judging } from './judging';

const ALARM = 'due';
const AT_ONCE = 500;

/** Is this alarm ours? */
export function isDueAlarm(name: string): boolean {
  return name === ALARM;
}

/**
 * Sets the one alarm to the earliest moment at which some contact's level may change. Asked after
 * every write and at every start of the worker, since alarms may get lost with the browser.
 */
export async function armDue(db: Database, now: number): Promise<void> {
  const next = await db.summaries.orderBy('dueAt').first();
  if (next?.dueAt === undefined) return void (await browser.alarms.clear(ALARM));
  await browser.alarms.create(ALARM, { when: Math.max(next.dueAt, now + 1000) });
}

/**
 * Judges every contact that is due. A contact out of sight keeps its level and waits for the next
 * sight of it, which judges it anyway.
 * @returns the sites on which something changed
 */
export async function judgeDue(db: Database, judging: Judging): Promise<Set<string>> {
  const changed = new Set<string>();
  for (;;) {
    const tables = [db.summaries, db.chunks, ...careTables(db)];
    const count = await db.transaction('rw', tables, async () => {
      const due = await db.summaries
        .where('dueAt')
        .belowOrEqual(judging.now)
        .limit(AT_ONCE)
        .toArray();
      const judged: Summary[] = [];
      for (const summary of due) {
        // One that cannot be judged must not keep the others from being noticed.
        judged.push(await judgeAndFollow(summary).catch(() => notDue(summary)));
      }
      for (const [i, after] of judged.entries()) {
        if (
          after.assessment.level !== due[i]?.assessment.level ||
          ends(due[i]?.snooze, due[i]?.override)
        ) {
          changed.add(after.site);
        }
      }
      await db.summaries.bulkPut(judged);
      return due.length;
    });
    if (count < AT_ONCE) return changed;
  }

  async function judgeAndFollow(summary: Summary): Promise<Summary> {
    const judged = await rejudge(db, summary, judging);
    return followContact(db, summary, judged, [], judging);
  }

  function notDue({ dueAt: _, ...summary }: Summary): Summary {
    return summary;
  }

  function ends(...marks: ({ until: number } | null | undefined)[]): boolean {
    return marks.some((mark) => mark && mark.until <= judging.now);
  }
}
