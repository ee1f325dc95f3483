import { shortHash } from '../hash';
import type { TalkerWeek } from '../model/contact';
import { DAY } from '../model/interaction';

/** Places of one week's pattern. */
export const TALKER_PLACES = 512;
/** Weeks kept of one group. */
export const TALKER_WEEKS = 12;
const WEEK = 7 * DAY;
const HEX = TALKER_PLACES / 4;

/**
 * The place of a sender in the patterns of a group.
 * @param group id of the contact
 * @param sender as the page tells them apart: an id, or the shown name
 */
export function placeOf(group: string, sender: string): number {
  return Number.parseInt(shortHash(['sender', group, sender], 4), 16) % TALKER_PLACES;
}

/** The patterns with messages added. Adding the same again changes nothing. */
export function addTalkers(
  known: readonly TalkerWeek[],
  seen: readonly { readonly at: number; readonly by: number }[],
): readonly TalkerWeek[] {
  const weeks = new Map(known.map(({ week, places }) => [week, places]));
  for (const { at, by } of seen) {
    const week = Math.floor(at / WEEK);
    weeks.set(week, withPlace(weeks.get(week) ?? '0'.repeat(HEX), by));
  }
  const all = [...weeks]
    .map(([week, places]) => ({ week, places }))
    .sort((a, b) => a.week - b.week);
  const same =
    all.length === known.length && all.every(({ places }, i) => places === known[i]?.places);
  return same ? known : all.slice(-TALKER_WEEKS);
}

/**
 * About how many different people wrote: linear counting, n = -m ln(free/m), of the patterns of all
 * weeks laid over each other (Whang, Vander-Zanden and Taylor 1990).
 * @param from ms; weeks that end later count
 * @returns null where no message told its sender
 */
export function countTalkers(weeks: readonly TalkerWeek[], from: number): number | null {
  const set = new Set<number>();
  for (const { week, places } of weeks) {
    if ((week + 1) * WEEK <= from) continue;
    for (let i = 0; i < HEX; i++) {
      const bits = Number.parseInt(places[i] ?? '0', 16);
      for (let bit = 0; bit < 4; bit++) if (bits & (1 << bit)) set.add(4 * i + bit);
    }
  }
  if (set.size === 0) return null;
  const free = Math.max(1, TALKER_PLACES - set.size);
  return Math.round(-TALKER_PLACES * Math.log(free / TALKER_PLACES));
}

function withPlace(places: string, place: number): string {
  const i = Math.floor(place / 4);
  const bits = Number.parseInt(places[i] ?? '0', 16) | (1 << (place % 4));
  return places.slice(0, i) + bits.toString(16) + places.slice(i + 1);
}
