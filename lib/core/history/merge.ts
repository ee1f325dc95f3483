import { FEATURE, type Interaction, MINUTE, PRECISION_WIDTH } from '../model/interaction';
import { ImportPairs, joinPair, mayHavePairs } from './pair-imports';

/** What merging did, beside the merged history. */
export interface Merged {
  /** Sorted by time. */
  readonly history: Interaction[];
  /** Facts that were not known before, sorted by time. */
  readonly added: Interaction[];
  /** Known facts changed (better time or direction) or sightings superseded by a message. */
  readonly revised: boolean;
}

/**
 * Puts newly observed interactions into a known, sorted history of the same contact.
 * The result does not depend on the order or number of observations: a fact already known is never
 * counted again, a finer time replaces a coarser one, and a list sighting gives way to the message
 * it was a sight of.
 */
export function mergeHistory(
  known: readonly Interaction[],
  observed: readonly Interaction[],
): Merged {
  const history = [...known];
  const byId = new Map<string, number[]>();
  for (let i = 0; i < history.length; i++) remember(byId, history[i] as Interaction, i);
  const fresh = new Set<number>();
  let revised = false;

  const add = (fact: Interaction) => {
    fresh.add(history.length);
    remember(byId, fact, history.length);
    history.push(fact);
  };
  const improve = (i: number, better: Interaction) => {
    if (better === history[i]) return;
    if (!fresh.has(i)) revised = true;
    history[i] = better;
  };

  const pairs = mayHavePairs(known, observed) ? new ImportPairs(known) : null;
  const unmatched: Interaction[] = [];
  for (const fact of observed) {
    if (fact.precision === 'unknown') continue;
    const places = byId.get(fact.id) ?? [];
    const i = places.find((p) => isSame(history[p] as Interaction, fact));
    if (i === undefined && pairs) unmatched.push(fact);
    else if (i === undefined) add(fact);
    else {
      pairs?.take(i);
      improve(i, refine(history[i] as Interaction, fact));
    }
  }
  // Pairs are looked for when all that have their own name were found by it.
  for (const fact of unmatched) {
    const i = pairs?.find(fact) ?? -1;
    if (i < 0) add(fact);
    else improve(i, joinPair(history[i] as Interaction, fact));
  }

  // A call elsewhere, told by the operator, is not what a list row showed.
  const messages = history
    .filter(({ kind, origin }) => kind !== 'sighting' && origin !== 'manual')
    .sort(byTime);
  const out: Interaction[] = [];
  const added: Interaction[] = [];
  for (let i = 0; i < history.length; i++) {
    const x = history[i] as Interaction;
    if (x.kind === 'sighting' && isCovered(x, messages)) {
      if (!fresh.has(i)) revised = true;
      continue;
    }
    out.push(x);
    if (fresh.has(i)) added.push(x);
  }
  return { history: out.sort(byTime), added: added.sort(byTime), revised };
}

/** Two observations of one message: the same id and, unless the page named it, overlapping times. */
export function isSame(a: Interaction, b: Interaction): boolean {
  if (a.id !== b.id) return false;
  if (a.native && b.native) return true;
  const [aFrom, aTo] = interval(a);
  const [bFrom, bTo] = interval(b);
  return aFrom < bTo && bFrom < aTo;
}

/** The half-open interval a time stands for. Estimates ("3 hours ago") may be off either way. */
function interval({ at, precision }: Interaction): [number, number] {
  const width = PRECISION_WIDTH[precision];
  if (precision === 'exact' || precision === 'minute') {
    const from = Math.floor(at / width) * width;
    return [from, from + width];
  }
  return precision === 'day' ? [at, at + width] : [at - width, at + width];
}

/** The operator's word on a message, which no reading may change. */
const OPERATORS_WORD = FEATURE.activity | FEATURE.benefit | FEATURE.joined | FEATURE.marked;

function refine(known: Interaction, seen: Interaction): Interaction {
  const finer = PRECISION_WIDTH[seen.precision] < PRECISION_WIDTH[known.precision];
  const told = known.direction === 'unknown' && seen.direction !== 'unknown';
  const marked = (known.features & FEATURE.marked) !== 0;
  const kept = marked ? known.features & OPERATORS_WORD : 0;
  const read = known.features === kept && known.length === 0 && seen.length > 0;
  const features = marked ? (seen.features & ~OPERATORS_WORD) | kept : seen.features;
  // What a page showed, too, does not go when the import is taken back.
  const shown = known.origin === 'import' && seen.origin !== 'import';
  if (!finer && !told && !read && !shown) return known;
  return {
    ...known,
    ...(shown ? { origin: seen.origin } : {}),
    ...(finer ? { at: seen.at, precision: seen.precision } : {}),
    ...(told ? { direction: seen.direction } : {}),
    ...(read ? { features, length: seen.length, kind: seen.kind } : {}),
  };
}

/** A sighting is covered when a message of the same side lies where the row said one was. */
function isCovered(sighting: Interaction, messages: readonly Interaction[]): boolean {
  const reach = PRECISION_WIDTH[sighting.precision] + MINUTE;
  for (let i = firstFrom(messages, sighting.at - reach); i < messages.length; i++) {
    const m = messages[i] as Interaction;
    if (m.at >= sighting.at + reach) return false;
    const sided = sighting.direction !== 'unknown' && m.direction !== 'unknown';
    if (!sided || m.direction === sighting.direction) return true;
  }
  return false;
}

function firstFrom(sorted: readonly Interaction[], at: number): number {
  let lo = 0;
  let hi = sorted.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((sorted[mid] as Interaction).at < at) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

function remember(byId: Map<string, number[]>, fact: Interaction, i: number): void {
  const places = byId.get(fact.id);
  if (places) places.push(i);
  else byId.set(fact.id, [i]);
}

/** Total order, so that equal sets give equal bytes. */
function byTime(a: Interaction, b: Interaction): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
