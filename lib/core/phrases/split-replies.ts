/** Most replies taken over at once, and the longest one. */
export const MOST_REPLIES = 300;
const LONGEST = 2000;
const TITLE = 12;

export interface PastedReply {
  readonly title: string;
  readonly text: string;
}

export interface PastedReplies {
  readonly replies: readonly PastedReply[];
  /** Left out because they are there already, or came twice. */
  readonly doubles: number;
  /** Left out because they are longer than a reply can be, or came after the most. */
  readonly left: number;
}

/**
 * Cuts pasted text into replies: at blank lines where there are any between texts, else each line is
 * one. Numbers and bullets of a list (`1、`, `- `) are taken off. A reply's title is its beginning.
 * @param known texts that are saved already
 */
export function splitReplies(pasted: string, known: readonly string[] = []): PastedReplies {
  const whole = pasted.normalize('NFC').replace(/\r\n?/gu, '\n').trim();
  const parts = whole.split(/\n[^\S\n]*\n\s*/u);
  const cut = parts.length > 1 ? parts : whole.split('\n');
  const texts = cut.map((part) => part.replace(BULLET, '').trim()).filter(Boolean);
  const seen = new Set(known.map(same));
  const fresh = texts.filter((text) => {
    const isNew = !seen.has(same(text));
    seen.add(same(text));
    return isNew;
  });
  const taken = fresh.filter((text) => text.length <= LONGEST).slice(0, MOST_REPLIES);
  return {
    replies: taken.map((text) => ({ title: titleOf(text), text })),
    doubles: texts.length - fresh.length,
    left: fresh.length - taken.length,
  };
}

const BULLET = /^\s*(?:[-*•·]\s+|[（(]?\d{1,3}(?:[、)）]|[.．](?!\d))\s*)/u;

function same(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The first words, cut where a sentence pauses. */
function titleOf(text: string): string {
  const [first = ''] = text.split(/[\n。！？!?；;]/u);
  const letters = [...(first.trim() || text.trim())];
  return letters.length > TITLE ? `${letters.slice(0, TITLE).join('')}…` : letters.join('');
}
