import { type ContactRow, contactRow } from '@/lib/core/contacts-list/contact-row';
import type { Level } from '@/lib/core/model/assessment';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Contact } from '@/lib/core/model/contact';
import type { Profile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { Strategy } from '@/lib/core/strategy/strategy';
import type { TierThresholds } from '@/lib/core/strategy/tier';
import type { Database } from '@/lib/storage/db';

/** Rows of one request. Ranges are read, not keys: a request for each key takes many times as long. */
const SLICE = 500;
/** Rows of the first screen, and the levels it is filled from, gravest first. */
const FIRST = 40;
const FIRST_LEVELS: readonly Level[] = ['silent', 'declining', 'watch', 'fine'];

/** What a row is told by besides its own records. */
export interface RowSetting {
  readonly strategy: Strategy;
  readonly tiers: ReadonlyMap<string, TierThresholds | null>;
}

export async function readRowSetting(db: Database, strategy: Strategy): Promise<RowSetting> {
  const learned = await db.learned.toArray();
  return { strategy, tiers: new Map(learned.map(({ site, tiers }) => [site, tiers])) };
}

/**
 * Some rows that belong at the top, through an index, before everything is read. None where no site
 * was looked through yet: few are recorded then.
 */
export async function readFirstRows(db: Database, setting: RowSetting): Promise<ContactRow[]> {
  const sites = [...setting.tiers.keys()];
  const found: string[] = [];
  for (const level of FIRST_LEVELS) {
    if (found.length >= FIRST) break;
    const index = db.summaries.where('[site+assessment.level]');
    const keys = await Promise.all(
      sites.map((site) => index.equals([site, level]).limit(FIRST).primaryKeys()),
    );
    found.push(...keys.flat());
  }
  return readRowsOf(db, found.slice(0, FIRST), setting);
}

/** All rows by id, a slice at a time. Of each summary only the row is kept. */
export async function* readAllRows(
  db: Database,
  setting: RowSetting,
): AsyncGenerator<ContactRow[]> {
  let after = '';
  for (;;) {
    const summaries = await db.summaries.where('id').above(after).limit(SLICE).toArray();
    const last = summaries.at(-1);
    if (!last) return;
    after = last.id;
    const within: [string, string] = [(summaries[0] as Summary).id, last.id];
    const [contacts, profiles, cases] = await Promise.all([
      db.contacts
        .where('id')
        .between(...within, true, true)
        .toArray(),
      db.profiles
        .where('id')
        .between(...within, true, true)
        .toArray(),
      db.cases
        .where('contact')
        .between(...within, true, true)
        .toArray(),
    ]);
    yield join({ summaries, contacts, profiles, cases }, setting);
  }
}

/** The rows of some contacts; who is no longer recorded has none. */
export async function readRowsOf(
  db: Database,
  ids: readonly string[],
  setting: RowSetting,
): Promise<ContactRow[]> {
  const summaries = await db.summaries.bulkGet([...ids]);
  const caseIds = summaries.flatMap((summary) => summary?.careCase ?? []);
  const [contacts, profiles, cases] = await Promise.all([
    db.contacts.bulkGet([...ids]),
    db.profiles.bulkGet([...ids]),
    db.cases.bulkGet(caseIds),
  ]);
  return join({ summaries, contacts, profiles, cases }, setting);
}

/** Rows of one stretch, holes where nothing is recorded. */
interface Stretch {
  readonly summaries: readonly (Summary | undefined)[];
  readonly contacts: readonly (Contact | undefined)[];
  readonly profiles: readonly (Profile | undefined)[];
  readonly cases: readonly (CareCase | undefined)[];
}

function join(
  { summaries, contacts, profiles, cases }: Stretch,
  { strategy, tiers }: RowSetting,
): ContactRow[] {
  const contactOf = byId(contacts);
  const profileOf = byId(profiles);
  const caseOf = byId(cases);
  return summaries.flatMap((summary) => {
    const contact = summary && contactOf.get(summary.id);
    if (!contact) return [];
    const profile = profileOf.get(summary.id) ?? null;
    const care = caseOf.get(summary.careCase ?? '') ?? null;
    const site = tiers.get(summary.site) ?? null;
    return [contactRow({ contact, summary, profile, care, tiers: site, strategy })];
  });
}

function byId<T extends { readonly id: string }>(rows: readonly (T | undefined)[]): Map<string, T> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
