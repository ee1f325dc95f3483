import type { QuietSpan } from '@/lib/core/calendar/quiet-clock';
import type { Database } from '@/lib/storage/db';

/** What an assessment depends on besides the contact. `now` is asked once per piece of work. */
export interface Judging {
  /** ms */
  readonly now: number;
  /** Minutes east of UTC of the operator's day. */
  readonly dayOffset: number;
  /** Days on which a whole site was quiet, by site; see `refreshLulls`. */
  readonly lulls?: ReadonlyMap<string, readonly QuietSpan[]>;
}

/** The judging of this moment on this machine. */
export async function judgeNow(db: Database): Promise<Judging> {
  const now = Date.now();
  const lulls = new Map((await db.lulls.toArray()).map(({ site, spans }) => [site, spans]));
  return { now, dayOffset: -new Date(now).getTimezoneOffset(), lulls };
}
