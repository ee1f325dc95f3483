import { contains, type Leaf, parentOf } from './survey';

/** Elements of one sort, one under the other: the rows of a list, or the bubbles of a conversation. */
export interface RecordSet {
  readonly rows: readonly HTMLElement[];
  /** By row: the words that made it a row, lines of one text together. */
  readonly cores: ReadonlyMap<HTMLElement, readonly Leaf[]>;
  /** The closest element around all of them. */
  readonly box: HTMLElement;
}

const MIN_ROWS = 3;
const MAX_PLACED = 2000;
const MAX_ROWS = 200;
/** Sets looked at closely, at most. */
const MAX_SETS = 40;

/** Lines of one text, at most. */
const MAX_LINES = 40;

const LINES = new Set(['p', 'span', 'li', 'pre', 'b', 'em', 'strong', 'a', 'code', 'br']);

/** Everything that repeats on the page, the widest sets first. */
export function recordSets(leaves: readonly Leaf[]): RecordSet[] {
  const found = new Map<string, RecordSet>();
  const numbers = new Map<Element, number>();
  const number = (element: Element) => {
    const known = numbers.get(element) ?? numbers.size;
    numbers.set(element, known);
    return known;
  };
  for (const key of ['named', 'path', 'counted'] as const) {
    const groups = Map.groupBy(leaves, (leaf) => leaf[key]);
    for (const group of groups.values()) {
      if (group.length < MIN_ROWS || group.every((leaf) => leaf.kind === 'count')) continue;
      for (const leaves of [group, ...places(group)]) {
        const set = recordsOf(leaves.slice(-MAX_ROWS));
        if (!set) continue;
        const id = `${set.rows.length} ${number(set.rows[0]!)} ${number(set.rows.at(-1)!)}`;
        const other = found.get(id);
        if (!other || weight(set) > weight(other)) found.set(id, set);
      }
    }
  }
  const sets = [...found.values()].sort((a, b) => weight(b) - weight(a)).slice(0, MAX_SETS);
  return [...sets, ...joined(sets)];
}

/** A page of plain boxes may build its list and its talk alike: each place by itself. */
function places(group: readonly Leaf[]): Leaf[][] {
  const chains = new Map(group.slice(-MAX_PLACED).map((leaf) => [leaf, chainOf(leaf.element)]));
  const box = commonAncestor([...chains.values()]);
  const below = Map.groupBy(chains.keys(), (leaf) => {
    const chain = chains.get(leaf)!;
    return chain[chain.indexOf(box as Element) + 1];
  });
  const parts = [...below.values()].filter((part) => part.length >= MIN_ROWS);
  return parts.length >= 2 && parts.length <= 4 ? parts : [];
}

/** Characters shown by a set's cores: what carries talk, or names, outweighs labels. */
function weight(set: RecordSet): number {
  let sum = 0;
  for (const leaves of set.cores.values()) {
    for (const leaf of leaves) sum += leaf.kind === 'text' ? Math.min(leaf.text.length, 40) : 1;
  }
  return sum;
}

/** One row per leaf: the outermost element around it that holds no other of the group. */
export function recordsOf(group: readonly Leaf[]): RecordSet | null {
  const plain = new Map<Element, boolean>();
  const units = [...Map.groupBy(group, (leaf) => lineParent(leaf, plain)).values()];
  if (units.length < MIN_ROWS) return null;
  const chains = units.map(([leaf]) => chainOf(leaf!.element));
  const box = commonAncestor(chains);
  if (!box) return null;
  const above = chains[0]!.indexOf(box) + 1;
  const depth = Math.min(...chains.map((chain) => chain.length));
  // Bubbles are often put together by sender: at every level, as many rows as there are units.
  for (let level = above; level < depth; level++) {
    const rows = chains.map((chain) => chain[level] as HTMLElement);
    if (new Set(rows).size >= units.length * 0.98) return setOf(rows, units, box as HTMLElement);
  }
  const rows = chains.map((chain) => chain.at(-1) as HTMLElement);
  return setOf(rows, units, box as HTMLElement);
}

function setOf(
  rows: readonly HTMLElement[],
  units: readonly Leaf[][],
  box: HTMLElement,
): RecordSet {
  const cores = new Map<HTMLElement, Leaf[]>();
  for (const [i, row] of rows.entries()) cores.set(row, [...(cores.get(row) ?? []), ...units[i]!]);
  return { rows: [...cores.keys()], cores, box };
}

/** Sets that lie in one box side by side, taken together: bubbles of both sides often differ. */
function joined(sets: readonly RecordSet[]): RecordSet[] {
  const unions: RecordSet[] = [];
  for (const [i, a] of sets.entries()) {
    for (const b of sets.slice(i + 1)) {
      const near = a.box === b.box || contains(a.box, b.box) || contains(b.box, a.box);
      const speak = [a, b].every(({ cores }) =>
        [...cores.values()].some(([leaf]) => leaf?.kind === 'text'),
      );
      if (!speak || !near || overlap(a, b) || unions.length >= MAX_SETS) continue;
      const leaves = [a, b].flatMap(({ cores }) => [...cores.values()].flat());
      const union = recordsOf(leaves.sort(inPageOrder));
      if (union && union.rows.length >= (a.rows.length + b.rows.length) * 0.9) unions.push(union);
    }
  }
  return unions;
}

function inPageOrder(a: Leaf, b: Leaf): number {
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Whether rows of one are, or hold, rows of the other: parts of the same rows, then. */
function overlap(a: RecordSet, b: RecordSet): boolean {
  const [inA, inB] = [new Set<Element>(a.rows), new Set<Element>(b.rows)];
  const below = (rows: readonly Element[], others: ReadonlySet<Element>) =>
    rows.some((row) => {
      for (let at: Element | null = row; at; at = parentOf(at)) if (others.has(at)) return true;
      return false;
    });
  return below(a.rows, inB) || below(b.rows, inA);
}

/** Lines of one text stand in it one after the other, plain. */
function lineParent(leaf: Leaf, plainOnly: Map<Element, boolean>): Element {
  const parent = leaf.element.parentElement;
  if (!parent || !LINES.has(leaf.element.localName)) return leaf.element;
  let plain = plainOnly.get(parent);
  if (plain === undefined) {
    const { children } = parent;
    plain =
      children.length > 1 &&
      children.length <= MAX_LINES &&
      [...children].every((one) => LINES.has(one.localName));
    plainOnly.set(parent, plain);
  }
  return plain ? parent : leaf.element;
}

/** From the top down to the element itself. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.push(at);
  return chain.reverse();
}

function commonAncestor(chains: readonly Element[][]): Element | null {
  const [first, ...others] = chains;
  let box: Element | null = null;
  for (const [i, element] of (first ?? []).entries()) {
    if (i >= first!.length - 1 || others.some((chain) => chain[i] !== element)) break;
    box = element;
  }
  return box;
}
