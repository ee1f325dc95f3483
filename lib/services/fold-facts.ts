import { operatorDay } from '@/lib/core/calendar/operator-day';
import type { QuietClock } from '@/lib/core/calendar/quiet-clock';
import type { ContactKind } from '@/lib/core/model/contact';
import { FEATURE, type Interaction } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { ANSWER_WITHIN } from '@/lib/core/rhythm/outbound';
import {
  advance,
  compareInteractions,
  emptyState,
  type RhythmState,
} from '@/lib/core/rhythm/state';

/** What of a summary is made of the history alone. */
export type Folded = Pick<
  Summary,
  | 'state'
  | 'foldedThrough'
  | 'inbound'
  | 'outbound'
  | 'lastInboundAt'
  | 'lastOutboundAt'
  | 'tries'
  | 'lastTryAt'
  | 'lastFeatures'
  | 'quiet'
> & { readonly waitingSince: number | undefined };

export interface FoldContext {
  readonly kind: ContactKind;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
  readonly clock: QuietClock;
  /** ms; words that ask for peace count only after it. */
  readonly allowedAt: number | undefined;
}

/** A contact of whom nothing was folded. What the operator said holds, whatever the history says. */
export function nothingFolded(summary: Summary | undefined): Folded {
  return {
    state: emptyState(),
    foldedThrough: Number.NEGATIVE_INFINITY,
    inbound: 0,
    outbound: 0,
    lastInboundAt: null,
    lastOutboundAt: null,
    tries: 0,
    lastTryAt: null,
    lastFeatures: 0,
    quiet: summary?.quiet?.by === 'operator' ? summary.quiet : null,
    waitingSince: undefined,
  };
}

/** Adds facts, in time order, in O(1) each. `from` is left as it was. */
export function foldFacts(from: Folded, facts: readonly Interaction[], ctx: FoldContext): Folded {
  const f = { ...from, state: from.state.slice() };
  const clock = { dayOffset: ctx.dayOffset, quiet: ctx.clock };
  for (const fact of [...facts].sort(compareInteractions)) {
    advance(f.state as RhythmState, fact, clock);
    f.foldedThrough = Math.max(f.foldedThrough, fact.at);
    if (fact.kind === 'system') continue;
    if (fact.direction === 'in') foldTheirs(f, fact, ctx);
    else if (fact.direction === 'out') foldOurs(f, fact, ctx);
    if (fact.kind !== 'sighting') f.lastFeatures = fact.features;
  }
  return f;
}

type Folding = { -readonly [K in keyof Folded]: Folded[K] };

function foldTheirs(f: Folding, fact: Interaction, ctx: FoldContext): void {
  const { at, kind, features, origin } = fact;
  if (kind !== 'sighting') f.inbound += 1;
  f.lastInboundAt = at;
  f.tries = 0;
  f.lastTryAt = null;
  if (features & FEATURE.optOut) {
    f.waitingSince = undefined;
    if (at > (ctx.allowedAt ?? Number.NEGATIVE_INFINITY)) f.quiet ??= { at, by: 'words' };
  } else if (origin === 'manual') {
    // Who was talked with on the phone was answered there.
    f.waitingSince = undefined;
  } else if (ctx.kind === 'person' && !(features & FEATURE.acknowledgement)) {
    f.waitingSince ??= at;
  }
}

function foldOurs(f: Folding, { at, kind, features }: Interaction, ctx: FoldContext): void {
  const promotion = (features & FEATURE.promotion) !== 0;
  if (kind !== 'sighting') f.outbound += 1;
  f.lastOutboundAt = at;
  // A mass message answers nobody.
  if (!promotion) f.waitingSince = undefined;
  const answers = f.lastInboundAt !== null && at - f.lastInboundAt < ANSWER_WITHIN;
  if (kind === 'sighting' || promotion || answers) return;
  const sameDay =
    f.lastTryAt !== null &&
    operatorDay(f.lastTryAt, ctx.dayOffset) === operatorDay(at, ctx.dayOffset);
  if (!sameDay) f.tries += 1;
  f.lastTryAt = at;
}
