import type { Level } from '../model/assessment';
import { DAY, type Interaction } from '../model/interaction';
import { SLOT } from '../rhythm/slots';
import type { RhythmContext } from '../rhythm/state';
import { statesAt } from '../rhythm/states-at';
import { type BacktestReport, type Moment, summarise } from './backtest-report';
import { judge } from './judge';
import { probabilityOf } from './risk';

export interface BacktestOptions {
  readonly ctx: RhythmContext;
  /** ms; what lies behind it is not known, so outcomes reaching past it do not count. */
  readonly end: number;
  /** As for `assess`. */
  readonly sensitivity?: number;
}

/** Days without a message that settle whether an alarm was right. */
export const OUTCOME_DAYS = 30;
/** Silence, in days, after which anyone sees the loss; such contacts are asked about no more. */
export const OBVIOUS_DAYS = 60;
/** "N days silent" rules set beside the model. */
const RULES = [7, 14, 30] as const;
const WEEK = 7 * DAY;

/**
 * Replays histories week by week, knowing at each week only what came before, and reports what the
 * model would have said, beside plain "N days silent" rules.
 * @param histories one per contact, each sorted by time
 */
export function backtest(
  histories: Iterable<readonly Interaction[]>,
  options: BacktestOptions,
): BacktestReport {
  const { contacts, moments } = replayAll(histories, options);
  return summarise(moments, contacts, RULES);
}

/** Every contact's weeks, for `summarise` and `refit`. */
export function replayAll(
  histories: Iterable<readonly Interaction[]>,
  options: BacktestOptions,
): { contacts: number; moments: Moment[] } {
  const moments: Moment[] = [];
  let contacts = 0;
  for (const history of histories) {
    const first = history[0]?.at;
    if (first === undefined) continue;
    contacts++;
    replay(history, first, options, contacts, moments);
  }
  return { contacts, moments };
}

function replay(
  history: readonly Interaction[],
  first: number,
  { ctx, end, sensitivity }: BacktestOptions,
  contact: number,
  moments: Moment[],
): void {
  const inbound = history.filter(
    (x) => x.direction !== 'out' && x.kind !== 'system' && x.at <= end,
  );
  let nextIn = 0;
  let level: Level | null = null;
  // One grid of weeks for all contacts, so that alarms can be counted per week.
  const cutoffs: number[] = [];
  for (let at = Math.ceil((first + 1) / WEEK) * WEEK; at <= end; at += WEEK) cutoffs.push(at);
  for (const { at: cutoff, state } of statesAt(history, cutoffs, ctx)) {
    while (nextIn < inbound.length && (inbound[nextIn] as Interaction).at < cutoff) nextIn++;
    if ((state[SLOT.activeDays] as number) < 3) continue;
    const judged = judge(
      {
        state,
        ...(sensitivity === undefined ? {} : { sensitivity }),
        ...(ctx.quiet ? { calendar: ctx.quiet } : {}),
      },
      cutoff,
      level,
    );
    level = judged.level;
    const since = (cutoff - (state[SLOT.lastIn] as number)) / DAY;
    if (since >= OBVIOUS_DAYS + WEEK / DAY) continue;
    const settled = cutoff + OUTCOME_DAYS * DAY <= end;
    const following = inbound[nextIn]?.at ?? Number.POSITIVE_INFINITY;
    moments.push({
      contact,
      week: Math.round(cutoff / WEEK),
      risk: probabilityOf(judged.odds),
      flagged: level !== 'fine' && level !== 'unknown',
      silence: since,
      left: following <= cutoff + OUTCOME_DAYS * DAY ? 0 : settled ? 1 : -1,
    });
  }
}
