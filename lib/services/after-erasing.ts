import type { Database } from '@/lib/storage/db';
import { scrubDisk } from '@/lib/storage/write/scrub-disk';

/** Has the disk merged once rows were erased. Nobody waits for it, and a failure loses nothing. */
export function afterErasing(db: Database): void {
  scrubDisk(db).catch(() => {});
}
