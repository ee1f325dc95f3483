import type { Cause } from '../model/cause';
import type { Offer } from '../model/offer';
import { allowedWords, saysOffer } from './allowed-words';
import type { DraftFacts, DraftIntent, DraftLanguage } from './draft';
import { foldText } from './fold-text';
import { INTENT_LIMITS } from './intent-limits';
import { findUnknownNumbers } from './known-numbers';
import { isAlike } from './likeness';
import type { LintRule } from './lint-rule';
import { GIVING_INTENTS } from './offer-words';
import { findClaims, findEmphasis, findMixedYou, findQuestions, findSteps } from './shape';
import { WORD_RULES } from './word-rules';

/** A remark about a draft. */
export interface Finding {
  readonly rule: LintRule;
  /** `hard` stops insertion, `soft` only advises. */
  readonly severity: 'hard' | 'soft';
  /** UTF-16 units of the text, end exclusive; null when the remark is about all of it. */
  readonly range: readonly [start: number, end: number] | null;
}

/** What a draft is judged by. */
export interface LintContext {
  readonly intent: DraftIntent;
  /** What is known; only its numbers, and talk of its topic or product, may be in the text. */
  readonly facts: DraftFacts;
  readonly language: DraftLanguage;
  /** The offer that goes with the message; only its rendered words may give something. */
  readonly offer: Offer | null;
  /** Known cause. */
  readonly cause: Cause | null;
  /** Words or prints of earlier messages to the same contact. */
  readonly recent?: readonly string[];
}

/**
 * Judges a draft, typed or written for the operator, by the rules of its intent.
 * @returns what speaks against it, in the order of the text; empty when nothing does
 */
export function lintDraft(text: string, context: LintContext): Finding[] {
  const { intent, facts, language, recent = [] } = context;
  const limits = INTENT_LIMITS[intent];
  const folded = foldText(text);
  const isAllowed = allowedWords(folded.text, context);
  const findings: Finding[] = [];
  const add = (
    rule: LintRule,
    severity: Finding['severity'],
    ranges: readonly (readonly [number, number])[],
  ) => {
    for (const [start, end] of ranges) {
      if (isAllowed(rule, start, end)) continue;
      findings.push({ rule, severity, range: folded.range(start, end) });
    }
  };
  const whole = (rule: LintRule, severity: Finding['severity']) =>
    findings.push({ rule, severity, range: null });

  for (const { rule, severity, intents, say } of WORD_RULES) {
    if (intents && !intents.includes(intent)) continue;
    const matches = [...folded.text.matchAll(say)];
    add(
      rule,
      severity,
      matches.map((match) => [match.index, match.index + match[0].length]),
    );
  }
  const named = findings.filter(({ severity }) => severity === 'hard');
  add(
    'number',
    'hard',
    findUnknownNumbers(folded.text, facts).filter(([start, end]) => {
      const [from] = folded.range(start, end);
      // A price or a link says enough about the digits in it.
      return !named.some(({ range }) => range && range[0] <= from && from < range[1]);
    }),
  );
  add('questions', 'soft', findQuestions(folded.text).slice(limits.questions));
  add('claim', 'soft', facts.topic || facts.product ? [] : findClaims(folded.text));
  add('emphasis', 'soft', findEmphasis(folded.text));
  add('mixed-you', 'soft', findMixedYou(folded.text));
  add('steps', 'soft', findSteps(folded.text));

  const [least, most] = limits.length[language];
  const length = [...text.trim()].length;
  if (length < least || length > most) whole('length', 'soft');
  if (!offerFits(context)) whole('offer-fit', 'hard');
  else if (context.offer && !saysOffer(folded.text, context)) whole('offer-missing', 'soft');
  if (recent.some((earlier) => isAlike(text, earlier))) whole('alike', 'soft');
  return findings.sort((a, b) => (a.range?.[0] ?? -1) - (b.range?.[0] ?? -1));
}

/** An offer goes only with a message that may give, and amends only with the cause they are for. */
function offerFits({ intent, offer, cause }: LintContext): boolean {
  if (!offer) return true;
  if (intent === 'amends') return cause !== null && offer.causes.includes(cause);
  return GIVING_INTENTS.includes(intent);
}
