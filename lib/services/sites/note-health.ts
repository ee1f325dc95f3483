import { judgeField } from '@/lib/core/health/judge-field';
import type { HealthReport } from '@/lib/messaging/schemas';
import type { Sender } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { writeHealth } from '@/lib/storage/write/health';
import { readSites } from './read-sites';

/** Addresses nobody signs in at: our own pages, and what runs on this computer. */
const NO_LOGIN = /^(?!https:)|^https:\/\/(localhost|127\.|\[::1\]|[^/]*\.test[:/])/;

/**
 * Keeps what a page's health tells: a change of it for the history, and the first time a
 * definition reads a real login without fault.
 */
export async function noteHealth(
  db: Database,
  report: HealthReport,
  { url = '' }: Pick<Sender, 'url'>,
  now: number,
): Promise<void> {
  if (report.verdict === 'not-ready' || report.verdict === 'empty') return;
  // Three bad readings in a row make a page broken, and the page says so itself.
  if (report.verdict !== 'broken') await writeHealth(db, report, now);
  if (!isProof(report) || NO_LOGIN.test(url)) return;
  const site = (await readSites(db)).find(({ id }) => id === report.site);
  if (!site) return;
  await db.transaction('rw', db.checks, async () => {
    const known = await db.checks.get(site.id);
    if (known?.version === site.version) return;
    await db.checks.put({ site: site.id, version: site.version, at: now });
  });
}

/** Green, with both sides of the page in sight: an empty page proves nothing. */
function isProof({ verdict, fields }: HealthReport): boolean {
  const rows = fields.filter(({ name, seen }) => name.endsWith('.row') && seen > 0);
  return verdict === 'ok' && rows.length > 0 && fields.every((f) => judgeField(f) === 'ok');
}
