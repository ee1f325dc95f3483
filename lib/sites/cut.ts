/** The closed set of transforms of a read value. Data chooses among them; it can't add any. */
export type Cut =
  /** The first run of digits. */
  | 'digits'
  | 'lower'
  /** Percent decoding; fails when malformed. */
  | 'uri'
  /** UTF-8 text in base64; fails when malformed. */
  | 'base64'
  /** The last part of a path, without query and fragment. */
  | 'path-tail'
  /** Without a count in brackets, or an unread number glued to the end after white space. */
  | 'no-count'
  /** How many are in a group: `(326)` at the end, `1,204 members`, `326人`. Fails when rounded. */
  | 'members'
  /** Without such a number in brackets at the end: it changes, and a name must not. */
  | 'no-members'
  /** Before, after the first; before, after the last. Fails when the text doesn't hold it. */
  | { readonly before: string }
  | { readonly after: string }
  | { readonly beforeLast: string }
  | { readonly afterLast: string }
  /** Taken away where present, left alone where not. */
  | { readonly dropStart: readonly string[] }
  | { readonly dropEnd: readonly string[] }
  /** The whole up to the first of these, or all of it. */
  | { readonly upTo: readonly string[] }
  /** Fails, so that the next rank is tried, unless the text holds it. */
  | { readonly keepIf: string }
  /** Fails if the text holds it. */
  | { readonly failIf: string };

const IN_BRACKETS = /\s*[(（]\s*(\d{1,6})\s*人?\s*[)）]\s*$/;
const WITH_WORD =
  /(?<![\d.,])(\d{1,3}(?:[,\s]\d{3})+|\d{1,6})\s*(?:[个位名]?(?:群?成员|人)(?!在线)|(?:members?|participants?|people)\b)/i;

/**
 * Applies transforms in order.
 * @returns the text, trimmed, or null when a transform fails or nothing is left
 */
export function applyCuts(text: string, cuts: readonly Cut[] = []): string | null {
  let value: string | null = text;
  for (const cut of cuts) {
    value = typeof cut === 'string' ? named(value, cut) : withArgument(value, cut);
    if (value === null) return null;
  }
  return value.trim() || null;
}

function named(text: string, cut: Cut & string): string | null {
  switch (cut) {
    case 'digits':
      return /\d+/.exec(text)?.[0] ?? null;
    case 'lower':
      return text.toLowerCase();
    case 'uri':
      return attempt(() => decodeURIComponent(text));
    case 'base64':
      return attempt(() =>
        new TextDecoder('utf-8', { fatal: true }).decode(
          Uint8Array.from(atob(text), (c) => c.charCodeAt(0)),
        ),
      );
    case 'path-tail':
      return text.split(/[?#]/, 1)[0]?.replace(/\/+$/, '').split('/').pop() ?? null;
    case 'no-count':
      // White space around it is trimmed by itself: within the pattern it would be tried without end.
      return text
        .trimEnd()
        .replace(/[(（[【]\s*\d+\+?\s*[)）\]】]$|\s\d+\+?$/, '')
        .trimEnd();
    case 'members': {
      const count =
        /^\s*(\d{1,6})\s*$/.exec(text) ?? WITH_WORD.exec(text) ?? IN_BRACKETS.exec(text);
      return count?.[1]?.replace(/\D/g, '') ?? null;
    }
    case 'no-members':
      return text.replace(IN_BRACKETS, '');
    default:
      return null;
  }
}

function withArgument(text: string, cut: Exclude<Cut, string>): string | null {
  if ('before' in cut) return head(text, text.indexOf(cut.before));
  if ('beforeLast' in cut) return head(text, text.lastIndexOf(cut.beforeLast));
  if ('after' in cut) return tail(text, text.indexOf(cut.after), cut.after.length);
  if ('afterLast' in cut) return tail(text, text.lastIndexOf(cut.afterLast), cut.afterLast.length);
  if ('dropStart' in cut) {
    const found = cut.dropStart.find((part) => text.startsWith(part));
    return found === undefined ? text : text.slice(found.length);
  }
  if ('dropEnd' in cut) {
    const found = cut.dropEnd.find((part) => text.endsWith(part));
    return found === undefined ? text : text.slice(0, text.length - found.length);
  }
  if ('upTo' in cut) {
    const ends = cut.upTo.map((part) => text.indexOf(part)).filter((at) => at >= 0);
    return ends.length ? text.slice(0, Math.min(...ends)) : text;
  }
  if ('keepIf' in cut) return text.includes(cut.keepIf) ? text : null;
  if ('failIf' in cut) return text.includes(cut.failIf) ? null : text;
  return null;
}

const head = (text: string, at: number) => (at < 0 ? null : text.slice(0, at));
const tail = (text: string, at: number, length: number) =>
  at < 0 ? null : text.slice(at + length);

function attempt(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}
