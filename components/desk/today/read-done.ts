import { isWorrying } from '@/lib/core/care/is-flagged';
import type { Level } from '@/lib/core/model/assessment';
import type { CaseState } from '@/lib/core/model/care-case';
import type { Database } from '@/lib/storage/db';

/** What the log calls the ways to look after a contact, and how each is taken back. */
const ACTS = /^(undo )?(snooze|override|touch)$/;
/** Cases whose latest words may be of today. */
const WITH_WORDS: readonly CaseState[] = ['inserted', 'sent', 'offered', 'compensated'];

/**
 * Contacts going cold that were looked after since a moment: put off, said to be judged wrongly, in
 * touch with elsewhere, or written to. What was taken back does not count.
 * @param since ms; the start of the day
 */
export async function readDone(db: Database, since: number): Promise<ReadonlySet<string>> {
  const [log, cases] = await Promise.all([
    db.log
      .orderBy(':id')
      .reverse()
      .until(({ at }) => at < since)
      .toArray(),
    // Each state in one reading: asked for together, they would be walked row by row.
    Promise.all(WITH_WORDS.map((state) => db.cases.where('state').equals(state).toArray())),
  ]);
  const latest = new Map<string, (typeof log)[number]>();
  for (const entry of log) {
    if (ACTS.test(entry.action) && !latest.has(entry.contact)) latest.set(entry.contact, entry);
  }
  const acted = [...latest.values()].filter(({ action }) => !action.startsWith('undo'));
  const summaries = await db.summaries.bulkGet(acted.map(({ contact }) => contact));
  const done = acted.filter(({ detail }, i) => {
    const level = (detail.level as Level | undefined) ?? summaries[i]?.assessment.level;
    return level !== undefined && isWorrying(level);
  });
  const written = cases
    .flat()
    .filter(({ events }) =>
      events.some(
        ({ kind, at, undone }) =>
          at >= since && !undone && (kind === 'sent' || kind === 'inserted'),
      ),
    );
  return new Set([...done, ...written].map(({ contact }) => contact));
}
