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

/** One message of ours and what it brings. */
export interface OurMessage {
  /** ms */
  readonly at: number;
  readonly value: Value;
  readonly promotion: boolean;
  readonly media: boolean;
}

/**
 * Our messages to one contact, judged by their features, so it is an estimate.
 * @param facts of one contact, by time
 * @param since ms; earlier ones are left out
 */
export function ourMessages(facts: readonly Interaction[], since: number): OurMessage[] {
  const messages: OurMessage[] = [];
  let theirs = Number.NEGATIVE_INFINITY;
  for (const f of facts) {
    if (f.kind === 'system' || f.kind === 'sighting') continue;
    if (f.direction === 'in') theirs = f.at;
    if (f.direction !== 'out' || f.at < since) continue;
    messages.push({
      at: f.at,
      value: kindOfValue(f, f.at - theirs < ANSWER),
      promotion: (f.features & FEATURE.promotion) !== 0,
      media: f.kind !== 'text' && f.kind !== 'other',
    });
  }
  return messages;
}

/**
 * Adds one contact's messages of ours to a mix.
 * @param facts of one contact, by time
 * @param since ms; earlier ones are not counted
 */
export function addToMix(mix: OurMix, facts: readonly Interaction[], since: number): OurMix {
  const messages = ourMessages(facts, since);
  const values = { ...mix.values };
  let { promotions, media } = mix;
  for (const message of messages) {
    values[message.value] += 1;
    if (message.promotion) promotions += 1;
    if (message.media) media += 1;
  }
  return { values, promotions, media, total: mix.total + messages.length };
}

function kindOfValue({ features }: Interaction, answers: boolean): Value {
  if (features & FEATURE.useful) return 'content';
  if (features & SELLS) return 'benefit';
  if (answers) return 'service';
  return features & WARM ? 'emotion' : 'plain';
}
