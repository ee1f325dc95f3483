import { RIVAL_REASONS, type RivalReason } from '../model/cause';
import type { CustomerVoice } from './voices';

/** The voices of one kind in a stretch of time, beside those of the stretch before it. */
export interface VoiceLog {
  readonly count: number;
  readonly before: number;
  /** Of the count: requests answered with no. */
  readonly denied: number;
  /** Of the count, in what somebody else is better. */
  readonly reasons: Readonly<Record<RivalReason, number>>;
  /** Latest first, at most `LISTED`. */
  readonly newest: readonly CustomerVoice[];
}

/** Voices of one kind that are kept one by one; older ones are only counted. */
export const LISTED = 500;

export const NO_VOICES: VoiceLog = {
  count: 0,
  before: 0,
  denied: 0,
  reasons: { quality: 0, price: 0, service: 0, activity: 0, unsaid: 0 },
  newest: [],
};

/**
 * Adds voices of one kind to a log; memory stays bounded however many come.
 * @param since ms; earlier voices belong to the stretch before
 */
export function addToLog(log: VoiceLog, voices: readonly CustomerVoice[], since: number): VoiceLog {
  if (voices.length === 0) return log;
  const recent = voices.filter(({ at }) => at >= since);
  const before = log.before + voices.length - recent.length;
  if (recent.length === 0) return { ...log, before };
  const count = (reason: RivalReason) => recent.filter((voice) => voice.reason === reason).length;
  return {
    count: log.count + recent.length,
    before,
    denied: log.denied + recent.filter(({ denied }) => denied).length,
    reasons: Object.fromEntries(
      RIVAL_REASONS.map((reason) => [reason, log.reasons[reason] + count(reason)]),
    ) as Record<RivalReason, number>,
    newest: [...log.newest, ...recent].sort((a, b) => b.at - a.at).slice(0, LISTED),
  };
}

/**
 * Did it become more? Two counts differ when the difference is over twice its standard deviation,
 * were both of the same Poisson rate; anything less may be chance.
 */
export function trendOf({ count, before }: Pick<VoiceLog, 'count' | 'before'>) {
  if ((count - before) ** 2 <= 4 * (count + before)) return 'same';
  return count > before ? 'more' : 'fewer';
}
