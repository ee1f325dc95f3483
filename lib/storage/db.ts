import { Dexie, type EntityTable, type Table } from 'dexie';
import type { QuietSpan } from '@/lib/core/calendar/quiet-clock';
import type { Span } from '@/lib/core/coverage/sight';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Contact } from '@/lib/core/model/contact';
import type { ContactLink } from '@/lib/core/model/contact-link';
import type { Fingerprint } from '@/lib/core/model/fingerprint';
import type { ImportedItem, ImportRun } from '@/lib/core/model/import-run';
import type { LocalDefinition } from '@/lib/core/model/local-definition';
import type { Note } from '@/lib/core/model/note';
import type { LedgerEntry, Offer } from '@/lib/core/model/offer';
import type { Phrase } from '@/lib/core/model/phrase';
import type { Profile } from '@/lib/core/model/profile';
import type { SavedView } from '@/lib/core/model/saved-view';
import type { SiteCheck } from '@/lib/core/model/site-check';
import type { SiteLook } from '@/lib/core/model/site-look';
import type { Summary } from '@/lib/core/model/summary';
import type { TaskMark } from '@/lib/core/model/task-mark';
import type { OwnLine } from '@/lib/core/risk/refit';
import type { OwnResults } from '@/lib/core/today/chance-back';
import { migrations } from './migrations/all';
import { seedOffers } from './seed-offers';
import { KEEPS_OPEN, type RowKeeper } from './vault/row-keeper';
import { vaultMiddleware } from './vault/vault-middleware';

/** A stretch of a contact's packed history: from `from` up to the next chunk's `from`. */
export interface Chunk {
  readonly contact: string;
  /** ms; -1e16 for the first chunk, so that any older fact has a place. */
  readonly from: number;
  readonly bytes: Uint8Array;
}

/** When a site was seen and could be read. */
export interface SiteCoverage extends Span {
  readonly site: string;
}

export interface HealthRecord {
  readonly id: number;
  readonly site: string;
  readonly at: number;
  readonly verdict: string;
  readonly detail: string;
}

/** What was done to a contact by the operator, newest undone first. */
export interface LogEntry {
  readonly id: number;
  readonly contact: string;
  readonly at: number;
  readonly action: string;
  readonly detail: Readonly<Record<string, string | number | null>>;
}

/** What a site's own history taught, once a day. */
export interface SiteLearned {
  readonly site: string;
  /** ms; when they were looked for. */
  readonly at: number;
  /** Days on which the whole site was quiet. */
  readonly spans: readonly QuietSpan[];
  /** Refit of the risk, kept only where it said a later slice better. */
  readonly ownLine: OwnLine | null;
  /** Least activity of the two upper tiers, see `core/strategy`; null before the first daily look. */
  readonly tiers: { readonly loyal: number; readonly growth: number } | null;
  /** What the operator's own ended cases say; missing before the first daily look. */
  readonly results?: OwnResults;
}

export type Database = Dexie & {
  contacts: EntityTable<Contact, 'id'>;
  chunks: Table<Chunk, [string, number]>;
  summaries: EntityTable<Summary, 'id'>;
  coverage: Table<SiteCoverage, [string, number]>;
  health: EntityTable<HealthRecord, 'id'>;
  log: EntityTable<LogEntry, 'id'>;
  learned: EntityTable<SiteLearned, 'site'>;
  cases: EntityTable<CareCase, 'id'>;
  offers: EntityTable<Offer, 'id'>;
  ledger: EntityTable<LedgerEntry, 'id'>;
  phrases: EntityTable<Phrase, 'id'>;
  profiles: EntityTable<Profile, 'id'>;
  prints: Table<Fingerprint, [string, string]>;
  tasks: EntityTable<TaskMark, 'id'>;
  definitions: EntityTable<LocalDefinition, 'site'>;
  links: EntityTable<ContactLink, 'id'>;
  checks: EntityTable<SiteCheck, 'site'>;
  fingerprints: EntityTable<SiteLook, 'site'>;
  notes: EntityTable<Note, 'id'>;
  views: EntityTable<SavedView, 'id'>;
  imports: EntityTable<ImportRun, 'id'>;
  imported: Table<ImportedItem, [string, string]>;
};

/**
 * Opens the schema; the connection itself is made on first use.
 * Strict durability: a batch that was acknowledged is on the disk.
 * @param vault seals and opens protected fields; by default there is none
 */
export function openDatabase(name = 'rewarm', vault: RowKeeper = KEEPS_OPEN): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores, upgrade } of migrations) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  db.on('populate', seedOffers);
  db.use(vaultMiddleware(() => vault.mode()));
  db.on('ready', () => vault.ready, true);
  return db;
}
