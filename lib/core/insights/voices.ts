import type { RivalReason } from '../model/cause';
import { DAY, FEATURE, type Interaction } from '../model/interaction';

/** What customers tell us between the lines: asked for, broken, seen elsewhere (S3.5, S3.9.1, S3.10). */
export const VOICE_KINDS = ['request', 'defect', 'complaint', 'competitor'] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** One such message. Its words stay in the page. */
export interface CustomerVoice {
  readonly contact: string;
  /** ms */
  readonly at: number;
  readonly kind: VoiceKind;
  /** A request we answered with no. */
  readonly denied: boolean;
  /** In what somebody else is better, of `competitor`. */
  readonly reason: RivalReason | null;
}

/** A no that comes later answers something else. */
const DENIAL = 3 * DAY;

/**
 * The voices in one contact's history.
 * @param facts by time
 * @param since ms
 */
export function voicesOf(
  contact: string,
  facts: readonly Interaction[],
  since: number,
): CustomerVoice[] {
  return facts.flatMap((f, i): CustomerVoice[] => {
    if (f.direction !== 'in' || f.at < since || f.kind === 'system') return [];
    return VOICE_KINDS.filter((kind) => f.features & FEATURE[kind]).map((kind) => ({
      contact,
      at: f.at,
      kind,
      denied: kind === 'request' && isDenied(facts, i),
      reason: kind === 'competitor' ? reasonOf(f.features) : null,
    }));
  });
}

function isDenied(facts: readonly Interaction[], i: number): boolean {
  const asked = facts[i]?.at ?? 0;
  for (let k = i + 1; k < facts.length; k++) {
    const f = facts[k] as Interaction;
    if (f.at - asked > DENIAL) return false;
    if (f.direction === 'out') return (f.features & FEATURE.denial) !== 0;
  }
  return false;
}

function reasonOf(features: number): RivalReason {
  if (features & FEATURE.price) return 'price';
  if (features & FEATURE.quality) return 'quality';
  if (features & FEATURE.service) return 'service';
  return features & (FEATURE.activity | FEATURE.benefit) ? 'activity' : 'unsaid';
}
