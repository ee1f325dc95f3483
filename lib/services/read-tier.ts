import { knownProfile, type Profile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { Tier } from '@/lib/core/model/tier';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { tierOf } from '@/lib/core/strategy/tier';
import type { Means } from '@/lib/core/today/cold-order';
import type { Database } from '@/lib/storage/db';
import type { Judging } from './judging';

type Setting = Pick<Judging, 'learned'> & { readonly strategy: Strategy };

/** The tier of a contact. Call inside a transaction over `profiles`, or outside any. */
export async function readTier(db: Database, summary: Summary, setting: Setting): Promise<Tier> {
  return (await readMeans(db, summary, setting)).tier;
}

/** How much a contact means to the shop. Call inside a transaction over `profiles`, or outside any. */
export async function readMeans(
  db: Database,
  summary: Pick<Summary, 'id' | 'site' | 'state' | 'assessment'>,
  setting: Setting,
): Promise<Means> {
  return meansOf(summary, await db.profiles.get(summary.id), setting);
}

/** The same of a profile that was read; undefined: there is none. */
export function meansOf(
  summary: Pick<Summary, 'site' | 'state' | 'assessment'>,
  stored: Profile | undefined,
  { learned, strategy }: Setting,
): Means {
  const profile = stored && knownProfile(stored);
  const tier = tierOf(summary, profile, learned?.get(summary.site)?.tiers, strategy);
  return { tier, spend: profile?.spend ?? null };
}
