import type { Sight } from '../coverage/sight';
import { holidaySpans } from './holidays';
import { makeQuietClock, type QuietClock, type QuietSpan } from './quiet-clock';

const holidays = new Map<string, QuietSpan[]>();
/** Clocks of contacts who were never out of sight: all of a site share one. */
const shared = new WeakMap<readonly QuietSpan[], Map<string, QuietClock>>();

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
  if (!sight || sight.blind.length === 0) {
    const known = shared.get(lulls) ?? new Map<string, QuietClock>();
    shared.set(lulls, known);
    const clock = known.get(key) ?? makeQuietClock([...spans, ...lulls]);
    known.set(key, clock);
    return clock;
  }
  const blind = sight.blind.map((gap) => ({ ...gap, weight: 1, blind: true }));
  return makeQuietClock([...blind, ...spans, ...lulls]);
}
