import { type Share, wilson } from '../care/outcome/intervals';
import { blindBetween, type Sight } from '../coverage/sight';
import { DAY } from '../model/interaction';
import type { Summary } from '../model/summary';

/** A share of contacts, and how many were left out because too little of them was seen. */
export interface SilentShare extends Share {
  readonly tooShort: number;
}

/**
 * How many have not written for some days of seen time. Only contacts count who ever wrote and of
 * whom at least that many days were in sight: of the others nobody can say, and counting just those
 * who wrote would make the share too small. Blind time is no silence.
 * @param days of seen time
 */
export function silentShare(
  summaries: readonly Pick<Summary, 'lastInboundAt' | 'sight'>[],
  days: number,
): SilentShare {
  let silent = 0;
  let told = 0;
  let tooShort = 0;
  for (const { lastInboundAt, sight } of summaries) {
    if (lastInboundAt === null) continue;
    if (!sight || seenSince(sight, sight.from) < days * DAY) {
      tooShort += 1;
      continue;
    }
    told += 1;
    if (seenSince(sight, lastInboundAt) >= days * DAY) silent += 1;
  }
  return { ...wilson(silent, told), tooShort };
}

/** ms of a sight after a moment. */
function seenSince(sight: Sight, at: number): number {
  const from = Math.max(at, sight.from);
  return from >= sight.through
    ? 0
    : sight.through - from - blindBetween(sight, from, sight.through);
}
