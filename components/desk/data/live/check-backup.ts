import { mergeHistory } from '@/lib/core/history/merge';
import { unpack } from '@/lib/core/history/packed';
import type { BackupHead } from '@/lib/storage/backup/backup-lines';
import type { KeyFor } from '@/lib/storage/backup/frames';
import { readKeptSettings, usableSettings } from '@/lib/storage/backup/kept-settings';
import { readBackup } from '@/lib/storage/backup/read-backup';
import type { Database } from '@/lib/storage/db';
import { readHistory } from '@/lib/storage/read/history';
import type { TableName } from '@/lib/storage/read/rows-of-contacts';
import { fromBase64 } from '@/lib/storage/seal';
import type { Job, PlanLine, RestorePlan } from '../data-work';

const AT_ONCE = 500;
type Row = Record<string, unknown>;

/** A plan with what it takes to carry it out. */
export interface LivePlan extends RestorePlan {
  readonly file: Blob;
  readonly keys: KeyFor | null;
  readonly head: BackupHead;
  readonly rows: number;
}

/**
 * Reads a backup to its end and counts what it would add. Nothing is written.
 * @throws BackupError
 */
export async function checkBackup(
  db: Database,
  file: Blob,
  keys: KeyFor | null,
  now: number,
  { signal, onProgress }: Job,
): Promise<LivePlan> {
  const counts = new Map<PlanLine['table'], { fresh: number; known: number }>();
  const count = (table: PlanLine['table'], fresh: number, known: number) => {
    const so = counts.get(table) ?? { fresh: 0, known: 0 };
    counts.set(table, { fresh: so.fresh + fresh, known: so.known + known });
  };
  let head: BackupHead | null = null;
  let rows = 0;
  let total = 0;
  let pending: { table: TableName; rows: Row[] } | null = null;
  const settle = async () => {
    if (!pending) return;
    const { table, rows: some } = pending;
    pending = null;
    if (table === 'chunks') await countFacts(db, some, count);
    else {
      const known = await countKnown(db, table, some);
      count(table, some.length - known, known);
    }
  };
  for await (const part of readBackup(file, { keys, now, signal })) {
    if ('head' in part) {
      head = part.head;
      total = Object.values(head.counts).reduce<number>((sum, n) => sum + (n ?? 0), 0);
      continue;
    }
    rows += 1;
    if (pending && pending.table !== part.table) await settle();
    pending ??= { table: part.table, rows: [] };
    pending.rows.push(part.row);
    const most = part.table === 'chunks' ? 20 : AT_ONCE;
    if (pending.rows.length >= most) await settle();
    onProgress(rows, total);
  }
  await settle();
  if (!head) throw new Error('a backup without a head');
  return {
    ...(await compareSettings(head)),
    madeAt: head.madeAt,
    lines: linesOf(counts),
    file,
    keys,
    head,
    rows,
  };
}

async function compareSettings(
  head: BackupHead,
): Promise<Pick<RestorePlan, 'settings' | 'unusable'>> {
  const { usable, unusable } = usableSettings(head.settings);
  const here = await readKeptSettings();
  const settings = (Object.keys(usable) as (keyof typeof usable)[])
    .filter((name) => JSON.stringify(usable[name]) !== JSON.stringify(here[name]))
    .map((name) => ({ name, changedHere: here[name] !== undefined }));
  return { settings, unusable };
}

function linesOf(
  counts: ReadonlyMap<PlanLine['table'], { fresh: number; known: number }>,
): PlanLine[] {
  return [...counts].map(([table, both]) => ({ table, ...both }));
}

async function countKnown(db: Database, name: TableName, rows: readonly Row[]): Promise<number> {
  const table = db.table(name);
  const { keyPath } = table.schema.primKey;
  const keys = rows.map((row) =>
    Array.isArray(keyPath) ? keyPath.map((part) => row[part]) : row[String(keyPath)],
  );
  const there = await table.bulkGet(keys as never);
  return there.filter((row) => row !== undefined).length;
}

async function countFacts(
  db: Database,
  rows: readonly Row[],
  count: (table: 'facts', fresh: number, known: number) => void,
): Promise<void> {
  for (const { contact, bytes } of rows as { contact: string; bytes: string }[]) {
    const facts = unpack(fromBase64(bytes));
    const { added } = mergeHistory(await readHistory(db, contact), facts);
    count('facts', added.length, facts.length - added.length);
  }
}
