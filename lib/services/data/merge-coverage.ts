import type { CheckedRow } from '@/lib/storage/backup/rows';
import type { Database } from '@/lib/storage/db';

/** Stretches in which sites were seen: what overlaps becomes one. */
export async function mergeCoverage(
  db: Database,
  rows: readonly CheckedRow<'coverage'>[],
): Promise<void> {
  for (const site of new Set(rows.map((row) => row.site))) {
    const all = db.coverage.where('[site+from]').between([site, -Infinity], [site, Infinity]);
    const known = await all.toArray();
    const wanted = rows.filter((row) => row.site === site && row.to >= row.from);
    const joined: { site: string; from: number; to: number }[] = [];
    for (const { from, to } of [...known, ...wanted].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else joined.push({ site, from, to });
    }
    const ends = new Map(known.map(({ from, to }) => [from, to]));
    const changed = joined.filter(({ from, to }) => ends.get(from) !== to);
    const starts = new Set(joined.map(({ from }) => from));
    const gone = known.filter(({ from }) => !starts.has(from));
    await db.coverage.bulkDelete(gone.map(({ from }) => [site, from]));
    await db.coverage.bulkPut(changed);
  }
}
