import { normaliseTime } from './normalise';
import { RULES } from './rules';
import type { AgoUnit, TimeParts } from './time-parts';

const CACHE_LIMIT = 512;
const known = new Map<string, TimeParts | null>();

/**
 * Reads a shown time into its parts. The whole text must be about the time: a sentence that only
 * mentions one is not a shown time.
 * @returns null when the text is anything else
 */
export function readParts(text: string): TimeParts | null {
  const key = text.slice(0, 120);
  let parts = known.get(key);
  if (parts === undefined) {
    parts = text.length > 120 && text[0] !== '[' ? null : read(normaliseTime(key));
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(key, parts);
  }
  return parts;
}

function read(text: string): TimeParts | null {
  if (/^(?:\d{9,10}(?:\.\d{1,6})?|\d{13})$/.test(text)) {
    return { epoch: Number(text) * (Number(text) < 1e12 ? 1000 : 1) };
  }
  const all: TimeParts = {};
  for (let position = 0; position < text.length; ) {
    const step = readStep(text, position);
    if (!step) return null;
    position = step.end;
    if (step.parts.ago && all.ago) {
      // `6mo • 18m`: opened and last active; the later one is meant
      if (seconds(step.parts.ago) > seconds(all.ago)) step.parts.ago = all.ago;
    } else if (Object.keys(step.parts).some((key) => key in all)) return null;
    Object.assign(all, step.parts);
  }
  const told = Object.keys(all).length;
  return told === 0 || (all.ago && told > 1) ? null : all;
}

function readStep(text: string, from: number): { end: number; parts: TimeParts } | null {
  for (const [pattern, parse] of RULES) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const parts = match && parse(match);
    if (parts) return { end: pattern.lastIndex, parts };
  }
  return null;
}

const SECONDS: Record<AgoUnit, number> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  mo: 2_629_746,
  y: 31_556_952,
};

/** How long ago, in seconds; a month and a year are the mean ones of the calendar. */
export function seconds(ago: { n: number; unit: AgoUnit }): number {
  return ago.n * SECONDS[ago.unit];
}
