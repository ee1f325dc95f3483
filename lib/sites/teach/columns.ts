import { type Leaf, names, parentOf } from './survey';

/** The same part in row after row. */
export interface Column {
  readonly cells: ReadonlyMap<Element, Leaf>;
  /** Share of the rows that have it. */
  readonly share: number;
  /** Share of its cells that are times, and unread counts. */
  readonly times: number;
  readonly counts: number;
  /** Share of its cells that differ from all others. */
  readonly distinct: number;
  /** Mean number of characters. */
  readonly length: number;
}

/** What the rows have in common, most common first. */
export function columnsOf(inside: ReadonlyMap<Element, readonly Leaf[]>): Column[] {
  const columns = new Map<string, Column>();
  for (const keyOf of [namedWay, countedWay, (leaf: Leaf) => leaf.path]) {
    const grouped = new Map<string, Map<Element, Leaf>>();
    for (const [row, leaves] of inside) {
      for (const leaf of leaves) {
        const key = keyOf(leaf, row);
        const cells = grouped.get(key) ?? new Map<Element, Leaf>();
        grouped.set(key, cells);
        if (!cells.has(row)) cells.set(row, leaf);
      }
    }
    for (const cells of grouped.values()) {
      const texts = [...cells.values()].map((leaf) => leaf.text);
      const id = `${cells.size} ${texts.join('\n')}`;
      if (columns.has(id)) continue;
      columns.set(id, measure(cells, texts, inside.size));
    }
  }
  return [...columns.values()].sort((a, b) => b.share - a.share);
}

export function measure(
  cells: ReadonlyMap<Element, Leaf>,
  texts: readonly string[],
  rows: number,
): Column {
  const all = [...cells.values()];
  const of = (kind: Leaf['kind']) => all.filter((leaf) => leaf.kind === kind).length / all.length;
  return {
    cells,
    share: cells.size / Math.max(1, rows),
    times: of('time'),
    counts: of('count'),
    distinct: new Set(texts).size / texts.length,
    length: texts.reduce((sum, text) => sum + text.length, 0) / texts.length,
  };
}

/** The names on the way from the row to the words. */
function namedWay(leaf: Leaf, row: Element): string {
  return way(leaf, row, (element) => `${element.localName}.${names(element)}`);
}

function countedWay(leaf: Leaf, row: Element): string {
  return way(leaf, row, (element) => {
    let index = 0;
    for (let at = element.previousElementSibling; at && index < 20; at = at.previousElementSibling)
      index++;
    return `${element.localName}:${index}`;
  });
}

function way(leaf: Leaf, row: Element, step: (element: Element) => string): string {
  const steps: string[] = [];
  for (let at: Element | null = leaf.element; at && at !== row; at = parentOf(at))
    steps.push(step(at));
  return steps.join('<');
}
