import type { SeenFact } from '@/lib/core/care/case/match-insertion';
import { openCase } from '@/lib/core/care/case/open-case';
import type { Level } from '@/lib/core/model/assessment';
import type { CareCase } from '@/lib/core/model/care-case';
import { DAY, type Interaction } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { push } from '@/lib/core/rhythm/rings';
import { IN_RING, SLOT } from '@/lib/core/rhythm/slots';
import { emptyState } from '@/lib/core/rhythm/state';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';

export const NOW = 20_000 * DAY;
export const CONTACT = 'c'.repeat(32);

/** A summary of one who writes every `gap` days, with the active days (ms) since. */
export function summary(
  level: Level,
  over: Partial<Summary> & { active?: readonly number[]; gap?: number; asOf?: number } = {},
): Summary {
  const { active = [], gap = 3, asOf = NOW, ...rest } = over;
  const state = emptyState();
  state[SLOT.gapMean] = Math.log(gap);
  for (const at of active) push(state, IN_RING, at);
  return {
    id: CONTACT,
    site: 'desk',
    kind: 'person',
    state,
    foldedThrough: asOf,
    inbound: 9,
    outbound: 9,
    lastInboundAt: active.at(-1) ?? NOW - 20 * DAY,
    lastOutboundAt: null,
    tries: 0,
    lastTryAt: null,
    lastFeatures: 0,
    sight: null,
    assessment: { level, risk: 0.6, confidence: 'high', evidence: [], asOf, dueAt: null },
    levelSince: asOf,
    careCase: null,
    quiet: null,
    snooze: null,
    override: null,
    ...rest,
  };
}

/** A case opened at `NOW`. */
export function flagged(over: Partial<Summary> & { gap?: number } = {}): CareCase {
  const step = { kind: 'flagged', level: 'declining', risk: 0.6 } as const;
  return openCase(summary('declining', over), 'growth', step, DEFAULT_STRATEGY, NOW);
}

let serial = 0;
export function fact(
  direction: Interaction['direction'],
  at: number,
  over: Partial<SeenFact> = {},
): SeenFact {
  serial += 1;
  return {
    id: serial.toString(16).padStart(16, '0'),
    at,
    precision: 'exact',
    direction,
    kind: 'text',
    features: 0,
    length: 20,
    origin: 'thread',
    native: true,
    ...over,
  };
}
