import type { CareCase } from '../model/care-case';
import { DAY } from '../model/interaction';
import type { Summary } from '../model/summary';
import type { Tier } from '../model/tier';
import type { Strategy } from '../strategy/strategy';
import { mayBeHeld } from './case/may-be-held';

/**
 * Is this contact to be left alone now, to learn whether care helps? Only for as long as an answer
 * counts, and no longer once they complain, wait for us, were written to, or turn out to be loyal.
 * @param tier as it is now
 * @param now ms
 */
export function isHeld(
  care: CareCase,
  summary: Summary,
  tier: Tier,
  { answerDays }: Pick<Strategy, 'answerDays'>,
  now: number,
): boolean {
  const flagged = care.held && care.state === 'flagged';
  return flagged && now < care.openedAt + answerDays * DAY && mayBeHeld(summary, tier);
}
