import { MAX_ROWS } from '@/lib/messaging/data-schemas';
import { type KeptSetting, usableSettings } from '@/lib/storage/backup/kept-settings';
import { readBackup } from '@/lib/storage/backup/read-backup';
import type { Ask } from '../../desk-context';
import type { Job } from '../data-work';
import type { LivePlan } from './check-backup';

/** Characters of one message, about: the browser copies each. */
const LARGEST = 1_000_000;

/**
 * Brings a checked backup in, a few rows a message. Stopped anywhere it can be run again: what is in
 * already is known.
 */
export async function restoreBackup(
  ask: Ask,
  { file, keys, head, rows: total }: LivePlan,
  settings: readonly KeptSetting[],
  now: number,
  { signal, onProgress }: Job,
): Promise<void> {
  let batch: { table: string; rows: unknown[] } = { table: '', rows: [] };
  let size = 0;
  let done = 0;
  const send = async () => {
    if (batch.rows.length > 0) await ask('restore/rows', batch);
    done += batch.rows.length;
    onProgress(done, total);
  };
  for await (const part of readBackup(file, { keys, now, signal })) {
    if ('head' in part) continue;
    const { table, row } = part;
    if (table !== batch.table || batch.rows.length >= MAX_ROWS || size > LARGEST) {
      await send();
      batch = { table, rows: [] };
      size = 0;
    }
    batch.rows.push(row);
    size += table === 'chunks' || table === 'imported' ? JSON.stringify(row).length : 300;
  }
  await send();
  const { usable } = usableSettings(head.settings);
  for (const name of settings) {
    const value = usable[name];
    if (name === 'data') await ask('data/rules', value as never);
    else await ask('settings/save', { section: name, value });
  }
}
