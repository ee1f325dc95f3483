import type { ListDefinition } from '../definition';
import { oneLine } from '../shown-text';
import { plainName, pointedName, readIn, sourceOf } from './column-source';
import type { Column } from './columns';
import { findDetectors } from './find-detectors';
import type { Answer, Finding } from './induced';
import type { PageView } from './page-view';
import { rowMarks, splitters } from './row-marks';
import type { Candidate } from './score-sets';
import { type Leaf, names } from './survey';

export interface InducedList {
  /** Without an id: that takes the open conversation. */
  readonly definition: ListDefinition;
  readonly name: Column;
  readonly rows: readonly HTMLElement[];
  /** The row of the open conversation and what finds it on the page. */
  readonly open: { readonly row: HTMLElement; readonly selector: string } | null;
  /** The preview of the open row begins with "we:"; null when previews don't say. */
  readonly ownLast: boolean | null;
  readonly fields: Readonly<
    Record<'row' | 'name' | 'time' | 'unread' | 'open', Finding | undefined>
  >;
  readonly names: ReadonlyMap<Element, string>;
}

const OWN_STARTS = ['我:', '我：', 'You:', 'You：', 'Me:', '[我]'];

/** What the operator pointed at in a row; no time: there is none. */
export interface GivenColumns {
  readonly name: Column;
  readonly time: Column | null;
}

/**
 * @param header what the open conversation is headed with, when that is known
 * @param given columns that are not to be guessed; then no other is read
 */
export function induceList(
  list: Candidate,
  view: PageView,
  header: Leaf | null,
  answers: readonly Answer[],
  given?: GivenColumns,
): InducedList | null {
  const refused = new Set(
    answers.flatMap((one) => (one.ask === 'is-this-the-customer' && !one.yes ? one.option : [])),
  );
  const detectors = findDetectors(list, view.document);
  const name = given?.name ?? nameColumn(list, header?.text, refused);
  if (!detectors || !name) return null;
  const rows = list.set.rows;
  const nameSource = given ? pointedName(name, rows) : plainName(name, rows);
  if (!nameSource) return null;
  const shown =
    given &&
    new Map(
      rows.flatMap((row): [Element, string][] => {
        const text = readIn(row, nameSource);
        return text ? [[row, oneLine(text)]] : [];
      }),
    );
  const nameOf = shown ?? new Map([...name.cells].map(([row, leaf]) => [row, leaf.text]));
  const time = given
    ? (given.time ?? undefined)
    : list.columns.find((one) => one.times >= 0.8 && one.share >= 0.3);
  const unread = given
    ? undefined
    : list.columns.find(
        (one) => one !== name && one.counts >= 0.8 && one.share < 1 && one.times === 0,
      );
  const [timeSource, unreadSource] = [
    time && sourceOf(time, rows),
    unread && sourceOf(unread, rows),
  ];
  const open = openRow(list, nameOf, header?.text, detectors.row);
  const own = list.columns.find((one) =>
    [...one.cells.values()].some(({ text }) => OWN_STARTS.some((start) => text.startsWith(start))),
  );
  const ownSource = own && sourceOf(own, rows);
  const openPreview = open && own?.cells.get(open.row)?.text;
  const finding = (column: Column | undefined, confidence: number): Finding | undefined =>
    column && {
      confidence,
      seen: column.cells.size,
      of: rows.length,
      examples: [...column.cells.values()].slice(0, 3).map((leaf) => leaf.element),
    };
  return {
    definition: {
      root: detectors.root,
      row: detectors.row,
      rowLoose: detectors.rowLoose,
      id: [],
      name: [nameSource],
      ...(timeSource && { time: [timeSource] }),
      ...(unreadSource && { unread: [unreadSource] }),
      ...(open && { open: { sel: open.mark } }),
      ...(ownSource?.sel && { ownMark: { sel: ownSource.sel, starts: OWN_STARTS } }),
    },
    name,
    rows,
    open,
    ownLast:
      openPreview === undefined || openPreview === null
        ? null
        : OWN_STARTS.some((start) => openPreview.startsWith(start)),
    names: nameOf,
    fields: {
      row: {
        confidence: 0.5 + detectors.lasting / 2,
        seen: rows.length,
        of: rows.length,
        examples: rows.slice(0, 3),
      },
      name: finding(name, header && [...nameOf.values()].includes(header.text) ? 0.97 : 0.7),
      time: finding(timeSource ? time : undefined, time?.times ?? 0),
      unread: finding(unreadSource ? unread : undefined, 0.85),
      open: open ? { confidence: 0.9, seen: 1, of: 1, examples: [open.row] } : undefined,
    },
  };
}

/** The column that holds who a row is about. */
export function nameColumn(
  list: Candidate,
  header?: string,
  refused: ReadonlySet<string> = new Set(),
): Column | null {
  const scored = list.columns.flatMap((column) => {
    if (column.share < 0.9 || column.times > 0.2 || column.counts > 0.2 || column.length > 60)
      return [];
    const leaves = [...column.cells.values()];
    if (refused.has(leaves[0]!.text)) return [];
    const style = getComputedStyle(leaves[0]!.element);
    const isHeader = header !== undefined && leaves.some((leaf) => leaf.text === header);
    const previews = leaves.filter(
      (leaf) =>
        OWN_STARTS.some((start) => leaf.text.startsWith(start)) || /[。？！?!]$/.test(leaf.text),
    ).length;
    const score =
      (isHeader ? 5 : 0) +
      column.distinct * 2 +
      Number.parseFloat(style.fontSize) / 16 +
      (Number(style.fontWeight) >= 500 ? 0.5 : 0) -
      (previews / leaves.length) * 2 -
      column.length / 60 +
      column.share +
      wordsFor(leaves[0]!.element, list) +
      // Names stand before what was said.
      (order(leaves[0]!.element, list) === 0 ? 0.7 : 0);
    return [{ column, score }];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.column ?? null;
}

const NAME_WORDS = /name|nick|title|user|contact|customer|peer|primary/i;
const OTHER_WORDS =
  /preview|last|text|content|sub|desc|msg|message|caption|secondary|summary|info/i;

/** What the words around a cell say about it. */
function wordsFor(element: Element, { set }: Candidate): number {
  const own = names(element);
  const near =
    own ||
    (element.parentElement && !set.rows.includes(element.parentElement)
      ? names(element.parentElement)
      : '');
  return (NAME_WORDS.test(near) ? 1.5 : 0) - (OTHER_WORDS.test(near) ? 1 : 0);
}

/** Which of the words in its row it is. */
function order(element: Element, { inside }: Candidate): number {
  for (const leaves of inside.values()) {
    const at = leaves
      .filter((leaf) => leaf.kind === 'text')
      .findIndex((leaf) => leaf.element === element);
    if (at >= 0) return at;
  }
  return -1;
}

/** The one row marked otherwise than all others, and named like the heading. */
function openRow(
  list: Candidate,
  names: ReadonlyMap<Element, string>,
  header: string | undefined,
  rowSelector: string,
): { row: HTMLElement; selector: string; mark: string } | null {
  const { rows, box } = list.set;
  if (!header) return null;
  const named = rows.filter((row) => names.get(row) === header);
  for (const row of named) {
    const mark = openMark(rows, row, box);
    if (!mark || rowSelector.includes(',')) continue;
    const compound =
      /[\s>]/.test(rowSelector) || /^[a-z]/.test(mark) ? mark : `${rowSelector}${mark}`;
    return { row, selector: compound, mark };
  }
  return null;
}

/** What one row has at itself and no other row has; null when nothing marks it so. */
export function openMark(
  rows: readonly HTMLElement[],
  row: HTMLElement,
  box: Element,
): string | null {
  const marks = new Map(rows.map((one) => [one as Element, withStates(one, rowMarks(one, box))]));
  const others = rows.filter((one) => one !== row);
  const [best] = splitters(marks, [row], others).filter(
    ([css]) => !/unread|hover|focus/i.test(css) && (row.matches(css) || css.startsWith('[aria-')),
  );
  return best && row.matches(best[0]) ? best[0] : null;
}

function withStates(row: Element, marks: Map<string, number>): Map<string, number> {
  for (const attr of [
    'aria-selected',
    'aria-current',
    'aria-pressed',
    'data-active',
    'data-selected',
    'data-state',
  ]) {
    const value = row.getAttribute(attr);
    if (value && value !== 'false')
      marks.set(`[${attr}="${value.replace(/["\\]/g, '\\$&')}"]`, 0.9);
  }
  return marks;
}
