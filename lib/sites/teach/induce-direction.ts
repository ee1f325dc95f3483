import type { DirectionRule } from '../definition';
import { readDirection } from '../read-direction';
import {
  byExamples,
  bySender,
  bySide,
  byWord,
  type Marks,
  oursOf,
  type PointedSides,
  senderColumn,
} from './bubble-sorts';
import { buildFieldSelector } from './build-field-selector';
import type { Column } from './columns';
import type { Answer } from './induced';
import { findNotes, findOdd, haveOneLook, withoutMarked } from './not-talk';
import type { PageView } from './page-view';
import { rowMarks, splitters, wordOf } from './row-marks';
import { bubbleOf, type Candidate } from './score-sets';

/** Bubbles of two sorts, and what is known about whose they are. */
export interface Directions {
  readonly rules: readonly DirectionRule[];
  /** By bubble; rows of neither sort are left out. */
  readonly told: ReadonlyMap<Element, 'in' | 'out'>;
  readonly confidence: number;
  /** Names the sort of `sample`, for a question and its answer. */
  readonly option: string;
  readonly sample: HTMLElement | null;
  /** A mark that lines in the middle have and no bubble has. */
  readonly system: string | null;
  /** A mark of messages that only colleagues see. */
  readonly note: string | null;
  /** Our side's bubbles look the same. */
  readonly oneLook: boolean;
}

/** Points of agreeing evidence from which the sides need no question. */
const SURE_POINTS = 2;

const NOBODY: Directions = {
  rules: [{ by: 'mark' }],
  told: new Map(),
  confidence: 0,
  option: '',
  sample: null,
  system: null,
  note: null,
  oneLook: false,
};

/**
 * Tells bubbles of one side from the other's: by where they lie, by a word in their marks, by the
 * sender's name. Which of the two is ours takes two signs that agree, or the operator's word.
 * @param contact shown name of the open contact, '' when not known
 * @param ownLast our words stand last in the list's preview of the open contact; null: not told
 */
export function induceDirection(
  thread: Candidate,
  view: PageView,
  contact: string,
  ownLast: boolean | null,
  answers: readonly Answer[],
  pointed?: PointedSides,
): Directions {
  const marks = new Map(
    thread.set.rows.map((row) => [row as Element, rowMarks(row, thread.set.box)]),
  );
  const notes = findNotes(thread, marks);
  const note = notes?.mark ?? null;
  const rows = thread.set.rows.filter((row) => !notes?.rows.includes(row));
  const sender = senderColumn(thread.columns, contact);
  const found = [
    () => bySide(thread, view),
    () => byWord(rows, marks),
    () => bySender(rows, sender, contact),
    () => pointed && byExamples(thread.set, marks, pointed),
  ].map((look) => look() ?? null);
  const sorts = found.find((one) => one && (!pointed || oursOf(one, pointed) !== null));
  if (!sorts) return { ...NOBODY, note };
  const isTalk = (row: HTMLElement) => rows.includes(row);
  const [a, b] = [sorts.a.filter(isTalk), sorts.b.filter(isTalk)];
  if (!a.length || !b.length) return { ...NOBODY, note };
  // What has words of another sort may be a line of the system, or a card of one side.
  const worded = sorts.neither.filter((row) => isTalk(row) && hasWords(thread, row));
  const neither = worded.filter((row) => thread.set.cores.has(row));
  const markOf = (own: readonly HTMLElement[], other: readonly HTMLElement[]) =>
    splitters(marks, own, [...other, ...worded])[0] ??
    splitters(marks, own, [...other, ...neither])[0];
  const [markA, markB] = [markOf(a, b), markOf(b, a)];
  const option = markA?.[0] ?? sorts.option;
  const sample = longest(a, thread);

  const votes = evidence({
    a,
    b,
    marks,
    sender,
    contact,
    ownLast,
    bySide: sorts.bySide,
    rows,
    view,
    neither,
  });
  const answer = answers.find((one) => one.ask === 'who-said-this' && one.option === option);
  const shown = pointed && (oursOf(sorts, pointed) === 'a' ? 'us' : 'customer');
  const said = shown ?? (answer?.ask === 'who-said-this' ? answer.said : undefined);
  const sure = said !== undefined || votes.sure;
  const aIsOut = said === undefined ? votes.aIsOut : said === 'us';
  if (said === null || (!sure && votes.points === 0 && !sorts.bySide)) {
    return { ...NOBODY, note, option, sample: said === null ? null : sample };
  }
  const told = new Map<Element, 'in' | 'out'>();
  for (const row of a) told.set(row, aIsOut ? 'out' : 'in');
  for (const row of b) told.set(row, aIsOut ? 'in' : 'out');
  // Notes and robots stand on our side in another look: whose words those are is left open.
  const known = [...(pointed?.ours ?? []), ...(said !== undefined && sample ? [sample] : [])];
  const own = aIsOut ? a : b;
  const odd = findOdd(thread, view, marks, own, known);
  for (const row of odd.rows) told.delete(row);
  const plain = (css: string) => withoutMarked(css, odd.marks);
  const [out, inward] = aIsOut ? [markA, markB] : [markB, markA];
  // A picture without words lies nowhere, but bears the mark of its side.
  for (const row of sorts.neither.filter((one) => isTalk(one) && !thread.set.cores.has(one))) {
    const [own, other] = [out, inward].map((mark) => mark && marks.get(row)?.has(mark[0]));
    if (own !== other && (own || other)) told.set(row, own ? 'out' : 'in');
  }
  const right = sorts.bySide && (aIsOut === sorts.aIsRight ? 'out' : 'in');
  const rules = [
    ...(out || inward
      ? [
          {
            by: 'mark' as const,
            ...(out && { out: plain(out[0]) }),
            ...(inward && { in: inward[0] }),
          },
        ]
      : []),
    ...(right ? positional(thread, view, right, plain) : []),
    ...(sender && right === false ? senderRules(sender, contact, plain) : []),
  ].filter((rule) => agrees(rule, rows, told, contact));
  const complete = [...told].filter(
    ([row]) => readDirection(rules, placeOf(row), contact).direction !== 'unknown',
  ).length;
  const whole = told.size ? complete / told.size : 0;
  const [system] = neither.length >= 1 ? splitters(marks, neither, [...a, ...b]) : [];
  return {
    rules: sure && rules.length ? rules : NOBODY.rules,
    told: sure ? told : new Map(),
    confidence: sure ? (said !== undefined ? 0.98 : 0.9) * whole : 0.4,
    option,
    sample,
    system: system && system[1] >= 0.65 ? system[0] : null,
    note,
    oneLook:
      sure &&
      haveOneLook(
        thread,
        own.filter((row) => !odd.rows.includes(row)),
      ),
  };
}

function hasWords({ inside }: Candidate, row: HTMLElement): boolean {
  return inside.get(row)?.some(({ kind }) => kind === 'text') ?? false;
}

interface Signs {
  readonly a: readonly HTMLElement[];
  readonly b: readonly HTMLElement[];
  readonly neither: readonly HTMLElement[];
  readonly marks: Marks;
  readonly sender: Column | null;
  readonly contact: string;
  readonly ownLast: boolean | null;
  readonly bySide: boolean;
  readonly rows: readonly HTMLElement[];
  readonly view: PageView;
}

/** Signs that `a` is ours, and that it isn't. */
function evidence(signs: Signs): { aIsOut: boolean; points: number; sure: boolean } {
  const { a, b, neither, marks, sender, contact, ownLast, bySide, rows, view } = signs;
  const votes: number[] = [];
  const words = (own: readonly HTMLElement[], other: readonly HTMLElement[]) =>
    new Set(splitters(marks, own, [...other, ...neither]).map(([css]) => wordOf(css)));
  const [wordsA, wordsB] = [words(a, b), words(b, a)];
  const forOut = wordsA.has('out') || wordsB.has('in');
  const forIn = wordsA.has('in') || wordsB.has('out');
  if (forOut) votes.push(1);
  if (forIn) votes.push(-1);
  // Where one can write, the own words are most often on the right.
  if (bySide && view.compose) votes.push(1);
  if (sender) {
    const named = (row: Element) => sender.cells.get(row)?.text === contact;
    if (a.some(named) && !b.some(named)) votes.push(-1.5);
    if (b.some(named) && !a.some(named)) votes.push(1.5);
    if (a.some(named) && b.some(named)) return { aIsOut: true, points: 0, sure: false };
  }
  const last = [...rows].reverse().find((row) => a.includes(row) || b.includes(row));
  if (ownLast !== null && last) votes.push(a.includes(last) === ownLast ? 1 : -1);
  const points = votes.reduce((sum, vote) => sum + vote, 0);
  const against = votes.some((vote) => vote > 0) && votes.some((vote) => vote < 0);
  return { aIsOut: points >= 0, points, sure: !against && Math.abs(points) >= SURE_POINTS };
}

function positional(
  thread: Candidate,
  view: PageView,
  right: 'in' | 'out',
  plain: (css: string) => string,
): DirectionRule[] {
  const parts = thread.set.rows.flatMap((row) => {
    const leaf = thread.set.cores.get(row)?.[0];
    const bubble = leaf && bubbleOf(leaf.element, thread.set, view);
    return bubble && bubble !== row && row.contains(bubble) ? [{ row, element: bubble }] : [];
  });
  const own = buildFieldSelector(parts).slice(0, 2);
  return [
    ...own.map(({ selector }) => ({ by: 'flow' as const, of: plain(selector), right })),
    ...own.map(({ selector }) => ({ by: 'side' as const, of: plain(selector), right })),
  ];
}

/** Theirs by the contact's name; ours by the one other name there is. */
function senderRules(
  sender: Column,
  contact: string,
  plain: (css: string) => string,
): DirectionRule[] {
  const parts = [...sender.cells].map(([row, leaf]) => ({ row, element: leaf.element }));
  const [best] = buildFieldSelector(parts);
  if (!best) return [];
  const from = [{ sel: plain(best.selector) }];
  const names = new Set([...sender.cells.values()].map((leaf) => leaf.text));
  const own = [...names].filter((name) => name !== contact && name.length <= 200);
  return [
    { by: 'sender', from },
    ...(own.length === 1 ? [{ by: 'value' as const, from, out: own, in: [] }] : []),
  ];
}

function agrees(
  rule: DirectionRule,
  rows: readonly HTMLElement[],
  told: ReadonlyMap<Element, 'in' | 'out'>,
  contact: string,
): boolean {
  const read = rows.map(
    (row) => [told.get(row), readDirection([rule], placeOf(row), contact).direction] as const,
  );
  const right = read.filter(
    ([expected, direction]) => expected !== undefined && direction === expected,
  ).length;
  return (
    right > 0 &&
    read.every(([expected, direction]) => direction === 'unknown' || direction === expected)
  );
}

const placeOf = (element: Element) => ({
  element,
  page: element.ownerDocument,
  url: element.ownerDocument.location.href,
});

function longest(rows: readonly HTMLElement[], thread: Candidate): HTMLElement | null {
  const length = (row: HTMLElement) => thread.set.cores.get(row)?.[0]?.text.length ?? 0;
  return rows.reduce<HTMLElement | null>(
    (best, row) => (!best || length(row) >= length(best) ? row : best),
    null,
  );
}
