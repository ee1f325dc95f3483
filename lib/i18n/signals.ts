import type { Evidence, SignalId } from '@/lib/core/model/assessment';
import type { Language, Texts } from './language';
import { signalsEn } from './signals.en';
import { signalsZhCN } from './signals.zh-CN';

/** What a piece of evidence says, and what would clear it. */
export interface SignalSentence {
  readonly what: string;
  readonly clears: string;
}

/** One sentence per signal; a signal without words does not compile. Params: see its file. */
export type SignalTexts = Readonly<
  Record<SignalId, (params: Readonly<Record<string, number>>) => SignalSentence>
>;

const TEXTS: Texts<SignalTexts> = { 'zh-CN': signalsZhCN, en: signalsEn };

/** The evidence in the operator's language, in the contact's own numbers. */
export function evidenceSentence(evidence: Evidence, language: Language): SignalSentence {
  return TEXTS[language][evidence.signal](evidence.params);
}
