import type { DraftLanguage } from '../drafting/draft';
import { EN_PLAYS } from './plays.en';
import { ZH_PLAYS } from './plays.zh-CN';

/** What a play is for: light fun, a small gain, making something together, content, belonging, a question, a privilege. */
export const PLAY_KINDS = [
  'light',
  'gain',
  'together',
  'content',
  'belonging',
  'survey',
  'privilege',
] as const;
export type PlayKind = (typeof PLAY_KINDS)[number];

/**
 * A ready idea for an activity (S0.5, S0.6, S3.6.1, S3.8.2.b, S3.9.2): taken over as a saved reply,
 * then changed and sent by the operator. Simple, fun, with something in it (S0.6.b).
 */
export interface Play {
  readonly id: string;
  readonly kind: PlayKind;
  readonly title: string;
  /** Blanks are written as `＿＿` and must be filled by hand: it is a pattern, not a draft. */
  readonly text: string;
  /** What a participant costs at most, cents; 0 when nothing is given away. */
  readonly cost: number;
  /** Seconds it takes a customer. */
  readonly seconds: number;
}

const PLAYS: Readonly<Record<DraftLanguage, readonly Play[]>> = { 'zh-CN': ZH_PLAYS, en: EN_PLAYS };

/** The plays in one language. */
export function playsIn(language: DraftLanguage): readonly Play[] {
  return PLAYS[language];
}
