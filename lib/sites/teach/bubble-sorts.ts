import type { Column } from './columns';
import type { PageView } from './page-view';
import { splitters, wordOf } from './row-marks';
import { type Candidate, sidesOf } from './score-sets';

/** Marks of each side that are tried. */
const MAX_MARKS = 16;

/** Bubbles the operator pointed at as one side's and the other's. */
export interface PointedSides {
  readonly theirs: readonly HTMLElement[];
  readonly ours: readonly HTMLElement[];
}

/** Bubbles of two sorts; whose each is, is another question. */
export interface Sorts {
  readonly a: readonly HTMLElement[];
  readonly b: readonly HTMLElement[];
  readonly neither: readonly HTMLElement[];
  readonly bySide: boolean;
  readonly aIsRight: boolean;
  readonly option: string;
}

/** By where they lie; null where the page has no layout to tell. */
export function bySide(thread: Candidate, view: PageView): Sorts | null {
  const sides = sidesOf(thread.set, view);
  const on = (side: 'left' | 'right' | null) =>
    thread.set.rows.filter((row) => sides.get(row) === side);
  const [a, b, neither] = [on('right'), on('left'), on(null)];
  if (!a.length || !b.length || a.length + b.length < thread.set.cores.size * 0.7) return null;
  return { a, b, neither, bySide: true, aIsRight: true, option: 'right' };
}

/** Which of two sorts the examples say is ours; null when they contradict it. */
export function oursOf({ a, b }: Sorts, { theirs, ours }: PointedSides): 'a' | 'b' | null {
  const all = (some: readonly HTMLElement[], of: readonly HTMLElement[]) =>
    some.every((row) => of.includes(row));
  if (all(ours, a) && all(theirs, b)) return 'a';
  return all(ours, b) && all(theirs, a) ? 'b' : null;
}

/** By bubble: what it can be held by, and how lasting that is. */
export type Marks = ReadonlyMap<Element, ReadonlyMap<string, number>>;

/**
 * By a mark that the examples of one side have and those of the other have not. Marks that part the
 * bubbles in different ways leave it open: then more examples are needed.
 */
export function byExamples(
  { rows, cores }: Candidate['set'],
  marks: Marks,
  { theirs, ours }: PointedSides,
): Sorts | null {
  const withMark = (css: string) => rows.filter((row) => marks.get(row)?.has(css));
  const [own, other] = [splitters(marks, ours, theirs), splitters(marks, theirs, ours)].map(
    (found) => found.slice(0, MAX_MARKS).map(([css]) => ({ css, rows: withMark(css) })),
  );
  const parted = new Map<string, Sorts>();
  for (const a of own ?? []) {
    for (const b of other ?? []) {
      const told = a.rows.length + b.rows.length;
      if (told < cores.size * 0.7 || a.rows.some((row) => b.rows.includes(row))) continue;
      const neither = rows.filter((row) => !a.rows.includes(row) && !b.rows.includes(row));
      const key = rows.map((row) =>
        a.rows.includes(row) ? 'a' : b.rows.includes(row) ? 'b' : '-',
      );
      const sorts = {
        a: a.rows,
        b: b.rows,
        neither,
        bySide: false,
        aIsRight: false,
        option: a.css,
      };
      parted.set(key.join(''), sorts);
    }
  }
  const whole = [...parted.values()].filter(
    ({ neither }) => !neither.some((row) => cores.has(row)),
  );
  const [first, second] = whole.length ? whole : [...parted.values()];
  return first && !second ? first : null;
}

/** By words that programmers use for the two sides. */
export function byWord(rows: readonly HTMLElement[], marks: Marks): Sorts | null {
  const words = new Set(rows.flatMap((row) => [...(marks.get(row)?.keys() ?? [])]));
  const pick = (word: 'in' | 'out') =>
    [...words]
      .filter((css) => wordOf(css) === word)
      .map((css) => rows.filter((row) => marks.get(row)?.has(css)));
  for (const a of pick('out')) {
    for (const b of pick('in')) {
      const apart = !a.some((row) => b.includes(row));
      if (!apart || !a.length || !b.length || a.length + b.length < rows.length * 0.7) continue;
      const neither = rows.filter((row) => !a.includes(row) && !b.includes(row));
      return { a, b, neither, bySide: false, aIsRight: false, option: 'out' };
    }
  }
  return null;
}

/** By the name of who wrote. */
export function bySender(
  rows: readonly HTMLElement[],
  sender: Column | null,
  contact: string,
): Sorts | null {
  if (!sender || sender.share < 0.9) return null;
  const theirs = rows.filter((row) => sender.cells.get(row)?.text === contact);
  const ours = rows.filter((row) => sender.cells.has(row) && !theirs.includes(row));
  if (
    !theirs.length ||
    !ours.length ||
    new Set(ours.map((row) => sender.cells.get(row)?.text)).size > 1
  )
    return null;
  return { a: ours, b: theirs, neither: [], bySide: false, aIsRight: false, option: 'sender' };
}

/** The part of a bubble that names who wrote, known by the contact's name in it. */
export function senderColumn(columns: readonly Column[], contact: string): Column | null {
  if (!contact) return null;
  return (
    columns.find(
      ({ cells, times }) =>
        times === 0 && [...cells.values()].filter((leaf) => leaf.text === contact).length >= 2,
    ) ?? null
  );
}
