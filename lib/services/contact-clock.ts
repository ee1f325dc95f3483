import { holidaySpans } from '@/lib/core/calendar/holidays';
import { makeQuietClock, type QuietClock, type QuietSpan } from '@/lib/core/calendar/quiet-clock';
import type { Sight } from '@/lib/core/coverage/sight';
import type { Judging } from './judging';

const holidays = new Map<string, QuietSpan[]>();

/** What does not count as a contact's silence: time nobody saw, holidays, the community's lulls. */
export function contactClock(
  site: string,
  sight: Sight | null,
  { now, dayOffset, learned }: Judging,
): QuietClock {
  const fromYear = new Date(sight?.from ?? now).getUTCFullYear();
  const toYear = new Date(now).getUTCFullYear() + 1;
  const key = `${fromYear} ${toYear} ${dayOffset}`;
  const spans = holidays.get(key) ?? holidaySpans(fromYear, toYear, dayOffset);
  holidays.set(key, spans);
  const blind = (sight?.blind ?? []).map((gap) => ({ ...gap, weight: 1, blind: true }));
  return makeQuietClock([...blind, ...spans, ...(learned?.get(site)?.spans ?? [])]);
}
