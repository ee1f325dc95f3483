import type {
  Cause,
  CauseEvidence,
  CauseHypothesis,
  CauseSign,
  RivalReason,
} from '@/lib/core/model/cause';
import { RIVAL_REASONS } from '@/lib/core/model/cause';
import { causesEn } from './causes.en';
import { causesZhCN } from './causes.zh-CN';
import type { Language, Texts } from './language';

/** Everything said about causes; a cause or a sign without words does not compile. */
export interface CauseTexts {
  /** What the operator picks from. */
  readonly names: Readonly<Record<Cause, string>>;
  /** One sentence per sign. Params: see its file; `reason` comes in words. */
  readonly signs: Readonly<
    Record<CauseSign, (params: Readonly<Record<string, number>>, reason: string) => string>
  >;
  readonly reasons: Readonly<Record<RivalReason, string>>;
  /** We dropped the ball: late, not kept, not answered; or nothing of that is in sight. */
  readonly ours: string;
  readonly theirs: string;
  /** What fits each cause: a solution, a service, a benefit, or peace (S4.W2.b to S4.W2.d). */
  readonly fits: Readonly<Record<Cause, string>>;
  /** Nothing speaks for any cause: they faded. */
  readonly unknown: string;
}

const TEXTS: Texts<CauseTexts> = { 'zh-CN': causesZhCN, en: causesEn };

/** The texts about causes in the operator's language. */
export function causeTexts(language: Language): CauseTexts {
  return TEXTS[language];
}

/** A piece of evidence as a sentence in the contact's own numbers. */
export function causeEvidenceSentence({ sign, params }: CauseEvidence, language: Language): string {
  const { signs, reasons } = TEXTS[language];
  return signs[sign](params, reasons[RIVAL_REASONS[params.reason ?? -1] ?? 'unsaid']);
}

/** Whether we dropped the ball, as a sentence. */
export function whoseFault({ ours }: Pick<CauseHypothesis, 'ours'>, language: Language): string {
  return ours ? TEXTS[language].ours : TEXTS[language].theirs;
}
