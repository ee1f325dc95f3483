import type { CareCase } from '../../model/care-case';
import { inForce } from '../../model/operator-mark';
import type { Tier } from '../../model/tier';
import { followCase, type Observed } from './follow-case';
import { openCase } from './open-case';

/** The cases that changed, oldest first, and the one the contact has now. */
export interface CareAfter {
  readonly changed: readonly CareCase[];
  readonly current: CareCase | null;
}

/**
 * The care for a contact after what was observed. A case opens when the level is declining or
 * silent and there is none; a relapse ends one and opens the next. Not for groups, not for whom the
 * operator or the contact said no.
 * @param care the contact's case, or null
 * @param now ms
 */
export function careAfter(
  care: CareCase | null,
  seen: Observed,
  tier: Tier,
  now: number,
): CareAfter {
  const { after, strategy } = seen;
  const { level, risk } = after.assessment;
  const followed = care && followCase(care, seen);
  const changed = followed && followed !== care ? [followed] : [];
  if (followed?.state === 'relapsed') {
    const next = openCase(after, tier, { kind: 'relapsed', level }, strategy, now);
    return { changed: [...changed, next], current: next };
  }
  if (followed && followed.state !== 'done') return { changed, current: followed };
  const opens = level === 'declining' || level === 'silent';
  if (!opens || after.kind === 'group' || after.quiet || inForce(after.override, now)) {
    return { changed, current: null };
  }
  const next = openCase(after, tier, { kind: 'flagged', level, risk }, strategy, now);
  return { changed: [...changed, next], current: next };
}
