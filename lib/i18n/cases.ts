import type { Outcome } from '@/lib/core/care/outcome/outcome-of';
import type { ResultKey } from '@/lib/core/care/outcome/results-by';
import type { Uplift } from '@/lib/core/care/outcome/uplift';
import type { CaseEvent, CaseState, CaseStep } from '@/lib/core/model/care-case';
import { casesEn } from './cases.en';
import { casesZhCN } from './cases.zh-CN';
import { causeTexts } from './causes';
import { draftTexts } from './drafts';
import type { Language, Texts } from './language';

/** What the sentence about a step names: an intent and a cause come in words. */
export interface StepWords {
  readonly intent: string;
  readonly cause: string;
  /** The operator's own words; may be empty. */
  readonly note: string;
}

/** Everything said about cases and their results; a step without words does not compile. */
export interface CaseTexts {
  readonly states: Readonly<Record<CaseState, string>>;
  /** One sentence per step. */
  readonly steps: {
    readonly [K in CaseStep['kind']]: (
      step: Extract<CaseStep, { kind: K }>,
      words: StepWords,
    ) => string;
  };
  readonly undone: (sentence: string) => string;
  readonly outcomes: Readonly<Record<Outcome['result'], string>>;
  readonly resultKeys: Readonly<Record<ResultKey, string>>;
  /** `hits` of `of` relationships, and the interval in percent: never a share without its sample. */
  readonly share: (hits: number, of: number, low: number, high: number) => string;
  readonly none: string;
  readonly answered: string;
  readonly recovered: string;
  readonly uplift: Readonly<
    Record<Uplift['verdict'], (points: number, low: number, high: number) => string>
  >;
  readonly arms: (treated: string, held: string) => string;
}

const TEXTS: Texts<CaseTexts> = { 'zh-CN': casesZhCN, en: casesEn };

/** The texts about cases in the operator's language. */
export function caseTexts(language: Language): CaseTexts {
  return TEXTS[language];
}

/** A step of a case as a sentence; one that was taken back says so. */
export function caseEventSentence(event: CaseEvent, language: Language): string {
  const { steps, undone } = TEXTS[language];
  const words: StepWords = {
    intent: 'intent' in event ? draftTexts(language).intents[event.intent] : '',
    cause: event.kind === 'cause' ? causeTexts(language).names[event.cause] : '',
    note: event.kind === 'cause' ? event.note : '',
  };
  const say = steps[event.kind] as (step: CaseStep, words: StepWords) => string;
  const sentence = say(event, words);
  return event.undone ? undone(sentence) : sentence;
}

/** A share of relationships with its sample and interval, as a sentence. */
export function shareSentence(
  share: {
    readonly hits: number;
    readonly of: number;
    readonly low: number;
    readonly high: number;
  },
  language: Language,
): string {
  const { share: say, none } = TEXTS[language];
  return share.of === 0 ? none : say(share.hits, share.of, percent(share.low), percent(share.high));
}

/** Whether care helps, as far as it can be told, with the two arms it was told from. */
export function upliftSentence(result: Uplift, language: Language): string {
  const { uplift, arms } = TEXTS[language];
  const [points, low, high] = [result.difference, result.low, result.high].map(percent);
  const verdict = uplift[result.verdict](points ?? 0, low ?? 0, high ?? 0);
  const shares = [result.treated, result.held].map((share) => shareSentence(share, language));
  return `${verdict}${arms(shares[0] ?? '', shares[1] ?? '')}`;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
