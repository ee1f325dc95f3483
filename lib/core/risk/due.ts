import type { Level } from '../model/assessment';
import { DAY, HOUR } from '../model/interaction';
import type { Override } from '../model/operator-mark';

/** Beyond this a level that has not changed is not waited for. */
const HORIZON = 400 * DAY;

/**
 * The first moment after `asOf` at which the level differs, to the millisecond, or null.
 * A change that lasts less than a step may be passed over; see `stepAfter`.
 * @param levelAt the level at a moment, given that the level shown is the one of `asOf`
 * @param lookAhead ms; a change after that is not looked for
 */
export function dueAfter(
  asOf: number,
  levelAt: (at: number) => Level,
  override?: Override | null,
  lookAhead = HORIZON,
): number | null {
  if (lookAhead <= 0) return null;
  const level = levelAt(asOf);
  let before = asOf;
  const until = override && override.until > asOf ? override.until : 0;
  while (before < asOf + lookAhead) {
    let at = before + stepAfter(before - asOf);
    if (until > before && until < at) at = until;
    if (levelAt(at) !== level) return firstChange(before, at, (t) => levelAt(t) !== level);
    before = at;
  }
  return null;
}

/** How far to look on at a time: own gaps are whole days, so what comes and goes lasts most of one. */
function stepAfter(gone: number): number {
  if (gone < 25 * DAY) return 8 * HOUR;
  return gone < 90 * DAY ? DAY : 5 * DAY;
}

/** Bisects (before, after] for the first millisecond at which `changed` holds. */
function firstChange(before: number, after: number, changed: (at: number) => boolean): number {
  let lo = Math.floor(before);
  let hi = Math.ceil(after);
  while (hi - lo > 1) {
    const mid = Math.floor((lo + hi) / 2);
    if (changed(mid)) hi = mid;
    else lo = mid;
  }
  return hi;
}
