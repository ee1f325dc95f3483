/**
 * How an operator writes, told by their own saved replies. Each field is null where those do not
 * tell: too few, or too mixed. What is not told is left to the templates, never guessed.
 */
export interface Voice {
  /** How a customer is addressed. */
  readonly you: '你' | '您' | null;
  /** The usual opening without the name and its punctuation: `您好`, `哈喽`, `Hi`. */
  readonly greeting: string | null;
  /** Sentences end soft: `～`, or `呀`, `哦`, `呢`, `哈`. */
  readonly tilde: boolean | null;
  readonly emoji: boolean | null;
  /** Median length of a reply, in characters. */
  readonly length: number | null;
}

/** The voice of somebody of whom nothing is known. */
export const NO_VOICE: Voice = {
  you: null,
  greeting: null,
  tilde: null,
  emoji: null,
  length: null,
};
