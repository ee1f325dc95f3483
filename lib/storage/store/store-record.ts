import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { STORE_TROUBLES, type StoreTrouble } from '@/lib/core/model/store-trouble';

const moment = z.number().check(z.gte(0), z.lte(1e13));
/** That there is a database. Kept beside it, since a browser that finds it damaged makes an empty one. */
const recordSchema = z.strictObject({
  version: z.literal(1),
  /** ms; since when. */
  made: moment,
  /** ms; when it was found empty, until the operator decides how to go on. */
  lost: z.nullable(moment),
});
type StoreRecord = z.infer<typeof recordSchema>;

export const storeRecordItem = storage.defineItem<unknown>('local:store', { fallback: null });
/** What keeps the worker from writing now, for our pages. */
const workerTroubleItem = storage.defineItem<unknown>('session:store-trouble', { fallback: null });

/** @param value as stored @returns null for none, and for what this build cannot read */
export function storeRecordOf(value: unknown): StoreRecord | null {
  const read = recordSchema.safeParse(value);
  return read.success ? read.data : null;
}

/** Was there ever a database? Asked before it is opened: two pages may make the first one at once. */
export async function hadDatabase(): Promise<boolean> {
  return storeRecordOf(await storeRecordItem.getValue()) !== null;
}

/**
 * Notes that the database was opened.
 * @param isGone there had been one, and this one was made just now
 * @param now ms
 * @returns whether one that was there is gone, and nobody decided yet
 */
export async function noteOpened(isGone: boolean, now: number): Promise<boolean> {
  const known = storeRecordOf(await storeRecordItem.getValue());
  const next: StoreRecord = known ?? { version: 1, made: now, lost: null };
  const lost = isGone ? now : next.lost;
  if (!known || lost !== next.lost) await storeRecordItem.setValue({ ...next, lost });
  return lost !== null;
}

/** The operator goes on with what there is now. @param now ms */
export async function beginAnew(now: number): Promise<void> {
  await storeRecordItem.setValue({ version: 1, made: now, lost: null });
}

/** What keeps the worker from writing. */
export async function readWorkerTrouble(): Promise<StoreTrouble | null> {
  return troubleIn(await workerTroubleItem.getValue());
}

/** Tells our pages what keeps the worker from writing. */
export async function tellWorkerTrouble(trouble: StoreTrouble | null): Promise<void> {
  if (trouble) await workerTroubleItem.setValue(trouble);
  else await workerTroubleItem.removeValue();
}

/** @returns a function that ends it */
export function followWorkerTrouble(listen: (trouble: StoreTrouble | null) => void): () => void {
  return workerTroubleItem.watch((value) => listen(troubleIn(value)));
}

function troubleIn(value: unknown): StoreTrouble | null {
  return STORE_TROUBLES.find((trouble) => trouble === value) ?? null;
}
