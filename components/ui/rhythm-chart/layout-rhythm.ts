import { DAY } from '@/lib/core/model/interaction';

/** One week of a contact. */
export interface RhythmWeek {
  /** ms; local Monday 00:00. */
  readonly start: number;
  readonly inbound: number;
  readonly outbound: number;
  /** Share of the week in which this contact was in sight, 0 to 1. */
  readonly seen: number;
}

/** The contact's own cadence. */
export interface UsualGap {
  /** Median days between inbound days. */
  readonly typicalDays: number;
  /** Days that only one gap in ten exceeded. */
  readonly longDays: number;
}

/** A stretch of the time axis, in percent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface RhythmLayout {
  readonly columns: readonly (Stretch & { readonly week: RhythmWeek; readonly blind: boolean })[];
  /** Where a month begins. */
  readonly months: readonly { readonly x: number; readonly at: number }[];
  /** The gap that is usual after the last inbound message, up to now. */
  readonly usual: Stretch | null;
  /** Silence beyond the usual gap, up to now, without the weeks that were not seen. */
  readonly silence: readonly Stretch[];
  readonly peakInbound: number;
  readonly peakOutbound: number;
}

/** Below this share of a week in sight, its emptiness says nothing. */
const BLIND_BELOW = 0.5;

/** A week too little seen to tell anything: hatched, never drawn as silence. */
export function isBlind(week: Pick<RhythmWeek, 'seen'>): boolean {
  return week.seen < BLIND_BELOW;
}

/**
 * Places the weeks, the usual gap and the current silence on one time axis.
 * @param weeks oldest first, without holes
 * @param lastInboundAt ms; null when the contact never wrote
 * @param usualGap the contact's own gaps; without them no silence is drawn
 * @param now ms, within the last week
 */
export function layoutRhythm(
  weeks: readonly RhythmWeek[],
  lastInboundAt: number | null,
  usualGap: UsualGap | null,
  now: number,
): RhythmLayout {
  const first = weeks[0]?.start ?? now;
  const end = (weeks.at(-1)?.start ?? now) + 7 * DAY;
  const percent = (at: number) => ((at - first) / (end - first)) * 100;
  const stretch = (from: number, to: number): Stretch | null => {
    const x = Math.max(0, percent(from));
    const width = Math.min(100, percent(to)) - x;
    return width > 0 ? { x, width } : null;
  };

  const columns = weeks.map((week, i) => ({
    x: (i / weeks.length) * 100,
    width: 100 / weeks.length,
    week,
    blind: isBlind(week),
  }));
  const expectedBy =
    lastInboundAt === null || !usualGap ? null : lastInboundAt + usualGap.longDays * DAY;

  return {
    columns,
    months: monthStarts(first, end).map((at) => ({ x: percent(at), at })),
    usual:
      lastInboundAt === null || expectedBy === null
        ? null
        : stretch(lastInboundAt, Math.min(expectedBy, now)),
    silence:
      expectedBy === null
        ? []
        : seenStretches(weeks, expectedBy, now)
            .map(([from, to]) => stretch(from, to))
            .filter((part) => part !== null),
    peakInbound: Math.max(0, ...weeks.map((week) => week.inbound)),
    peakOutbound: Math.max(0, ...weeks.map((week) => week.outbound)),
  };
}

/** The parts of a span that lie in weeks that were seen, neighbours joined. */
function seenStretches(
  weeks: readonly RhythmWeek[],
  from: number,
  to: number,
): readonly [number, number][] {
  const parts: [number, number][] = [];
  for (const week of weeks) {
    if (isBlind(week)) continue;
    const start = Math.max(from, week.start);
    const stop = Math.min(to, week.start + 7 * DAY);
    if (stop <= start) continue;
    const last = parts.at(-1);
    if (last && start - last[1] < DAY / 2) last[1] = stop;
    else parts.push([start, stop]);
  }
  return parts;
}

function monthStarts(from: number, to: number): number[] {
  const starts: number[] = [];
  const date = new Date(from);
  let at = new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime();
  while (at < to) {
    starts.push(at);
    const next = new Date(at);
    at = new Date(next.getFullYear(), next.getMonth() + 1, 1).getTime();
  }
  return starts;
}
