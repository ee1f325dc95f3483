import type { Database } from '@/lib/storage/db';
import type { Vault } from '@/lib/storage/vault/vault';

/** What every live page is given. */
export interface LiveProps {
  readonly db: Database;
  /** What the address names within the page, see `placeOf`. */
  readonly rest: string;
  readonly vault: Vault;
}
