import type { DraftIntent, DraftLanguage } from './draft';

/** Characters and questions a message of an intent may have. */
export interface IntentLimits {
  readonly length: Readonly<Record<DraftLanguage, readonly [least: number, most: number]>>;
  readonly questions: number;
}

const USUAL: IntentLimits['length'] = { 'zh-CN': [10, 90], en: [20, 280] };
/** Room for what went wrong, the amends and the offer's own words (platform: up to 140). */
const GIVING: IntentLimits['length'] = { 'zh-CN': [10, 140], en: [20, 450] };

/** Easy to read and to answer (S0.4.p): short, one question at most, none where no answer is due. */
export const INTENT_LIMITS: Readonly<Record<DraftIntent, IntentLimits>> = {
  'check-in': { length: USUAL, questions: 1 },
  apology: { length: { 'zh-CN': [10, 110], en: [20, 340] }, questions: 1 },
  'ask-cause': { length: USUAL, questions: 1 },
  amends: { length: GIVING, questions: 1 },
  thanks: { length: USUAL, questions: 1 },
  'light-touch': { length: { 'zh-CN': [8, 110], en: [15, 340] }, questions: 0 },
  'off-hours': { length: { 'zh-CN': [8, 100], en: [20, 300] }, questions: 0 },
  birthday: { length: GIVING, questions: 1 },
  festival: { length: GIVING, questions: 1 },
  anniversary: { length: GIVING, questions: 1 },
  warranty: { length: GIVING, questions: 1 },
  'child-stage': { length: GIVING, questions: 1 },
  'coupon-expiry': { length: GIVING, questions: 1 },
  'next-reward': { length: GIVING, questions: 1 },
};
