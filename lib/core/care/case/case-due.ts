import type { CareCase } from '../../model/care-case';
import { DAY } from '../../model/interaction';
import type { Summary } from '../../model/summary';
import type { Strategy } from '../../strategy/strategy';
import { triesOverAt } from './follow-case';
import { SENT_WITHIN } from './match-insertion';
import { isActive, standingOf } from './standing';

/** ms; when the case moves on though nothing is observed; null never. */
export function caseDue(care: CareCase, summary: Summary, strategy: Strategy): number | null {
  const { state, since, insertion } = standingOf(care.events);
  if (state === 'recovered') return since + strategy.watchDays * DAY;
  if (!isActive(state)) return null;
  const over = triesOverAt(care, summary, strategy);
  return over === null ? null : Math.max(over, insertion ? insertion.at + SENT_WITHIN : over);
}
