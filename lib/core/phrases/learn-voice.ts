import type { Phrase } from '../model/phrase';
import type { Voice } from './voice';

/** Saved replies of which something is counted, and in how many it was found. */
export interface VoiceCounts {
  readonly phrases: number;
  /** With a 你 or a 您, the 您 having it where both are. */
  readonly ni: number;
  readonly nin: number;
  /** Times each opening was used, most first. */
  readonly greetings: readonly (readonly [greeting: string, count: number])[];
  /** With a soft ending, and how many are Chinese at all. */
  readonly soft: number;
  readonly chinese: number;
  readonly emoji: number;
  /** Lengths in characters, shortest first. */
  readonly lengths: readonly number[];
}

/** Saved replies that must speak before anything is taken from them. */
const LEAST = 3;
/** Share that makes a habit, and share up to which something is not one; between them it is mixed. */
const HABIT = 0.5;
const NEVER = 0.15;
/** Share of one of 你 and 您 that makes it the operator's own. */
const CLEAR = 0.75;

/** Greetings of any hour that press for nothing; 亲 and 在吗 are not taken over. */
const GREETING = /^(您好|你好|哈[喽啰罗]|嗨|hello|hi|hey)(?![a-z])/iu;
const OPENING = /^(?:[{｛][^}｝]*[}｝]|[\s,，、~～!！:：])+/u;
const SOFT = /[～~]|[呀哦喔呢哈哟啦](?=[～~，。！？,.!?\s]|$)/u;
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\[[\p{Script=Han}A-Za-z]{1,6}\]/u;
const HAN = /\p{Script=Han}/u;

/** Counts what tells an operator's voice, so that it can be shown what was learned from what. */
export function countVoice(phrases: readonly Pick<Phrase, 'text'>[]): VoiceCounts {
  const texts = phrases.map(({ text }) => text.trim()).filter((text) => text !== '');
  const having = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
  const greetings = new Map<string, number>();
  for (const text of texts) {
    const said = GREETING.exec(text.replace(OPENING, ''))?.[1];
    if (said) greetings.set(proper(said), (greetings.get(proper(said)) ?? 0) + 1);
  }
  return {
    phrases: texts.length,
    ni: texts.filter((text) => text.includes('你') && !text.includes('您')).length,
    nin: having(/您/u),
    greetings: [...greetings].sort((a, b) => b[1] - a[1]),
    soft: texts.filter((text) => HAN.test(text) && SOFT.test(text)).length,
    chinese: having(HAN),
    emoji: having(EMOJI),
    lengths: texts.map((text) => [...text].length).sort((a, b) => a - b),
  };
}

/** How the operator writes, from at least three of their own saved replies. */
export function learnVoice(phrases: readonly Pick<Phrase, 'text'>[]): Voice {
  const { ni, nin, greetings, soft, chinese, emoji, lengths, ...counts } = countVoice(phrases);
  const share = (part: number, of: number) => (of < LEAST ? null : part / of);
  const habit = (part: number, of: number) => {
    const found = share(part, of);
    return found === null || (found > NEVER && found < HABIT) ? null : found >= HABIT;
  };
  const polite = share(nin, ni + nin);
  const [greeting, times] = greetings[0] ?? ['', 0];
  return {
    you: polite === null ? null : polite >= CLEAR ? '您' : polite <= 1 - CLEAR ? '你' : null,
    greeting: (share(times, counts.phrases) ?? 0) >= HABIT ? greeting : null,
    tilde: habit(soft, chinese),
    emoji: habit(emoji, counts.phrases),
    length: counts.phrases < LEAST ? null : lengths[Math.floor(lengths.length / 2)]!,
  };
}

/** `HI` and `hi` are one greeting. */
function proper(greeting: string): string {
  return greeting.charAt(0).toUpperCase() + greeting.slice(1).toLowerCase();
}
