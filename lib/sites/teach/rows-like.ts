import { locateVisible } from '../locate';
import { isVisible } from '../visible';
import { buildSelector } from './build-selector';
import type { RecordSet } from './record-sets';
import { contains, type Leaf, names, parentOf } from './survey';

/** How far up other sections of one list are looked for. */
const MAX_UP = 4;
/** Words of one sort in a row, at most. */
const MAX_EACH = 4;
/** Share of the rows that hold equally many words of the sort. */
const ALIKE = 0.8;

/**
 * The rows that two or more examples belong to: at the outermost level at which rows hold equally many
 * words of the examples' sort, with their neighbours of the same make.
 * @param examples any parts of different rows
 * @returns null when they hold no words, or lie in one row
 */
export function rowsLike(examples: readonly Element[], leaves: readonly Leaf[]): RecordSet | null {
  const cores = examples.map((element) => coreOf(element, leaves));
  const picked = cores.filter((leaf) => leaf !== null);
  if (picked.length < 2 || picked.length < cores.length) return null;
  const sorts = new Set(picked.map(({ named }) => named));
  const box = commonAncestor(picked.map(({ element }) => element));
  if (!box || picked.some(({ element }) => element === box)) return null;
  let best = setIn(box, picked, sorts, leaves);
  // Other sections of the same list hold rows of the same make.
  for (let up = parentOf(box), i = 0; best && up && i < MAX_UP; up = parentOf(up), i++) {
    if (up === up.ownerDocument.body || !names(best.rows[0]!)) break;
    const wider = setIn(up, picked, sorts, leaves);
    const makes = new Set(best.rows.map(makeOf));
    if (
      wider &&
      wider.rows.length > best.rows.length &&
      wider.rows.every((r) => makes.has(makeOf(r)))
    )
      best = wider;
  }
  return best;
}

/** The words an example stands for: its own, or the first in it that are neither time nor count. */
export function coreOf(element: Element, leaves: readonly Leaf[]): Leaf | null {
  const own = leaves.find((leaf) => leaf.element === element);
  if (own) return own;
  const inside = leaves.filter((leaf) => contains(element, leaf.element));
  const text = inside.find(({ kind }) => kind === 'text') ?? inside[0];
  if (text) return text;
  // A picture or an icon: the words of what is around it.
  for (let at = parentOf(element), up = 0; at && up < 3; at = parentOf(at), up++) {
    const near = leaves.find((leaf) => contains(at as Element, leaf.element));
    if (near) return near;
  }
  return null;
}

function setIn(
  box: Element,
  picked: readonly Leaf[],
  sorts: ReadonlySet<string>,
  leaves: readonly Leaf[],
): RecordSet | null {
  const group = leaves.filter((leaf) => sorts.has(leaf.named) && contains(box, leaf.element));
  const chains = new Map(group.map((leaf) => [leaf, chainBelow(box, leaf.element)]));
  const deepest = Math.max(...[...chains.values()].map((chain) => chain.length));
  for (let level = 0; level < deepest; level++) {
    const rowOf = (leaf: Leaf) => (chains.get(leaf)?.[level] ?? leaf.element) as HTMLElement;
    const rows = Map.groupBy(group, rowOf);
    const own = new Set(picked.map(rowOf));
    // A line above the list is no row of it.
    if (own.size < picked.length || new Set([...own].map((row) => row.localName)).size > 1)
      continue;
    const each = [...rows.values()].map((inside) => inside.length);
    const usual = mode(each);
    if (usual > MAX_EACH || each.filter((n) => n === usual).length < each.length * ALIKE) continue;
    const kept = new Map<HTMLElement, Leaf[]>();
    const position = picked.map((leaf) => rows.get(rowOf(leaf))?.indexOf(leaf) ?? 0);
    for (const [row, inside] of rows) {
      const leaf = inside[Math.min(inside.length - 1, Math.min(...position))];
      kept.set(row, leaf ? [leaf] : []);
    }
    return alikeByHooks(withNeighbours(kept, box as HTMLElement));
  }
  return null;
}

/** Rows without words of that sort, a picture for instance, are rows all the same. */
function withNeighbours(cores: Map<HTMLElement, Leaf[]>, box: HTMLElement): RecordSet {
  const rows = [...cores.keys()];
  const makes = new Set(rows.filter(names).map(makeOf));
  const parents = new Set(rows.map(parentInside));
  const all = new Set(rows);
  for (const parent of parents) {
    for (const child of parent?.children ?? []) {
      if (makes.has(makeOf(child)) && isVisible(child)) all.add(child as HTMLElement);
    }
  }
  const ordered = [...all].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return { rows: ordered, cores, box };
}

/** Where no hook tells these rows from a few others among them, those are rows too. */
function alikeByHooks(set: RecordSet): RecordSet {
  const { rows, box } = set;
  const proposals = buildSelector(rows, box).filter(({ selector }) => !/^:scope/.test(selector));
  if (proposals.some(({ exact, lasting }) => exact && lasting >= 0.5)) return set;
  for (const { selector } of proposals.filter(({ exact }) => !exact)) {
    const found = locateVisible(box, selector);
    const apart = found.every(
      (one) => !found.some((other) => other !== one && one.contains(other)),
    );
    if (apart && found.length <= rows.length * 2 + 5) return { ...set, rows: found };
  }
  return set;
}

const parentInside = (element: Element) => element.parentNode as ParentNode | null;

function makeOf(element: Element): string {
  return `${element.localName}.${names(element)}`;
}

function mode(values: readonly number[]): number {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

function chainBelow(box: Element, element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && at !== box; at = parentOf(at)) chain.unshift(at);
  return chain;
}

/** The closest element around all of them; none of them itself. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  for (let at = elements[0] ? parentOf(elements[0]) : null; at; at = parentOf(at)) {
    if (elements.every((element) => element !== at && contains(at as Element, element))) return at;
  }
  return null;
}
