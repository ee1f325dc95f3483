import type { DraftIntent } from '../drafting/draft';

/** One saved reply of the operator (话术). Variables: {称呼} {产品} {话题}, in English {name} {product} {topic}. */
export interface Phrase {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** Offered as a draft for these intents; empty: only found by search. */
  readonly intents: readonly DraftIntent[];
  readonly uses: number;
  /** ms */
  readonly lastUsedAt: number | null;
  readonly createdAt: number;
}
