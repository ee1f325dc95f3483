import type { DraftLanguage } from '../drafting/draft';
import { foldText } from '../drafting/fold-text';
import type { LintRule } from '../drafting/lint-rule';
import { WORD_RULES } from '../drafting/word-rules';
import type { Offer } from '../model/offer';
import { KIND_FOR_CAUSE } from './kind-for-cause';

/** What can be wrong with an offer. Hard ones keep it out of the catalogue, soft ones only advise. */
export const OFFER_FAULTS = [
  'no-words',
  'unsafe-words',
  'threshold-denied',
  'threshold',
  'other-kind',
  'courtesy',
  'no-tier',
] as const;
export type OfferFault = (typeof OFFER_FAULTS)[number];

export interface OfferFinding {
  readonly fault: OfferFault;
  readonly severity: 'hard' | 'soft';
}

/** Rules that hold for any words of ours, whatever the message is for. */
const UNSAFE: ReadonlySet<LintRule> = new Set<LintRule>([
  'absolute',
  'link',
  'contact-data',
  'pressure',
  'placeholder',
  'self-reference',
]);

const NO_THRESHOLD = /无门槛|没有?门槛|不限(?:金额|额度)|no (?:minimum|threshold|min\.? spend)/iu;

/**
 * Judges an offer before it is kept: words that can't be sent, and conditions that drive people
 * away (S0.7.b, S0.7.c).
 * @returns gravest first; empty when nothing speaks against it
 */
export function lintOffer(offer: Offer): OfferFinding[] {
  const { words, threshold, causes, tiers, kind } = offer;
  const texts = (['zh-CN', 'en'] satisfies DraftLanguage[]).map((language) => words[language]);
  const said = texts.join('\n');
  const checks: [OfferFault, OfferFinding['severity'], boolean][] = [
    ['no-words', 'hard', texts.every((text) => text.trim() === '')],
    ['unsafe-words', 'hard', texts.some(isUnsafe)],
    ['threshold-denied', 'hard', threshold > 0 && NO_THRESHOLD.test(said)],
    ['threshold', 'soft', threshold > 0],
    ['other-kind', 'soft', causes.length > 0 && causes.every((c) => KIND_FOR_CAUSE[c] !== kind)],
    ['courtesy', 'soft', causes.length === 0],
    ['no-tier', 'soft', tiers.length === 0],
  ];
  return checks.flatMap(([fault, severity, holds]) => (holds ? [{ fault, severity }] : []));
}

function isUnsafe(words: string): boolean {
  const { text } = foldText(words);
  return WORD_RULES.some(
    ({ rule, severity, say }) =>
      severity === 'hard' && UNSAFE.has(rule) && text.matchAll(say).next().done === false,
  );
}
