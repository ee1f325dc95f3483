/** What one field of a page yields now. */
export interface FieldHealth {
  /** `list.time`, `thread.direction` …; see `judge-list` and `judge-thread` of `lib/sites`. */
  readonly name: string;
  /** How many values a page in order would yield now. */
  readonly expected: number;
  readonly seen: number;
  /** Worst rank that won: 0 the best source, -1 none. */
  readonly rank: number;
}

export type FieldVerdict = 'ok' | 'degraded' | 'broken';

interface Limits {
  /** Share of the expected values below which nothing of the field may be used. */
  readonly broken: number;
  /** Share below which something is amiss. */
  readonly degraded: number;
  /** With fewer expected values nothing is said. */
  readonly least?: number;
}

const USUAL: Limits = { broken: 0.5, degraded: 0.9 };

const LIMITS: Readonly<Record<string, Limits>> = {
  // Rows without any talk show no time, so a few times are enough; none at all is amiss.
  'list.time': { broken: 0, degraded: 0.1, least: 3 },
  // Names are there, but nothing marks them as names.
  'list.nameMark': { broken: 0, degraded: 0.9 },
  // Pages drop the time of grouped bubbles, so a part is enough.
  'thread.time': { broken: 0.01, degraded: 0.1 },
  // One picture of an unknown kind is no fault; nothing readable in many bubbles is one.
  'thread.text': { broken: 0.2, degraded: 0.5, least: 3 },
  // Reading goes on without them.
  'thread.name': { broken: 0, degraded: 0.9 },
  'compose.box': { broken: 0, degraded: 0.9 },
};

/** Whether a field is read right. */
export function judgeField(field: FieldHealth): FieldVerdict {
  const { name, seen, expected } = field;
  if (name.endsWith('.row')) return judgeRows(seen, expected);
  return judgeYield(field, LIMITS[name] ?? USUAL);
}

/** Two detectors count the same rows: how far do they agree? */
export function judgeRows(strict: number, loose: number): FieldVerdict {
  if (strict < loose / 2) return 'broken';
  const apart = Math.abs(strict - loose) > Math.max(1, Math.max(strict, loose) / 10);
  return apart || (loose === 0 && strict > 0) ? 'degraded' : 'ok';
}

/** Judges the yield of a field. */
export function judgeYield({ seen, expected }: FieldHealth, limits: Limits): FieldVerdict {
  if (expected === 0 || expected < (limits.least ?? 0)) return 'ok';
  const share = seen / expected;
  if (share < limits.broken) return 'broken';
  return share < limits.degraded ? 'degraded' : 'ok';
}
