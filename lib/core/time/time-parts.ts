import type { Half } from './words';

export type AgoUnit = 's' | 'm' | 'h' | 'd' | 'w' | 'mo' | 'y';

/** What a text says about a time, before it is known when it was read. */
export interface TimeParts {
  /** ms */
  epoch?: number;
  /** Counted back from now; `n` is 0 for "just now". */
  ago?: { n: number; unit: AgoUnit };
  /** Days from today. */
  dayDelta?: number;
  /** 0 Sunday to 6 Saturday. */
  weekday?: number;
  /** `上周三` -1, `本周三` 0. */
  week?: number;
  year?: number;
  month?: number;
  day?: number;
  /** Two or three numbers of a date whose order isn't told, as written. */
  numbers?: readonly string[];
  /** Those numbers stand as in `11-27`, which is month and day unless the page shows otherwise. */
  monthFirst?: true;
  hour?: number;
  minute?: number;
  /** With its fraction. */
  second?: number;
  half?: Half;
  /** Minutes east of UTC. */
  offset?: number;
}
