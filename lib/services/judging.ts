import type { Strategy } from '@/lib/core/strategy/strategy';
import type { Database, SiteLearned } from '@/lib/storage/db';
import { readStrategy } from '@/lib/storage/settings';

/** What an assessment depends on besides the contact. `now` is asked once per piece of work. */
export interface Judging {
  /** ms */
  readonly now: number;
  /** Minutes east of UTC of the operator's day. */
  readonly dayOffset: number;
  /** What each site's own history taught; see `learnSites`. */
  readonly learned?: ReadonlyMap<string, SiteLearned>;
  /** Without one contacts are judged all alike, and no cases are kept. */
  readonly strategy?: Strategy;
}

/** The judging of this moment on this machine. */
export async function judgeNow(db: Database): Promise<Judging & { readonly strategy: Strategy }> {
  const now = Date.now();
  const learned = new Map((await db.learned.toArray()).map((row) => [row.site, row]));
  const strategy = await readStrategy();
  return { now, dayOffset: -new Date(now).getTimezoneOffset(), learned, strategy };
}
