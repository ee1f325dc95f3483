/** What an assessment depends on besides the contact. `now` is asked once per piece of work. */
export interface Judging {
  /** ms */
  readonly now: number;
  /** Minutes east of UTC of the operator's day. */
  readonly dayOffset: number;
}

/** The judging of this moment on this machine. */
export function judgeNow(): Judging {
  const now = Date.now();
  return { now, dayOffset: -new Date(now).getTimezoneOffset() };
}
