import type { Database } from '@/lib/storage/db';

/** What every live page is given. */
export interface LiveProps {
  readonly db: Database;
  /** What the address names within the page, see `placeOf`. */
  readonly rest: string;
}
