import { type FieldHealth, judgeField } from '@/lib/core/health/judge-field';
import type { Database } from '../db';

/** Entries kept per site: enough to see when a page changed. */
const KEPT = 200;

interface Report {
  readonly site: string;
  readonly verdict: string;
  readonly fields: readonly FieldHealth[];
}

/** Adds a change of health to the history of a site; how many rows there are is no change. */
export async function writeHealth(db: Database, report: Report, now: number): Promise<void> {
  await db.transaction('rw', db.health, async () => {
    const last = await db.health.where('site').equals(report.site).last();
    const detail = JSON.stringify(report.fields);
    if (last?.verdict === report.verdict && stateOf(last.detail) === stateOf(detail)) return;
    await db.health.add({ site: report.site, at: now, verdict: report.verdict, detail } as never);
    const old = await db.health
      .where('site')
      .equals(report.site)
      .reverse()
      .offset(KEPT)
      .primaryKeys();
    await db.health.bulkDelete(old);
  });
}

/** How each field stands and which rank it is read by. */
function stateOf(detail: string): string {
  const fields: readonly FieldHealth[] = JSON.parse(detail);
  return fields.map((f) => `${f.name} ${judgeField(f)} ${f.rank}`).join();
}
