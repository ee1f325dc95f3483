import { DAY } from '../model/interaction';
import type { Summary } from '../model/summary';

/** Days after which a question left open is no longer answered as if nothing had happened. */
const STALE = 7 * DAY;

/** Does this contact wait for an answer that would still be one? An older question is a cause, no queue. */
export function stillWaits(
  { waitingSince, lastInboundAt }: Pick<Summary, 'waitingSince' | 'lastInboundAt'>,
  now: number,
): boolean {
  return waitingSince !== undefined && now - (lastInboundAt ?? waitingSince) < STALE;
}
