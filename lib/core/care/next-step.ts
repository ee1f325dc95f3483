import { DAY, FEATURE } from '../model/interaction';
import type { NextStep } from '../model/next-step';
import type { Summary } from '../model/summary';

/** Days a check-in is given before the next try. */
const PATIENCE = 7;
/** Days after which a question left open is no longer answered as if nothing had happened. */
const STALE = 7;
/** Honest tries after which a contact is left to rest (S0.8.a: neither drown nor dry out). */
const TRIES = 3;

/**
 * What to do about a contact now. A contact who waits for us comes before every other step, and
 * silence after our own tries asks for patience, not for another message.
 * @param now ms
 */
export function nextStep(summary: Summary, now: number): NextStep {
  const { assessment, lastInboundAt, lastOutboundAt, tries, lastTryAt, lastFeatures } = summary;
  if (assessment.level === 'lost' || lastFeatures & FEATURE.optOut) return 'close';
  const theirs =
    lastInboundAt !== null && (lastOutboundAt === null || lastInboundAt > lastOutboundAt);
  const waits = theirs && !(lastFeatures & FEATURE.acknowledgement);
  if (waits && now - (lastInboundAt ?? 0) < STALE * DAY) return 'reply';
  if (assessment.level === 'unknown') return 'observe';
  if (assessment.level === 'fine') return 'keep';
  if (tries >= TRIES) return 'rest';
  if (lastTryAt !== null && now - lastTryAt < PATIENCE * DAY) return 'wait';
  return 'check-in';
}
