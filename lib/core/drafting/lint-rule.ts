import type { DraftIntent } from './draft';

/** What is looked for in a draft. Each is explained where it is found; the operator reads `i18n/drafts`. */
export const LINT_RULES = [
  'promotion',
  'offer-fit',
  'offer-missing',
  'money',
  'number',
  'absolute',
  'link',
  'contact-data',
  'pressure',
  'placeholder',
  'instruction',
  'self-reference',
  'questions',
  'length',
  'claim',
  'emphasis',
  'stock-address',
  'mixed-you',
  'excuse',
  'rival',
  'invites',
  'steps',
  'stale-hook',
  'generic',
  'alike',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** A rule that words alone tell, on folded text. */
export interface WordRule {
  readonly rule: LintRule;
  /** `hard` stops insertion, `soft` only advises. */
  readonly severity: 'hard' | 'soft';
  /** Only for these intents; all when left out. */
  readonly intents?: readonly DraftIntent[];
  readonly say: RegExp;
}

/** Rules that do not speak of what the operator decided to give: the offer's own words. */
export const GIVING_RULES: readonly LintRule[] = ['promotion', 'money', 'number', 'absolute'];
