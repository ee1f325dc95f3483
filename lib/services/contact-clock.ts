import { contactClock as clockOf } from '@/lib/core/calendar/contact-clock';
import type { QuietClock, QuietSpan } from '@/lib/core/calendar/quiet-clock';
import type { Sight } from '@/lib/core/coverage/sight';
import type { Judging } from './judging';

const NO_LULLS: readonly QuietSpan[] = [];

/** What does not count as the silence of a contact of a site. */
export function contactClock(
  site: string,
  sight: Sight | null,
  { now, dayOffset, learned }: Judging,
): QuietClock {
  return clockOf(sight, learned?.get(site)?.spans ?? NO_LULLS, now, dayOffset);
}
