import type { Sight } from '../coverage/sight';
import { holidaySpans } from './holidays';
import { makeQuietClock, type QuietClock, type QuietSpan } from './quiet-clock';

const holidays = new Map<string, QuietSpan[]>();

/**
 * What does not count as a contact's silence: time nobody saw, holidays, the community's lulls.
 * @param lulls of the contact's site, see `findLulls`
 * @param now ms
 * @param dayOffset minutes east of UTC
 */
export function contactClock(
  sight: Sight | null,
  lulls: readonly QuietSpan[],
  now: number,
  dayOffset: number,
): QuietClock {
  const fromYear = new Date(sight?.from ?? now).getUTCFullYear();
  const toYear = new Date(now).getUTCFullYear() + 1;
  const key = `${fromYear} ${toYear} ${dayOffset}`;
  const spans = holidays.get(key) ?? holidaySpans(fromYear, toYear, dayOffset);
  holidays.set(key, spans);
  const blind = (sight?.blind ?? []).map((gap) => ({ ...gap, weight: 1, blind: true }));
  return makeQuietClock([...blind, ...spans, ...lulls]);
}
