import { GENERATED, ONSETS, REAL_WORDS, STATES, STEMS, UTILITIES } from './token-tables';

/** What a class name or id is worth as a hook. */
export type Token =
  /** Written by a person. */
  | { readonly kind: 'stable' }
  /** A person's stem with a generated tail: `[class*="stem"]`. */
  | { readonly kind: 'stem'; readonly stem: string }
  /** A hash or a counter. */
  | { readonly kind: 'generated' }
  /** Says how it looks, not what it is. */
  | { readonly kind: 'utility' }
  /** Comes and goes: `active`, `unread`. */
  | { readonly kind: 'state' };

/** A stem shorter than this says too little. */
const MIN_STEM = 4;

const known = new Map<string, Token>();

/** Judges a class name or id by the tools' own patterns, then by whether it reads like words. */
export function judgeToken(token: string): Token {
  let judged = known.get(token);
  if (!judged) {
    judged = judge(token);
    if (known.size > 5000) known.clear();
    known.set(token, judged);
  }
  return judged;
}

function judge(token: string): Token {
  if (!token || token.length > 80) return { kind: 'generated' };
  for (const pattern of STEMS) {
    const stem = pattern.exec(token)?.[1];
    if (stem && stem.length >= MIN_STEM) return { kind: 'stem', stem };
  }
  if (GENERATED.some((pattern) => pattern.test(token))) return { kind: 'generated' };
  if (UTILITIES.some((pattern) => pattern.test(token))) return { kind: 'utility' };
  if (isState(token)) return { kind: 'state' };
  const tail = /^(.*[A-Za-z]{2}.*?[-_]+)([A-Za-z0-9]+)$/.exec(token);
  if (tail?.[1] && tail[2] && tail[2].length >= 4 && isRandom(tail[2])) {
    const stem = tail[1];
    return stem.length >= MIN_STEM && !stem.split(/[-_]+/).some(isRandom)
      ? { kind: 'stem', stem }
      : { kind: 'generated' };
  }
  if (/[-_]\d{3,}$/.test(token)) return { kind: 'generated' };
  return token.split(/[-_]+/).some(isRandom) ? { kind: 'generated' } : { kind: 'stable' };
}

function isState(token: string): boolean {
  if (/^(is|has)[-_]?[A-Z]|^(is|has)[-_]/.test(token)) return true;
  if (token.startsWith('router-link') || token === 'focus-visible') return true;
  // `__unread` is a part of a block, `-unread` a state of it.
  const last = /(?:^|(?<!_)_|-)([A-Za-z]+)$/.exec(token)?.[1] ?? '';
  return STATES.has(last.toLowerCase());
}

/** Whether a run of letters and digits reads like a hash rather than like words. */
export function isRandom(run: string): boolean {
  if (run.length < 4 || REAL_WORDS.has(run.toLowerCase())) return false;
  const words = run.replace(/\d+$/, '');
  // A digit before a letter, but for `3d` and the like in a name of real words.
  if (/\d/.test(words)) {
    const parts = words.split(/\d+/).filter(Boolean);
    const natural = parts.every((part) => part.length >= 3 && !/[a-z][A-Z].*[a-z][A-Z]/.test(part));
    return /^\d/.test(run) || parts.length > 2 || !natural || run.length > 16;
  }
  if (/^\d+$/.test(run)) return run.length >= 5;
  if (/\d$/.test(run) && run.length >= 5 && words.length <= 3)
    return !/^(col|row|img|btn|box|tab|msg|web|app|lv|lvl|num)/i.test(words);
  if (isUnspeakable(words)) return true;
  const humps = words.match(/[A-Z]*[a-z]*/g)?.filter(Boolean).length ?? 0;
  const changes = words.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  return (
    words.length >= 4 && changes >= 2 && (humps >= words.length / 2.7 || changes > words.length / 2)
  );
}

/** Lower case letters that begin like no word and hardly hold a vowel: `rchvvg`. */
function isUnspeakable(run: string): boolean {
  if (!/^[a-z]{6,7}$/.test(run)) return false;
  const vowels = run.match(/[aeiouy]/g)?.length ?? 0;
  const begins = /^[^aeiouy]{2}/.exec(run)?.[0];
  return (
    /q(?!u)/.test(run) ||
    (begins !== undefined && !ONSETS.has(begins) && vowels < run.length * 0.34)
  );
}
