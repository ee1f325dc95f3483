import { readParts } from '@/lib/core/time/read-parts';
import type { ComposeDefinition, Source, ThreadDefinition } from '../definition';
import { locate } from '../locate';
import type { PointedSides } from './bubble-sorts';
import { buildFieldSelector, type Part } from './build-field-selector';
import { buildSelector } from './build-selector';
import { sourceOf } from './column-source';
import { findDetectors } from './find-detectors';
import type { Heading } from './find-heading';
import { type Directions, induceDirection } from './induce-direction';
import type { InducedList } from './induce-list';
import type { Answer, Finding } from './induced';
import { neverTalk } from './not-talk';
import type { PageView } from './page-view';
import { rowMarks, splitters } from './row-marks';
import type { Candidate } from './score-sets';
import type { SelectorProposal } from './selector-proposal';
import { contains, type Leaf, parentOf } from './survey';

export interface InducedThread {
  readonly definition: ThreadDefinition;
  readonly compose: ComposeDefinition | null;
  readonly pane: Element;
  readonly directions: Directions;
  /** What each bubble says, as it was seen. */
  readonly said: ReadonlyMap<Element, string>;
  readonly fields: Readonly<
    Record<'row' | 'text' | 'time' | 'separator' | 'direction' | 'box', Finding | undefined>
  >;
}

const MESSAGE_ID = /^data-(message|msg)-?id$|^data-mid$/;

/** @param pointed rows whose side the operator told; then nothing about the sides is guessed */
export function induceThread(
  thread: Candidate,
  view: PageView,
  heading: Heading | null,
  list: InducedList | null,
  answers: readonly Answer[],
  pointed?: PointedSides,
): InducedThread | null {
  const { rows, box } = thread.set;
  const around = commonAncestor([box, heading?.element, view.compose].filter((one) => one != null));
  // The pane is asked for what lies in it, the message list among that.
  const pane = around === box ? (parentOf(box) ?? box) : around;
  if (!pane) return null;
  const detectors = findDetectors(thread, pane);
  const paneSelector =
    pane === view.document.body
      ? 'body'
      : buildSelector([pane], view.document).find((one) => one.exact)?.selector;
  const text = textSources(thread);
  const name = nameSource(heading, pane, list);
  if (!detectors || !paneSelector || !text || !name) return null;
  const time = thread.columns.find((one) => one.times >= 0.8 && one.share >= 0.1);
  const days = onlyTimes(thread);
  const timed =
    time && new Map([...time.cells].filter(([row]) => !days.rows.includes(row as HTMLElement)));
  const timeSources = timed?.size ? timesOf(timed, rows) : [];
  const separators = view.survey.leaves.filter(
    (leaf) =>
      leaf.kind === 'time' &&
      contains(box, leaf.element) &&
      !rows.some((row) => row.contains(leaf.element) && !days.rows.includes(row)),
  );
  const [separator] = separators.length
    ? buildSelector(
        separators.map((leaf) => leaf.element),
        box,
      ).filter((one) => one.exact && !/^:scope/.test(one.selector))
    : [];
  const directions = induceDirection(
    thread,
    view,
    heading?.text ?? '',
    list?.ownLast ?? null,
    answers,
    pointed,
  );
  const messageId = ownId(rows);
  const composeBox =
    view.compose && pane.contains(view.compose)
      ? buildSelector([view.compose], pane).find((one) => one.exact)
      : undefined;
  const textLeafs = rows.flatMap((row) => thread.set.cores.get(row)?.[0]?.element ?? []);
  return {
    pane,
    directions,
    said: new Map([...thread.set.cores].map(([row, leaves]) => [row, leaves[0]?.text ?? ''])),
    definition: {
      pane: paneSelector,
      root: detectors.root,
      row: detectors.row,
      rowLoose: detectors.rowLoose,
      key: [],
      name: [name],
      direction: directions.rules,
      text: text.sources,
      ...(text.without && { textWithout: text.without }),
      time: { from: timeSources, ...(separator && { separator: separator.selector }) },
      ...(messageId && { messageId: [messageId] }),
      skip: [
        ...(days.mark ? [{ sel: days.mark }] : []),
        ...(directions.note ? [{ sel: directions.note }] : []),
        ...neverTalk(rows, text.sources),
      ],
      ...(directions.system && { kinds: { system: directions.system } }),
      ...(directions.oneLook && { oneLook: true as const }),
      ...orderOf(thread),
    },
    compose: composeBox ? { box: composeBox.selector, kind: 'auto' } : null,
    fields: {
      row: {
        confidence: 0.5 + detectors.lasting / 2,
        seen: rows.length,
        of: rows.length,
        examples: rows.slice(-3),
      },
      text: {
        confidence: 0.9,
        seen: textLeafs.length,
        of: rows.length,
        examples: textLeafs.slice(-3),
      },
      time:
        time && timeSources.length
          ? {
              confidence: time.times,
              seen: time.cells.size,
              of: rows.length,
              examples: [...time.cells.values()].slice(-3).map((leaf) => leaf.element),
            }
          : undefined,
      separator: separator
        ? {
            confidence: 0.9,
            seen: separators.length,
            of: separators.length,
            examples: separators.slice(-3).map((leaf) => leaf.element),
          }
        : undefined,
      direction: {
        confidence: directions.confidence,
        seen: directions.told.size,
        of: rows.length,
        examples: directions.sample ? [directions.sample] : [],
      },
      box: composeBox && { confidence: 0.9, seen: 1, of: 1, examples: [view.compose!] },
    },
  };
}

/** Rows that say nothing but a time, and what marks them as such. */
function onlyTimes({ set, inside }: Candidate): { rows: readonly HTMLElement[]; mark?: string } {
  const rows = set.rows.filter((row) => {
    const leaves = inside.get(row) ?? [];
    return leaves.length > 0 && leaves.every(({ kind }) => kind === 'time');
  });
  if (rows.length === 0) return { rows };
  const marks = new Map(set.rows.map((row) => [row as Element, rowMarks(row, set.box)]));
  const others = set.rows.filter((row) => !rows.includes(row));
  const [best] = splitters(marks, rows, others);
  return best ? { rows, mark: best[0] } : { rows };
}

function nameSource(
  heading: Heading | null,
  pane: Element,
  list: InducedList | null,
): Source | null {
  const own = heading && buildSelector([heading.element], pane).find((one) => one.exact);
  if (own) return { sel: own.selector };
  const sel = list?.definition.name[0]?.sel;
  return list?.open && sel ? { at: 'page', sel: `${list.open.selector} ${sel}` } : null;
}

/** Attributes that tell the same time better go first. */
function timesOf(cells: ReadonlyMap<Element, Leaf>, rows: readonly HTMLElement[]): Source[] {
  const column = [...cells];
  const shown = sourceOf({ cells, share: 1, times: 1, counts: 0, distinct: 1, length: 5 }, rows);
  const attr = ['datetime', 'title', 'data-time', 'data-ts', 'data-timestamp'].find((name) =>
    column.every(([, { element }]) => {
      const parts = readParts(element.getAttribute(name) ?? '');
      return (
        parts?.epoch !== undefined ||
        (parts?.hour !== undefined && (parts.year ?? parts.numbers) !== undefined)
      );
    }),
  );
  if (!shown) return [];
  return attr ? [{ ...shown, attr }, shown] : [shown];
}

function textSources({ set, inside }: Candidate): { sources: Source[]; without?: string } | null {
  const parts = set.rows.flatMap((row) => {
    const cores = set.cores.get(row) ?? [];
    const [first] = cores;
    if (!first) return [];
    let element: Element =
      cores.length > 1
        ? (commonAncestor(cores.map((leaf) => leaf.element)) ?? first.element)
        : first.element;
    const foreign = (inside.get(row) ?? []).filter((leaf) => !cores.includes(leaf));
    for (
      let up = element.parentElement;
      up && up !== row && row.contains(up);
      up = up.parentElement
    ) {
      if (up.querySelector('img,svg,button') || foreign.some((leaf) => up?.contains(leaf.element)))
        break;
      element = up;
    }
    return [{ row, element, foreign: foreign.filter((leaf) => element.contains(leaf.element)) }];
  });
  const sources: Source[] = [];
  let left = parts;
  for (let rank = 0; rank < 3 && left.length; rank++) {
    if (left.every((part) => part.row === part.element)) return { sources: [...sources, {}] };
    const best =
      buildFieldSelector(left).find(readsNoOther(left)) ??
      buildFieldSelector(left.slice(0, 1)).find(readsNoOther(left));
    if (!best) break;
    sources.push({ sel: best.selector });
    left = left.filter(({ row, element }) => row.querySelector(best.selector) !== element);
  }
  const nested = parts.flatMap(({ element, foreign }) =>
    foreign.map((leaf) => ({ row: element, element: leaf.element })),
  );
  const [without] = nested.length
    ? buildFieldSelector(nested).filter((one) => !/^:scope|>>>/.test(one.selector))
    : [];
  return sources.length ? { sources, ...(without && { without: without.selector }) } : null;
}

/** A rank that finds something else in a row would stand before the one that is right there. */
function readsNoOther(parts: readonly Part[]): (proposal: SelectorProposal) => boolean {
  return ({ selector }) =>
    parts.every(({ row, element }) => {
      const found = locate(row, selector);
      return !found || found === element || squeezed(found) === squeezed(element);
    });
}

const squeezed = ({ textContent }: Element) => (textContent ?? '').replace(/\s+/g, '');

function ownId(rows: readonly HTMLElement[]): Source | null {
  for (const { name } of rows[0]?.attributes ?? []) {
    if (!MESSAGE_ID.test(name)) continue;
    const values = rows.map((row) => row.getAttribute(name));
    if (values.every(Boolean) && new Set(values).size === rows.length) return { attr: name };
  }
  return null;
}

/** Whether the page shows the newest first, or its style sheet turns the list round. */
function orderOf({ set }: Candidate): Pick<ThreadDefinition, 'order'> {
  const style = getComputedStyle(set.box);
  return style.display.includes('flex') &&
    style.flexDirection === 'column-reverse' &&
    set.rows.some((row) => row.parentElement === set.box)
    ? { order: 'reversed' }
    : {};
}

function commonAncestor(elements: readonly Element[]): Element | null {
  for (let at: Element | null = elements[0] ?? null; at; at = parentOf(at)) {
    if (elements.every((element) => contains(at as Element, element))) return at;
  }
  return null;
}
