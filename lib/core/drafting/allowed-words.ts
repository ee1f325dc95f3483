import type { DraftIntent } from './draft';
import { foldText } from './fold-text';
import type { Finding, LintContext } from './lint-draft';
import { GIVING_RULES, type LintRule } from './lint-rule';
import { offerWords } from './offer-words';

/** What some intents are about can be named in them. */
const SUBJECT: Readonly<Partial<Record<DraftIntent, RegExp>>> = {
  'coupon-expiry': /[券卡](?!号)|积分|权益|\b(?:coupons?|vouchers?|points)\b/gu,
  'next-reward': /积分|会员日?|\bpoints\b/gu,
};

interface Allowed {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly LintRule[];
}

/**
 * Parts of a text that may give or name something: the offer's rendered words, once, and facts that
 * we rendered ourselves, in the intents they belong to.
 * @param text folded
 * @returns whether a finding, given by its range in the folded text, is covered by such a part
 */
export function allowedWords(
  text: string,
  context: LintContext,
): (rule: Finding['rule'], start: number, end: number) => boolean {
  const allowed = phrasesOf(context).flatMap(([phrase, rules]): Allowed[] => {
    const plain = foldText(phrase).text;
    const start = plain ? text.indexOf(plain) : -1;
    return start < 0 ? [] : [{ start, end: start + plain.length, rules }];
  });
  for (const { index, 0: word } of text.matchAll(SUBJECT[context.intent] ?? /(?!)/g)) {
    allowed.push({ start: index, end: index + word.length, rules: ['promotion'] });
  }
  return (rule, start, end) =>
    allowed.some((part) => part.rules.includes(rule) && part.start <= start && end <= part.end);
}

/** Whether a text holds the offer of its context as it was rendered. */
export function saysOffer(text: string, context: LintContext): boolean {
  const words = offerWords(context);
  return words !== null && text.includes(foldText(words).text);
}

function phrasesOf(context: LintContext): [phrase: string, rules: readonly LintRule[]][] {
  const { facts, intent } = context;
  const offer = offerWords(context);
  const phrases: [string | null | undefined, readonly LintRule[]][] = [[offer, GIVING_RULES]];
  if (intent === 'coupon-expiry') phrases.push([facts.benefit, GIVING_RULES]);
  if (intent === 'next-reward') {
    phrases.push([facts.nextReward?.gap, GIVING_RULES], [facts.nextReward?.gain, GIVING_RULES]);
  }
  if (intent === 'off-hours') phrases.push([facts.urgent, ['contact-data', 'number']]);
  return phrases.flatMap(([phrase, rules]) => (phrase ? [[phrase, rules]] : []));
}
