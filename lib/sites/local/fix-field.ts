import type { SiteDefinition, Source } from '../definition';
import { locate, locateAll, matches, type Root } from '../locate';
import { findBubbles, findPane } from '../read-pane';
import { findRows } from '../read-rows';
import { buildFieldSelector } from '../teach/build-field-selector';
import { buildSelector } from '../teach/build-selector';
import type { SelectorProposal } from '../teach/selector-proposal';
import { alike } from './alike';
import { fixDirection } from './fix-direction';
import type { PickableField } from './pickable';

/** A definition with one field pointed at anew. */
export interface Fixed {
  readonly definition: SiteDefinition;
  readonly selector: string;
  /** Elements it finds now, and how many there could be. */
  readonly found: readonly Element[];
  readonly of: number;
  readonly lasting: number;
}

/**
 * Makes one field of a definition read what the operator pointed at.
 * @param picked one element or two of a sort; for the direction one of theirs, then one of ours
 * @returns null when it can't be told by anything that lasts, or lies outside of its part
 */
export function fixField(
  site: SiteDefinition,
  field: PickableField,
  picked: readonly Element[],
  document: Document,
): Fixed | null {
  const [part, key] = field.split('.') as ['list' | 'thread' | 'compose', string];
  if (!picked[0]) return null;
  if (part === 'compose') return fixBox(site, picked[0], document);
  if (key === 'root' || key === 'pane') return fixContainer(site, field, picked[0], document);
  if (key === 'row') return fixRows(site, part, picked, document);
  if (field === 'thread.direction') return fixSides(site, picked, document);
  if (field === 'thread.name') return fixHeading(site, picked[0], document);
  return fixValue(site, field, picked, rowsOf(site, part, document));
}

/** Rows of the list, or bubbles of the open conversation. */
export function rowsOf(site: SiteDefinition, part: string, document: Document): HTMLElement[] {
  if (part === 'list') return findRows(site, document);
  const pane = findPane(site, document);
  return pane && site.thread ? findBubbles(site.thread, pane) : [];
}

function put(site: SiteDefinition, field: string, value: unknown): SiteDefinition {
  const [part, key] = field.split('.') as ['list' | 'thread' | 'compose', string];
  return { ...site, [part]: { ...site[part], [key]: value } } as SiteDefinition;
}

function fixContainer(
  site: SiteDefinition,
  field: PickableField,
  element: Element,
  document: Document,
): Fixed | null {
  const root = field === 'thread.root' ? findPane(site, document) : document;
  const [best] = root ? buildSelector([element], root) : [];
  return best ? fixed(put(site, field, best.selector), best, [element], 1) : null;
}

function fixRows(
  site: SiteDefinition,
  part: 'list' | 'thread' | 'compose',
  picked: readonly Element[],
  document: Document,
): Fixed | null {
  const boxes = containers(site, part, document);
  const box = boxes.find((one) => picked.every((element) => one.contains(element)));
  const all = alike(picked);
  const [best] = box ? buildSelector(all, box) : [];
  if (!best || !box) return null;
  const found = locateAll(box, best.selector);
  return fixed(put(site, `${part}.row`, best.selector), best, found, all.length);
}

function containers(site: SiteDefinition, part: string, document: Document): Element[] {
  if (part === 'list') return site.list ? locateAll(document, site.list.root) : [];
  const pane = findPane(site, document);
  return pane && site.thread ? locateAll(pane, site.thread.root) : [];
}

function fixHeading(site: SiteDefinition, element: Element, document: Document): Fixed | null {
  const pane = findPane(site, document);
  const root: Root = pane?.contains(element) ? pane : document;
  const [best] = buildSelector([element], root);
  if (!best) return null;
  const source: Source = {
    ...(root === document ? { at: 'page' as const } : {}),
    sel: best.selector,
  };
  return fixed(put(site, 'thread.name', [source]), best, [element], 1);
}

function fixBox(site: SiteDefinition, element: Element, document: Document): Fixed | null {
  const pane = findPane(site, document);
  const editable = element.closest(
    'textarea, input, [contenteditable]:not([contenteditable=false])',
  );
  if (!pane || !editable) return null;
  const [best] = buildSelector([editable], pane);
  const compose = best && { kind: 'auto' as const, ...site.compose, box: best.selector };
  return compose ? fixed({ ...site, compose }, best, [editable], 1) : null;
}

function fixSides(
  site: SiteDefinition,
  [theirs, ours]: readonly Element[],
  document: Document,
): Fixed | null {
  const bubbles = rowsOf(site, 'thread', document);
  const [a, b] = [theirs, ours].map((one) => one && rowAround(bubbles, one));
  if (!site.thread || !a || !b || a === b) return null;
  const rules = fixDirection(site.thread, a, b, bubbles);
  const [first] = rules ?? [];
  if (!rules || first?.by !== 'mark') return null;
  const selector = `${first.in} / ${first.out}`;
  const proposal = { selector, matches: bubbles.length, exact: true, lasting: 0.7 };
  return fixed(put(site, 'thread.direction', rules), proposal, bubbles, bubbles.length);
}

/** A value in every row: name, time, count, text; or the row that is open. */
function fixValue(
  site: SiteDefinition,
  field: PickableField,
  picked: readonly Element[],
  rows: readonly HTMLElement[],
): Fixed | null {
  const parts = picked.flatMap((element) => {
    const row = rowAround(rows, element);
    return row ? [{ row, element }] : [];
  });
  const [first] = parts;
  if (!first || parts.length < picked.length) return null;
  if (field === 'list.open') return fixOpen(site, first.row, rows);
  const proposals = parts.some(({ row, element }) => row === element)
    ? []
    : buildFieldSelector(parts).filter(({ exact }) => exact);
  const [best] = proposals
    .map((proposal) => ({ proposal, found: firstIn(rows, proposal.selector) }))
    .sort((a, b) => worth(b, rows.length) - worth(a, rows.length));
  if (!best) return null;
  const { proposal, found } = best;
  const source: Source = { sel: proposal.selector };
  const definition =
    field === 'thread.time'
      ? put(site, field, { ...site.thread?.time, from: [source] })
      : put(site, field, [source]);
  return fixed(definition, proposal, found, rows.length);
}

function worth(
  { proposal, found }: { proposal: SelectorProposal; found: unknown[] },
  rows: number,
) {
  return proposal.lasting + found.length / Math.max(1, rows);
}

function firstIn(rows: readonly Element[], selector: string): Element[] {
  return rows.flatMap((row) => locate(row, selector) ?? []);
}

/** What the open row has, at itself, and no other row. */
function fixOpen(site: SiteDefinition, row: Element, rows: readonly Element[]): Fixed | null {
  const own = [
    ...['aria-selected', 'aria-current', 'data-active', 'data-selected']
      .filter((name) => row.hasAttribute(name))
      .map((name) => `[${name}="${CSS.escape(row.getAttribute(name) ?? '')}"]`),
    ...[...row.classList].map((token) => `.${CSS.escape(token)}`),
  ];
  const selector = own.find((css) => rows.every((other) => other === row || !matches(other, css)));
  if (!selector) return null;
  const proposal = { selector, matches: 1, exact: true, lasting: 0.7 };
  return fixed(put(site, 'list.open', { sel: selector }), proposal, [row], 1);
}

function rowAround<T extends Element>(rows: readonly T[], element: Element): T | undefined {
  return rows.find((row) => row.contains(element));
}

function fixed(
  definition: SiteDefinition,
  { selector, lasting }: SelectorProposal,
  found: readonly Element[],
  of: number,
): Fixed {
  return { definition, selector, found, of, lasting: Math.max(0, Math.min(1, lasting)) };
}
