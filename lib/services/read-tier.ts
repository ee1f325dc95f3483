import { knownProfile } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import type { Tier } from '@/lib/core/model/tier';
import type { Strategy } from '@/lib/core/strategy/strategy';
import { tierOf } from '@/lib/core/strategy/tier';
import type { Database } from '@/lib/storage/db';
import type { Judging } from './judging';

/** The tier of a contact. Call inside a transaction over `profiles`, or outside any. */
export async function readTier(
  db: Database,
  summary: Summary,
  { learned, strategy }: Pick<Judging, 'learned'> & { readonly strategy: Strategy },
): Promise<Tier> {
  const profile = await db.profiles.get(summary.id);
  return tierOf(
    summary,
    profile && knownProfile(profile),
    learned?.get(summary.site)?.tiers,
    strategy,
  );
}
