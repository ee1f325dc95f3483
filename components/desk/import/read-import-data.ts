import { isFlagged } from '@/lib/core/care/is-flagged';
import type { ImportRun } from '@/lib/core/model/import-run';
import type { Summary } from '@/lib/core/model/summary';
import type { Language } from '@/lib/i18n/language';
import { overlayTexts } from '@/lib/i18n/overlay';
import { evidenceSentence } from '@/lib/i18n/signals';
import type { Database } from '@/lib/storage/db';
import type { FirstFlag } from './import-state';
import type { Inspection, KnownContact } from './import-types';

const SHOWN_FLAGS = 5;
const SLICE = 2000;

/** The latest import of the same file, or null. */
export async function runOf(
  db: Database,
  { fingerprint, format }: Pick<Inspection, 'fingerprint' | 'format'>,
): Promise<ImportRun | null> {
  const same = await db.imports
    .filter((run) => run.file === fingerprint && run.format === format && run.state !== 'undone')
    .toArray();
  return same.sort((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}

/** Ids of the contacts that an import brought whole. */
export async function wholeContacts(db: Database, run: string): Promise<string[]> {
  const ids: string[] = [];
  await ofRun(db, run).each(({ contact, whole }) => {
    if (whole) ids.push(contact);
  });
  return ids;
}

/** All contacts with what they are matched by. */
export async function readKnownContacts(db: Database): Promise<KnownContact[]> {
  const contacts = await db.contacts.toArray();
  return contacts.map(({ id, name, site, kind }) => ({ id, name, site, kind }));
}

/** Those of an import who are quieter than usual, the surest first. */
export async function readFirstFlags(
  db: Database,
  run: string,
  language: Language,
  now: number,
): Promise<FirstFlag[]> {
  const keys = await ofRun(db, run).primaryKeys();
  let found: Summary[] = [];
  for (let i = 0; i < keys.length; i += SLICE) {
    const rows = await db.summaries.bulkGet(keys.slice(i, i + SLICE).map(([, id]) => id));
    found = found
      .concat(rows.filter((row): row is Summary => row !== undefined && isFlagged(row, now)))
      .sort((a, b) => b.assessment.risk - a.assessment.risk)
      .slice(0, SHOWN_FLAGS);
  }
  const contacts = await db.contacts.bulkGet(found.map(({ id }) => id));
  return found.map(({ id, assessment: { level, evidence } }, i) => ({
    contact: id,
    name: contacts[i]?.name ?? '',
    level,
    why: evidence[0]
      ? evidenceSentence(evidence[0], language).what
      : overlayTexts(language).levelMeanings[level],
  }));
}

function ofRun(db: Database, run: string) {
  return db.imported.where('[import+contact]').between([run, ''], [run, '~']);
}
