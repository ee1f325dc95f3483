import { locate } from '../locate';
import { oneLine, shownText } from '../shown-text';
import { assemble, findings } from './assemble';
import type { PointedSides } from './bubble-sorts';
import { buildFieldSelector } from './build-field-selector';
import { type Column, columnsOf, measure } from './columns';
import { confirmDraft } from './confirm-draft';
import type { Heading } from './find-heading';
import { withGroupCounts } from './group-counts';
import { type GivenColumns, type InducedList, induceList } from './induce-list';
import { type InducedThread, induceThread } from './induce-thread';
import type { GiveUp, Induced } from './induced';
import { leavesIn, type PageView, pageView } from './page-view';
import type { Point, Pointed } from './points';
import type { RecordSet } from './record-sets';
import { coreOf, rowsLike } from './rows-like';
import type { Candidate } from './score-sets';
import { contains, type Leaf, parentOf, survey } from './survey';

/** What a page comes to by what was pointed at so far. */
interface PointedPage {
  readonly view: PageView;
  readonly list: Candidate | null;
  readonly given: GivenColumns | null;
  readonly thread: Candidate | null;
  readonly sides: PointedSides | null;
  readonly heading: Heading | null;
  /** The name of the row that was pointed at as the open one, where no heading is. */
  readonly openName: Leaf | null;
}

/** What one point comes to. */
export interface Preview {
  /** Elements of the sort that was pointed at; none: what was pointed at can't be used. */
  readonly alike: readonly Element[];
  /** Of how many rows, bubbles or places. */
  readonly of: number;
  /** What the pointed one shows; '' where there is nothing to show. */
  readonly text: string;
}

/**
 * Makes a definition of what the operator pointed at. The reader itself runs on it, as on a draft that
 * was made by itself: what it reads otherwise is left out.
 */
export function readPointed(
  document: Document,
  pointed: Pointed,
): Induced | { readonly gaveUp: GiveUp } {
  const page = pointedPage(document, pointed);
  const { view, heading } = page;
  const list = inducedList(page);
  const talk = inducedThread(page, list);
  if (!list && !talk) return { gaveUp: 'too-few' };
  if (page.thread && !heading && !page.openName) return { gaveUp: 'nobody-named' };
  const confirmed = confirmDraft(assemble(view.document, list, talk), list, talk, heading);
  if (!confirmed) return { gaveUp: 'not-confirmed' };
  const definition = withGroupCounts(confirmed.definition, view.document);
  const shown = [...(list?.names.values() ?? [])];
  const fields = findings(
    definition,
    definition.list ? list : null,
    definition.thread ? talk : null,
    heading,
    heading ? [{ ask: 'is-this-the-customer', option: heading.text, yes: true }] : [],
  );
  const { 'thread.direction': direction, ...others } = fields;
  const told = talk !== null && talk.directions.told.size > 0;
  return {
    definition,
    fields: { ...others, ...(told && direction && { 'thread.direction': direction }) },
    questions: [],
    identity: definition.list?.id.length || definition.thread?.key.length ? 'id' : 'name',
    namesakes: new Set(shown).size < shown.length,
  };
}

/** What one more point would come to, for the box around it and the count. */
export function previewPoint(document: Document, pointed: Pointed, point: Point): Preview {
  const page = pointedPage(document, pointed);
  const taken = pointed[point] ?? [];
  const leaf = taken[0] ? coreOf(taken[0], page.view.survey.leaves) : null;
  const one = (elements: readonly Element[], of: number, text = leaf?.text ?? ''): Preview => ({
    alike: elements,
    of,
    text,
  });
  switch (point) {
    case 'row':
      return taken.length < 2
        ? one(taken, 1, '')
        : one(page.list?.set.rows ?? [], rowsOf(page), '');
    case 'name':
    case 'time': {
      const column = page.given?.[point];
      const cells = [...(column?.cells.values() ?? [])];
      return one(
        cells.map(({ element }) => element),
        rowsOf(page),
      );
    }
    case 'theirs':
      return one(leaf ? taken : [], 1);
    case 'ours': {
      const told = inducedThread(page, inducedList(page))?.directions.told;
      const ours = [...(told ?? [])].flatMap(([row, side]) => (side === 'out' ? [row] : []));
      return one(ours, page.thread?.set.rows.length ?? 0);
    }
    case 'heading':
      return one(page.heading || page.openName ? taken : [], 1);
    case 'box':
      return one(page.view.compose ? [page.view.compose] : [], 1, '');
  }
}

/** Whether words outside of the list already name the open contact as one of its rows does. */
export function headingIsKnown(document: Document, pointed: Pointed): boolean {
  return pointedPage(document, pointed).heading !== null;
}

const rowsOf = ({ list }: PointedPage) => list?.set.rows.length ?? 0;

function pointedPage(document: Document, pointed: Pointed): PointedPage {
  const seen = survey(document);
  const [box] = pointed.box ?? [];
  const view = {
    ...pageView(document, seen),
    compose: box ? editableAt(box, seen.editables) : null,
  };
  const list = candidateOf(pointed.row, view);
  const name = list && columnAt(list, pointed.name?.[0], view);
  const time = list && columnAt(list, pointed.time?.[0], view);
  const said = [...(pointed.theirs ?? []), ...(pointed.ours ?? [])];
  const both = pointed.theirs?.length && pointed.ours?.length;
  const thread = both ? candidateOf(said, view) : null;
  const sides = thread && sidesOf(thread.set, pointed);
  const given = name ? { name, time: time && time.times >= 0.5 ? time : null } : null;
  const [head] = pointed.heading ?? [];
  const openRow = head && list?.set.rows.find((row) => contains(row, head));
  return {
    view,
    list: given ? list : pointed.name ? null : list,
    given,
    thread: sides ? thread : null,
    sides,
    heading: openRow
      ? null
      : head
        ? headingAt(head, given, view)
        : headingAmong(given, list, thread, view),
    openName: (openRow && given?.name.cells.get(openRow)) ?? null,
  };
}

function inducedList({ list, given, view, heading, openName }: PointedPage): InducedList | null {
  if (!list || !given) return null;
  const leaf = openName ?? view.survey.leaves.find(({ element }) => element === heading?.element);
  const header = leaf && { ...leaf, text: heading?.text ?? nameOf(leaf) };
  return induceList(list, view, header ?? null, [], given);
}

/** All of a name as the reader will read it: pictures in it stand for their words. */
const nameOf = ({ element, attr, text }: Leaf) => (attr ? text : oneLine(shownText(element)));

function inducedThread(page: PointedPage, list: InducedList | null): InducedThread | null {
  const { thread, sides, view, heading } = page;
  return thread && sides ? induceThread(thread, view, heading, list, [], sides) : null;
}

function candidateOf(examples: readonly Element[] | undefined, view: PageView): Candidate | null {
  if (!examples || examples.length < 2) return null;
  const { leaves } = view.survey;
  const set = rowsLike(examples, leaves);
  if (!set) return null;
  const inside = leavesIn(set.rows, leaves);
  return { set, inside, columns: columnsOf(inside), people: 0, talk: 0 };
}

/** The part of every row that was pointed at in one of them. */
function columnAt(list: Candidate, element: Element | undefined, view: PageView): Column | null {
  const leaf = element && coreOf(element, view.survey.leaves);
  if (!leaf) return null;
  const fit = list.columns.filter(({ cells }) =>
    [...cells.values()].some((cell) => cell.element === leaf.element),
  );
  const [best] = fit.sort((a, b) => b.share - a.share || b.distinct - a.distinct);
  if (best && best.share >= 0.9) return best;
  const named = namedColumn(list, leaf, view);
  return named && named.share > (best?.share ?? 0) ? named : (best ?? null);
}

/** The same part by what it is named, where rows differ in what stands before it. */
function namedColumn({ set }: Candidate, leaf: Leaf, view: PageView): Column | null {
  const row = set.rows.find((one) => contains(one, leaf.element));
  if (!row || row === leaf.element) return null;
  const leaves = new Map(view.survey.leaves.map((one) => [one.element as Element, one]));
  const columns = buildFieldSelector([{ row, element: leaf.element }])
    .filter(({ selector, exact }) => exact && /^[.#[]/.test(selector))
    .map(({ selector }) => {
      const cells = set.rows.flatMap((one): [Element, Leaf][] => {
        const found = leaves.get(locate(one, selector) as Element);
        return found ? [[one, found]] : [];
      });
      return measure(
        new Map(cells),
        cells.map(([, { text }]) => text),
        set.rows.length,
      );
    });
  return columns.sort((a, b) => b.share - a.share)[0] ?? null;
}

function sidesOf({ rows }: RecordSet, { theirs, ours }: Pointed): PointedSides | null {
  const around = (elements: readonly Element[] = []) =>
    elements.flatMap((element) => rows.find((row) => contains(row, element)) ?? []);
  const [a, b] = [around(theirs), around(ours)];
  const clear = a.length > 0 && b.length > 0 && !a.some((row) => b.includes(row));
  return clear ? { theirs: a, ours: b } : null;
}

function headingAt(element: Element, given: GivenColumns | null, view: PageView): Heading | null {
  const leaf = coreOf(element, view.survey.leaves);
  const names = [...(given?.name.cells.values() ?? [])].map(({ text }) => text);
  return leaf && { element: leaf.element, text: nameOf(leaf), inList: names.includes(leaf.text) };
}

/** Words outside of list and conversation that say one name of the list, and no second name beside it. */
function headingAmong(
  given: GivenColumns | null,
  list: Candidate | null,
  thread: Candidate | null,
  view: PageView,
): Heading | null {
  if (!given || !list || !thread) return null;
  const names = new Set([...given.name.cells.values()].map(({ text }) => text));
  const found = view.survey.leaves.filter(
    ({ element, text }) =>
      names.has(text) && !contains(list.set.box, element) && !contains(thread.set.box, element),
  );
  const [first] = found;
  if (!first || new Set(found.map(({ text }) => text)).size > 1) return null;
  return { element: first.element, text: nameOf(first), inList: true };
}

/** The editable that was pointed at, or the one within or around it. */
function editableAt(element: Element, editables: readonly HTMLElement[]): HTMLElement | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const own = editables.find((one) => one === at);
    if (own) return own;
  }
  const inside = editables.filter((one) => contains(element, one));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}
