import type { DataRules } from '@/lib/core/data/data-rules';
import type { Contact } from '@/lib/core/model/contact';
import { deskDataTexts } from '@/lib/i18n/desk/data';
import type { Language } from '@/lib/i18n/language';
import { effectiveSites } from '@/lib/sites/local/effective-sites';
import { isSealed, keysOf } from '@/lib/storage/backup/frames';
import { readSlices } from '@/lib/storage/backup/read-slices';
import { streamOf, writeBackup } from '@/lib/storage/backup/write-backup';
import type { Database } from '@/lib/storage/db';
import { readForgettable } from '@/lib/storage/read/forgettable';
import type { Ask } from '../../desk-context';
import { offsetAt } from '../../live/offset-at';
import { siteNameById } from '../../live/site-names';
import type { DataWork, ExportKind, Job } from '../data-work';
import { checkBackup, type LivePlan } from './check-backup';
import { exportCsv } from './export-csv';
import { exportLines } from './export-lines';
import { restoreBackup } from './restore-backup';
import { countBytes, openFile } from './save-file';

const BACKUP_TYPE = 'application/octet-stream';

/** What the page can do, on the live database. */
export function makeDataWork(db: Database, ask: Ask, language: Language): DataWork {
  return {
    async backup(passphrase, job) {
      const now = Date.now();
      const name = `${fileName('backup', now)}.rewarm`;
      const sink = await openFile({ name, type: BACKUP_TYPE, extension: '.rewarm' });
      if (!sink) return null;
      let bytes = 0;
      const counted = countBytes((more) => {
        bytes += more;
      });
      const saved = counted.readable.pipeTo(sink, { signal: job.signal });
      const keys = passphrase === null ? null : keysOf(passphrase);
      const [written] = await Promise.all([
        writeBackup(db, counted.writable, { keys, now, ...job }),
        saved,
      ]);
      if (written.fault) console.warn(`left out of the backup: ${written.fault}`);
      await ask('data/backed-up', { at: now });
      return { rows: written.rows, bytes, leftOut: written.leftOut };
    },
    isSealed,
    check: (file, passphrase, job) =>
      checkBackup(db, file, passphrase === null ? null : keysOf(passphrase), Date.now(), job),
    restore: (plan, settings, job) =>
      restoreBackup(ask, plan as LivePlan, settings, Date.now(), job),
    export: (kind, job) => exportAs(kind, job),
    preview: (rules, job) => preview(db, rules, job),
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
  };

  async function exportAs(kind: ExportKind, job: Job): Promise<{ rows: number } | null> {
    const now = Date.now();
    const label = kind === 'lines' ? 'all' : deskDataTexts(language).export.tables[kind];
    const file =
      kind === 'lines'
        ? ({ extension: '.jsonl', type: 'application/x-ndjson' } as const)
        : ({ extension: '.csv', type: 'text/csv' } as const);
    const name = `${fileName(label, now)}${file.extension}`;
    const sink = await openFile({ name, ...file });
    if (!sink) return null;
    const definitions = effectiveSites(await db.definitions.toArray());
    const sites = siteNameById(language, definitions);
    const parts =
      kind === 'lines'
        ? exportLines(db, now, job)
        : exportCsv(db, kind, language, (id) => sites.get(id) ?? id, job);
    let rows = 0;
    const text = async function* () {
      for await (const part of parts) {
        rows += part.rows;
        yield part.text;
      }
    };
    await streamOf(text())
      .pipeThrough(new TextEncoderStream() as TransformStream<string, Uint8Array>)
      .pipeTo(sink, { signal: job.signal });
    return { rows };
  }
}

/** `rewarm-backup-2026-11-22` */
function fileName(what: string, now: number): string {
  const day = new Date(now + offsetAt(now) * 60_000).toISOString().slice(0, 10);
  return `rewarm-${what}-${day}`;
}

async function preview(db: Database, rules: DataRules, { signal, onProgress }: Job) {
  const now = Date.now();
  const total = await db.contacts.count();
  const sum = { contacts: 0, facts: 0, of: 0 };
  let done = 0;
  for await (const contacts of readSlices<Contact>(db, 'contacts', 100)) {
    signal.throwIfAborted();
    const { whole, parts } = await readForgettable(db, contacts, rules, now);
    const withFacts = parts.filter(({ facts }) => facts > 0);
    sum.contacts += whole.length;
    sum.of += withFacts.length;
    sum.facts += withFacts.reduce((all, { facts }) => all + facts, 0);
    done += contacts.length;
    onProgress(done, total);
  }
  return sum;
}
