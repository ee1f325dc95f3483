import type { DraftFacts, DraftIntent, DraftLanguage } from './draft';
import { type FoldedText, foldText } from './fold-text';
import { findUnknownNumbers } from './known-numbers';
import { type LintRule, WORD_RULES } from './lint-rules';

/** A remark about a draft. */
export interface Finding {
  readonly rule: LintRule;
  /** `hard` stops insertion, `soft` only advises. */
  readonly severity: 'hard' | 'soft';
  /** UTF-16 units of the text, end exclusive; null when the remark is about all of it. */
  readonly range: readonly [start: number, end: number] | null;
}

/** Characters of a check-in: short enough to be no trouble to read (platform: 10 to 90). */
const LENGTH: Readonly<Record<DraftLanguage, readonly [least: number, most: number]>> = {
  'zh-CN': [10, 90],
  en: [20, 280],
};

/**
 * Judges a draft, typed or written for the operator, by the rules of its intent.
 * @param facts what is known; only its numbers, and talk of its topic or product, may be in the text
 * @returns what speaks against it, in the order of the text; empty when nothing does
 */
export function lintDraft(
  text: string,
  intent: DraftIntent,
  facts: DraftFacts,
  language: DraftLanguage,
): Finding[] {
  const folded = foldText(text);
  const findings: Finding[] = [];
  const add = (rule: LintRule, severity: Finding['severity'], start: number, end: number) =>
    findings.push({ rule, severity, range: folded.range(start, end) });

  for (const { rule, severity, intents, say } of WORD_RULES) {
    if (intents && !intents.includes(intent)) continue;
    for (const match of folded.text.matchAll(say)) {
      add(rule, severity, match.index, match.index + match[0].length);
    }
  }
  const named = [...findings];
  for (const [start, end] of findUnknownNumbers(folded.text, facts)) {
    const [from] = folded.range(start, end);
    // A price or a link says enough about the digits in it.
    if (named.some(({ range }) => range && range[0] <= from && from < range[1])) continue;
    add('number', 'hard', start, end);
  }
  for (const [start, end] of questions(folded.text).slice(1)) add('questions', 'soft', start, end);
  if (!facts.topic && !facts.product) {
    for (const match of folded.text.matchAll(CLAIM)) {
      add('claim', 'soft', match.index, match.index + match[0].length);
    }
  }
  for (const [start, end] of excess(folded)) add('emphasis', 'soft', start, end);
  const [least, most] = LENGTH[language];
  const length = [...text.trim()].length;
  if (length < least || length > most)
    findings.push({ rule: 'length', severity: 'soft', range: null });
  return findings.sort((a, b) => (a.range?.[0] ?? -1) - (b.range?.[0] ?? -1));
}

/** Talk of an earlier talk or purchase that nobody told us of. */
const CLAIM =
  /上[次回](?:[你您]|咱们?|我们)?(?:说|提|买|聊|问|下单|拿)|[你您](?:上[次回]|之前|以前)(?:说|提|买|问|拿)|记得[你您](?:说|提|买|问)|\b(?:last time (?:you|we)|you (?:said|told me|bought|mentioned|ordered)|your (?:last|recent) (?:order|purchase))\b/gu;

/** Where questions end: marks, and 吗 or 呢 at the end of a clause without a mark. */
function questions(text: string): [number, number][] {
  return [...text.matchAll(/[?？]+|[吗呢](?=[,.!。，~…;\s]|$)/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** Exclamation marks after the first, faces after the second. */
function excess({ text }: FoldedText): [number, number][] {
  const at = (pattern: RegExp, free: number) =>
    [...text.matchAll(pattern)]
      .slice(free)
      .map((match): [number, number] => [match.index, match.index + match[0].length]);
  return [...at(/!/g, 1), ...at(/\p{Extended_Pictographic}/gu, 2)];
}
