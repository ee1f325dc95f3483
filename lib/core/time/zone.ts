/**
 * A time zone: an IANA name, or a function that gives the offset east of UTC in ms at an instant.
 */
export type Zone = string | ((at: number) => number);

const QUARTER = 900_000;
const CACHE_LIMIT = 4096;

interface KnownZone {
  readonly format: Intl.DateTimeFormat | null;
  /** By quarter of an hour since 1970. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, KnownZone>();

/**
 * Offset of the zone east of UTC in ms at an instant; NaN for a zone that doesn't exist.
 * Remembered per quarter of an hour, because zones change their offset only on those.
 */
export function offsetAt(at: number, zone: Zone): number {
  if (typeof zone === 'function') return zone(at);
  let known = zones.get(zone);
  if (!known) {
    known = { format: openZone(zone), offsets: new Map() };
    zones.set(zone, known);
  }
  const quarter = Math.floor(at / QUARTER);
  let offset = known.offsets.get(quarter);
  if (offset === undefined) {
    if (known.offsets.size >= CACHE_LIMIT) known.offsets.clear();
    offset = readOffset(at, known.format);
    known.offsets.set(quarter, offset);
  }
  return offset;
}

/** The wall clock of the zone, written as the ms that UTC would need to show the same clock. */
export function wallOf(at: number, zone: Zone): number {
  return at + offsetAt(at, zone);
}

/**
 * The instant at which the zone's wall clock showed `wall`.
 * @returns `sure` is false when the clock was turned there: the time came twice (the first one is
 *   returned) or never (the time as far after the turn is returned).
 */
export function fromWall(wall: number, zone: Zone): { at: number; sure: boolean } {
  const before = offsetAt(wall - 86_400_000, zone);
  const after = offsetAt(wall + 86_400_000, zone);
  const at = wall - before;
  if (before === after) return { at, sure: true };
  const first = offsetAt(at, zone) === before;
  const second = offsetAt(wall - after, zone) === after;
  return { at: first || !second ? at : wall - after, sure: first !== second };
}

function openZone(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}

function readOffset(at: number, format: Intl.DateTimeFormat | null): number {
  if (!format || !(Math.abs(at) < 8e15)) return Number.NaN;
  const [month, day, year, hour, minute, second] = (format.format(at).match(/\d+/g) ?? []).map(
    Number,
  ) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}
