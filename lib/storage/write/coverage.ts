import type { Span } from '@/lib/core/coverage/sight';
import type { Database } from '../db';

/** Two stretches this close are one: the page reports every few minutes. */
const JOIN = 15 * 60_000;

/** Notes that a site could be read in a stretch. Call inside a transaction over `coverage`. */
export async function writeCoverage(db: Database, site: string, span: Span): Promise<void> {
  if (!(span.to >= span.from)) return;
  const last = await db.coverage
    .where('[site+from]')
    .between([site, Number.NEGATIVE_INFINITY], [site, span.to], true, true)
    .last();
  if (last && last.to + JOIN >= span.from) {
    if (span.to > last.to) await db.coverage.put({ ...last, to: span.to });
    return;
  }
  await db.coverage.put({ site, from: span.from, to: span.to });
}
