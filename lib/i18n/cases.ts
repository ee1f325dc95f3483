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
