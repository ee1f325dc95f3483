import type { Feature } from '../model/interaction';

/** What makes a text carry a feature: alternatives of a regular expression, lower case. */
export interface FeatureWords {
  /** Chinese, found anywhere. */
  readonly zh: string;
  /** English, found as whole words. */
  readonly en: string;
  /** Phrases that hold such words and mean the opposite or nothing; taken out before looking. */
  readonly not?: string;
  /** A question about it is not it: "有优惠吗" offers nothing. */
  readonly told?: boolean;
  /** Looked for in lines of the page itself, never in what somebody wrote. */
  readonly line?: boolean;
}

/** Features that words alone tell; `short`, `acknowledgement` and `link` are told by form. */
export type WordFeature = Exclude<Feature, 'short' | 'acknowledgement' | 'link' | 'marked'>;

/** Everything a text reader is made of, as plain data. */
export interface TextWords {
  /** `question` first: what is only asked is left out of the features that must be told. */
  readonly features: Readonly<Record<WordFeature, FeatureWords>>;
  /** What a message that closes the talk is made of. */
  readonly closing: string;
  /** What such a message must not hold. */
  readonly open: string;
  /** The whole of a reply that says no more than "read", letters only. */
  readonly shortReply: string;
}
