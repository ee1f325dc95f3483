import { type Column, columnsOf } from './columns';
import { leavesIn, type PageView } from './page-view';
import type { RecordSet } from './record-sets';
import { contains, type Leaf } from './survey';

/** A set with what is needed to read it, and how much it looks like people or like talk. */
export interface Candidate {
  readonly set: RecordSet;
  readonly inside: ReadonlyMap<Element, readonly Leaf[]>;
  readonly columns: readonly Column[];
  readonly people: number;
  readonly talk: number;
}

/** Points from which a set is one. */
export const IS_PEOPLE = 4.5;
export const IS_TALK = 4.5;
const LEAN = 0.08;

/** Looks closely at the sets and gives points. */
export function scoreSets(sets: readonly RecordSet[], view: PageView): Candidate[] {
  return sets.flatMap((set) => {
    const stacked = isStacked(set, view);
    if (!stacked) return [];
    const inside = leavesIn(set.rows, view.survey.leaves);
    const columns = columnsOf(inside);
    const made = { set, inside, columns };
    return [{ ...made, people: people(made, view), talk: talk(made, view) }];
  });
}

type Looked = Pick<Candidate, 'set' | 'inside' | 'columns'>;

function people({ set, columns, inside }: Looked, view: PageView): number {
  const rects = set.rows.map((row) => view.rect(row));
  const heights = rects.map((rect) => rect.height);
  const mean = average(heights);
  const name = columns.find(
    (one) =>
      one.share >= 0.9 &&
      one.distinct >= 0.8 &&
      one.times < 0.2 &&
      one.counts < 0.2 &&
      one.length <= 40,
  );
  if (!name || mean < 24 || mean > 160) return 0;
  const first = rects[0];
  const box = view.compose && view.rect(view.compose);
  let points = 1;
  if (deviation(heights) < 0.2 * mean) points += 1;
  if (
    rects.every(
      (rect) => Math.abs(rect.left - first!.left) < 4 && Math.abs(rect.width - first!.width) < 8,
    )
  )
    points += 0.5;
  if (columns.some((one) => one.times >= 0.8 && one.share >= 0.5)) points += 2;
  if (columns.some((one) => one !== name && one.share >= 0.6 && one.times < 0.2 && one.length >= 3))
    points += 0.5;
  if (columns.some((one) => one.counts >= 0.8 && one.share < 1)) points += 0.5;
  if (imageShare(set, view) >= 0.7) points += 1;
  if (box && (first!.right <= box.left + 8 || first!.left >= box.right - 8)) points += 1.5;
  if (set.rows.length >= 6) points += 0.5;
  if (
    set.rows.some((row) =>
      row.closest('[role="menu"],[role="menubar"],[role="tablist"],[role="toolbar"]'),
    )
  )
    points -= 2;
  if ([...inside.values()].every((leaves) => leaves.length < 2)) points -= 1;
  if (twoSided(set, view)) points -= 2;
  return points;
}

function talk({ set, columns }: Looked, view: PageView): number {
  const words = [...set.cores.values()].flat();
  const isTalk = words.filter((leaf) => leaf.kind === 'text').length >= words.length * 0.7;
  const differ = new Set(words.map((leaf) => leaf.text)).size >= Math.max(3, words.length * 0.3);
  if (!isTalk || !differ || isLabel(words)) return 0;
  const rects = set.rows.map((row) => view.rect(row));
  const box = view.compose && view.rect(view.compose);
  const around = view.rect(set.box);
  let points = 0;
  if (box) {
    const overlap = Math.min(box.right, around.right) - Math.max(box.left, around.left);
    const above = around.top < box.top && rects.some((rect) => rect.top < box.top);
    if (above && overlap > 0.5 * Math.min(box.width, around.width)) points += 3;
    else return 0;
    if (contains(set.box, view.compose!)) points -= 4;
  }
  if (twoSided(set, view)) points += 2.5;
  const heights = rects.map((rect) => rect.height);
  if (deviation(heights) > 0.05 * average(heights)) points += 0.5;
  if (columns.some((one) => one.times >= 0.8 && one.share >= 0.3)) points += 1;
  if (/auto|scroll/.test(scrollOf(set.box))) points += 1;
  const chars = [...set.cores.values()]
    .flat()
    .reduce((sum, leaf) => sum + Math.min(60, leaf.text.length), 0);
  points += Math.min(1.5, chars / 150);
  points += Math.min(1, set.rows.length / 10);
  // Rows that show more than one text each are put together too coarsely.
  const cores = [...set.cores.values()].map((leaves) => leaves.length);
  if (average(cores) > 1.3) points -= 1;
  return points;
}

/** The same over and over, as a name or the letters in place of a picture: no message. */
function isLabel(words: readonly Leaf[]): boolean {
  const said = words.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const most = Math.max(0, ...[...Map.groupBy(said, (text) => text).values()].map((s) => s.length));
  return most >= 4 && most > 0.4 * said.length;
}

/** Which side of the box each row's words lie on. */
export function sidesOf(set: RecordSet, view: PageView): Map<HTMLElement, 'left' | 'right' | null> {
  const box = view.rect(set.box);
  return new Map(
    set.rows.map((row) => {
      const leaf = set.cores.get(row)?.[0];
      if (!leaf) return [row, null];
      const rect = view.rect(bubbleOf(leaf.element, set, view));
      const difference = rect.left - box.left - (box.right - rect.right);
      if (Math.abs(difference) < LEAN * box.width) return [row, null];
      return [row, difference > 0 ? 'right' : 'left'];
    }),
  );
}

/** The widest element around the words that doesn't fill the box. */
export function bubbleOf(element: HTMLElement, set: RecordSet, view: PageView): HTMLElement {
  const width = view.rect(set.box).width * 0.85;
  let bubble = element;
  for (let at: HTMLElement | null = element; at && at !== set.box; at = at.parentElement) {
    if (view.rect(at).width > width) break;
    bubble = at;
  }
  return bubble;
}

function twoSided(set: RecordSet, view: PageView): boolean {
  const sides = [...sidesOf(set, view).values()];
  return sides.includes('left') && sides.includes('right');
}

function isStacked(set: RecordSet, view: PageView): boolean {
  const rects = set.rows.map((row) => view.rect(row));
  const below = rects
    .slice(1)
    .filter(
      (rect, i) =>
        rect.top >= rects[i]!.top + rects[i]!.height * 0.5 || rect.bottom <= rects[i]!.top + 2,
    );
  return below.length >= (rects.length - 1) * 0.9;
}

function imageShare(set: RecordSet, view: PageView): number {
  const with_ = set.rows.filter(
    (row) =>
      view.survey.images.some((image) => row.contains(image)) ||
      row.querySelector('svg,[class*="avatar" i]'),
  );
  return with_.length / set.rows.length;
}

function scrollOf(element: HTMLElement): string {
  let found = '';
  let at: HTMLElement | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parentElement)
    found += getComputedStyle(at).overflowY;
  return found;
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function deviation(values: readonly number[]): number {
  const mean = average(values);
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2)));
}
