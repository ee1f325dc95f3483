/** One contact at the end of one week. */
export interface Moment {
  readonly contact: number;
  readonly week: number;
  readonly risk: number;
  readonly flagged: boolean;
  /** Days. */
  readonly silence: number;
  /** 1 no message followed within 30 days, 0 one did, -1 not known yet. */
  readonly left: -1 | 0 | 1;
}

/** How one way of raising alarms did. */
export interface AlarmReport {
  readonly name: string;
  /** New alarms per week. */
  readonly perWeek: number;
  /** Share of settled alarms after which no message came for 30 days. */
  readonly hitRate: number;
  /** Share of the losses that had an alarm before they were obvious. */
  readonly found: number;
  /** Median days between the alarm and the silence being obvious, of the losses found. */
  readonly leadDays: number;
}

export interface BacktestReport {
  /** Too few contacts, weeks or losses for the figures to mean anything. */
  readonly tooLittle: boolean;
  readonly contacts: number;
  readonly weeks: number;
  /** Settled contact-weeks, and the share of them followed by 30 days of silence. */
  readonly settled: number;
  readonly baseRate: number;
  readonly alarms: readonly AlarmReport[];
  /** Ten groups by risk: mean risk said, share that came true, size. */
  readonly calibration: readonly { said: number; came: number; size: number }[];
}

/** Silence, in days, at which a loss is obvious to anyone. */
const OBVIOUS = 60;
const ENOUGH = { contacts: 20, weeks: 8, settled: 200, losses: 10 } as const;

/** Counts alarms, hits, lead and calibration. `moments` come contact by contact, in order of weeks. */
export function summarise(
  moments: readonly Moment[],
  contacts: number,
  rules: readonly number[],
): BacktestReport {
  const settled = moments.filter((m) => m.left >= 0);
  const weeks = new Set(moments.map((m) => m.week)).size;
  const losses = lossesOf(moments);
  return {
    tooLittle:
      contacts < ENOUGH.contacts ||
      weeks < ENOUGH.weeks ||
      settled.length < ENOUGH.settled ||
      losses.length < ENOUGH.losses,
    contacts,
    weeks,
    settled: settled.length,
    baseRate: mean(settled.map((m) => m.left)),
    alarms: [
      measure('model', moments, losses, weeks, (m) => m.flagged),
      ...rules.map((days) =>
        measure(`${days} days silent`, moments, losses, weeks, (m) => m.silence >= days),
      ),
    ],
    calibration: calibrate(settled),
  };
}

/** Runs of weeks of one silence that became obvious. */
function lossesOf(moments: readonly Moment[]): Moment[][] {
  const losses: Moment[][] = [];
  let run: Moment[] = [];
  for (let i = 0; i < moments.length; i++) {
    const m = moments[i] as Moment;
    const before = moments[i - 1];
    if (before && (before.contact !== m.contact || m.silence < before.silence)) run = [];
    run.push(m);
    const after = moments[i + 1];
    const ends = !after || after.contact !== m.contact || after.silence < m.silence;
    if (ends && m.silence >= OBVIOUS) losses.push(run);
  }
  return losses;
}

function measure(
  name: string,
  moments: readonly Moment[],
  losses: readonly Moment[][],
  weeks: number,
  raised: (m: Moment) => boolean,
): AlarmReport {
  const alarms = moments.filter((m, i) => {
    const before = moments[i - 1];
    return raised(m) && !(before && before.contact === m.contact && raised(before));
  });
  const known = alarms.filter((m) => m.left >= 0);
  const leads = losses
    .map((run) => run.find((m) => raised(m) && m.silence < OBVIOUS))
    .filter((m) => m !== undefined)
    .map((m) => OBVIOUS - m.silence)
    .sort((a, b) => a - b);
  return {
    name,
    perWeek: alarms.length / Math.max(1, weeks),
    hitRate: mean(known.map((m) => m.left)),
    found: losses.length === 0 ? Number.NaN : leads.length / losses.length,
    leadDays: leads[leads.length >> 1] ?? Number.NaN,
  };
}

function calibrate(settled: readonly Moment[]): BacktestReport['calibration'] {
  const sorted = [...settled].sort((a, b) => a.risk - b.risk);
  return Array.from({ length: 10 }, (_, g) => {
    const group = sorted.slice(
      Math.floor((g * sorted.length) / 10),
      Math.floor(((g + 1) * sorted.length) / 10),
    );
    return {
      said: mean(group.map((m) => m.risk)),
      came: mean(group.map((m) => m.left)),
      size: group.length,
    };
  }).filter((group) => group.size > 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((a, b) => a + b, 0) / values.length;
}
