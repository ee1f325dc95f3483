import { type Hook, hooksOf } from './hooks-of';
import { parentOf } from './survey';

/** Elements of a row looked at, at most. */
const MAX_INSIDE = 60;

/** Selectors that a row matches or holds, states included: `.own`, `[data-side="right"]`. */
export function rowMarks(row: Element, box: Element): Map<string, number> {
  const marks = new Map<string, number>();
  const add = ({ css, lasting }: Hook, shape = (plain: string) => plain) => {
    if (/^[.[]/.test(css)) marks.set(shape(css), Math.max(lasting, marks.get(shape(css)) ?? 0));
  };
  for (const element of [row, ...[...row.querySelectorAll('*')].slice(0, MAX_INSIDE)]) {
    for (const hook of hooksOf(element)) add(hook);
  }
  // Bubbles put together by sender: the mark stands on what is around them.
  for (let at = parentOf(row); at && at !== box; at = parentOf(at)) {
    for (const hook of hooksOf(at)) add(hook, (css) => `${css} *`);
  }
  return marks;
}

/** Marks that all of `wanted` have and none of `others`, most lasting first. */
export function splitters(
  marks: ReadonlyMap<Element, ReadonlyMap<string, number>>,
  wanted: readonly Element[],
  others: readonly Element[],
): [css: string, lasting: number][] {
  const [first, ...rest] = wanted;
  return [...(marks.get(first as Element) ?? [])]
    .filter(([css]) => rest.every((row) => marks.get(row)?.has(css)))
    .filter(([css]) => others.every((row) => !marks.get(row)?.has(css)))
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
}

const OUT_WORDS = new Set(
  'own self me mine my out outgoing outbound sent send sender agent staff kf seller merchant operator'.split(
    ' ',
  ),
);
const IN_WORDS = new Set(
  'incoming inbound in received receive receiver other others them their theirs they customer buyer visitor guest client contact opponent friend'.split(
    ' ',
  ),
);

/** What a mark says about whose words these are, in words a programmer would use. */
export function wordOf(css: string): 'in' | 'out' | null {
  const words =
    css
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.some((word) => /^(not|no|non|un)$/.test(word))) return null;
  const out = words.some((word) => OUT_WORDS.has(word));
  const inward = words.some((word) => IN_WORDS.has(word));
  return out === inward ? null : out ? 'out' : 'in';
}
