import type { CareRecord as JudgedRecord } from '@/lib/core/care/judge-care';
import type { CareCase } from '@/lib/core/model/care-case';
import type { Phrase } from '@/lib/core/model/phrase';
import { knownProfile } from '@/lib/core/model/profile';
import type { Database } from '../db';
import { type ContactRecord, readContactRecord } from './contact-record';
import { readSameToAll } from './same-to-all';

/** Our latest messages to a contact whose fingerprints are looked at. */
const PRINTS = 60;

/** One contact with all that decides what to do about them, as of one moment. */
export interface CareRecord extends ContactRecord, JudgedRecord {
  /** The latest case that is over, where none goes on. */
  readonly past: CareCase | null;
  readonly phrases: readonly Phrase[];
}

/**
 * All that is known of a contact, or null when nothing is recorded.
 * @param now ms
 * @param month whose ledger is needed, `2026-11`
 */
export async function readCareRecord(
  db: Database,
  id: string,
  now: number,
  month: string,
): Promise<CareRecord | null> {
  const [record, profile, cases, ledger, offers, phrases, prints] = await Promise.all([
    readContactRecord(db, id, now),
    db.profiles.get(id),
    db.cases.where('contact').equals(id).toArray(),
    db.ledger.where('contact').equals(id).or('month').equals(month).toArray(),
    db.offers.toArray(),
    db.phrases.toArray(),
    db.prints
      .where('[contact+at]')
      .between([id, -Infinity], [id, Infinity])
      .reverse()
      .limit(PRINTS)
      .toArray(),
  ]);
  if (!record) return null;
  const { summary } = record;
  const [learned, sameToAll] = await Promise.all([
    db.learned.get(summary.site),
    readSameToAll(db, id, prints),
  ]);
  const care = cases.find((one) => one.id === summary.careCase) ?? null;
  const past = care ? null : (cases.sort((a, b) => b.openedAt - a.openedAt)[0] ?? null);
  return {
    ...record,
    profile: profile ? knownProfile(profile) : null,
    care,
    past,
    ledger,
    offers,
    phrases,
    prints: prints.reverse(),
    sameToAll,
    tiers: learned?.tiers ?? null,
  };
}
