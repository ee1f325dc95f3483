import type { Assessment, Evidence, Level } from '../model/assessment';
import { SLOT } from '../rhythm/slots';
import { viewState } from '../rhythm/view';
import { flooding } from '../signals/flooding';
import type { AssessInput, Glance } from './assess';
import { dueAfter } from './due';
import { plainFacts } from './evidence';
import { probabilityOf, riskOf } from './risk';

/** Days without a word after which a group counts as silent (S0.2.b). */
const SILENT_DAYS = 15;
/** Own gaps, and days at least, after which a group is worth a look. */
const WATCH_GAPS = 3;
const WATCH_DAYS = 5;
/** Promotions in a row after which people start to leave (S0.2.a, S0.2.c). */
const FLOOD = 6;
const ENOUGH_DAYS = 3;

/** `assessGroup` in one judgement, for pictures that need many. */
export function glanceAtGroup(input: AssessInput): Glance {
  const asOf = asOfLast(input);
  const { level, odds } = judgeGroup(input, asOf);
  return { asOf, level, risk: probabilityOf(odds) };
}

function asOfLast({ now, knownThrough, state }: AssessInput): number {
  return Math.max(Math.min(now, knownThrough), state[SLOT.lastAt] as number);
}

/**
 * Judges a group chat: half a month without a word from anybody else is silent, and a run of our own
 * promotions is warned of on its first day. Others' messages are the state's inbound.
 */
export function assessGroup(input: AssessInput): Assessment {
  const asOf = asOfLast(input);
  const now = judgeGroup(input, asOf);
  const flagged = now.level !== 'fine' && now.level !== 'unknown';
  const days = input.state[SLOT.activeDays] as number;
  return {
    level: now.level,
    risk: probabilityOf(now.odds),
    confidence: days >= 12 ? 'high' : days >= 6 ? 'medium' : 'low',
    evidence: flagged ? now.evidence : [],
    asOf,
    dueAt: dueAfter(asOf, (at) => judgeGroup(input, at).level, input.override, input.lookAhead),
  };
}

function judgeGroup(input: AssessInput, at: number) {
  const seen = viewState(input.state, at, input.calendar);
  const { odds, excess } = riskOf(seen);
  const view = { ...seen, excess };
  const evidence: Evidence[] = [];
  const flood = flooding.find(view);
  if (flood) evidence.push({ signal: 'flooding', severity: flooding.severity, ...flood });
  const quiet = view.silence >= Math.max(WATCH_DAYS, WATCH_GAPS * view.usualGap);
  const silent = view.silence >= SILENT_DAYS;
  if (silent || quiet) evidence.push(plainFacts(view));
  let level: Level = 'fine';
  if ((input.state[SLOT.activeDays] as number) < ENOUGH_DAYS) level = 'unknown';
  else if (silent) level = 'silent';
  else if ((flood?.params.count ?? 0) >= FLOOD) level = 'declining';
  else if (flood || quiet) level = 'watch';
  if (input.override && at < input.override.until) level = 'fine';
  return { level, odds, evidence };
}
