import { FEATURE, HOUR, type Interaction } from '../model/interaction';

/** What our messages bring: service, content, benefit, emotion (S0.5.a), or none of them. */
export const VALUES = ['service', 'content', 'benefit', 'emotion', 'plain'] as const;
export type Value = (typeof VALUES)[number];

export interface OurMix {
  /** Messages of ours, by what they bring. */
  readonly values: Readonly<Record<Value, number>>;
  /** Of the benefits, those that only push a sale (S0.3.b). */
  readonly promotions: number;
  /** Messages that are not text (S3.1.2). */
  readonly media: number;
  readonly total: number;
}

/** An answer this soon after their words is service. */
const ANSWER = 3 * HOUR;
const SELLS = FEATURE.promotion | FEATURE.benefit | FEATURE.activity;
const WARM = FEATURE.care | FEATURE.greeting | FEATURE.thanks;

export const NO_MIX: OurMix = {
  values: { service: 0, content: 0, benefit: 0, emotion: 0, plain: 0 },
  promotions: 0,
  media: 0,
  total: 0,
};

/**
 * Adds one contact's messages of ours to a mix. Told from features, so it is an estimate.
 * @param facts of one contact, by time
 * @param since ms; earlier ones are not counted
 */
export function addToMix(mix: OurMix, facts: readonly Interaction[], since: number): OurMix {
  const values = { ...mix.values };
  let { promotions, media, total } = mix;
  let theirs = Number.NEGATIVE_INFINITY;
  for (const f of facts) {
    if (f.kind === 'system' || f.kind === 'sighting') continue;
    if (f.direction === 'in') theirs = f.at;
    if (f.direction !== 'out' || f.at < since) continue;
    values[kindOfValue(f, f.at - theirs < ANSWER)] += 1;
    if (f.features & FEATURE.promotion) promotions += 1;
    if (f.kind !== 'text' && f.kind !== 'other') media += 1;
    total += 1;
  }
  return { values, promotions, media, total };
}

function kindOfValue({ features }: Interaction, answers: boolean): Value {
  if (features & FEATURE.useful) return 'content';
  if (features & SELLS) return 'benefit';
  if (answers) return 'service';
  return features & WARM ? 'emotion' : 'plain';
}
