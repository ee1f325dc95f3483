import { unpack } from '@/lib/core/history/packed';
import type { Interaction } from '@/lib/core/model/interaction';
import type { Database } from '../db';
import { BEGINNING } from '../write/history';

/** A contact's whole history, by time. */
export async function readHistory(db: Database, contact: string): Promise<Interaction[]> {
  const chunks = await db.chunks
    .where('[contact+from]')
    .between([contact, BEGINNING], [contact, Number.MAX_VALUE])
    .toArray();
  return chunks.flatMap((c) => unpack(c.bytes));
}

/** A contact's history from a moment on, by time. Reads only the chunks that reach there. */
export async function readHistorySince(
  db: Database,
  contact: string,
  since: number,
): Promise<Interaction[]> {
  const first = await db.chunks
    .where('[contact+from]')
    .between([contact, BEGINNING], [contact, since], true, true)
    .last();
  const chunks = await db.chunks
    .where('[contact+from]')
    .between([contact, first ? first.from : BEGINNING], [contact, Number.MAX_VALUE])
    .toArray();
  return chunks.flatMap((c) => unpack(c.bytes)).filter((x) => x.at >= since);
}
