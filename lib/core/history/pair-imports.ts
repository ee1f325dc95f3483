import { type Interaction, MINUTE, PRECISION_WIDTH } from '../model/interaction';

/*
 * A page and an export may name one message differently: the page has an id the file lacks, or shows
 * a text a little otherwise. But an export holds all of a chat, so whatever a page showed of a stretch
 * is among its messages. Facts of the same side whose times may be the same are therefore paired, one
 * to one, and a pair is one message: with the name the page gave it, and the finer of the two times.
 */

/** Finds for a fact its pair of the other kind: one kind is read from a file, the other from a page. */
export class ImportPairs {
  /** Places of known facts by minute and side. */
  private readonly fine = new Map<string, number[]>();
  /** Those known only to the hour or worse. */
  private readonly coarse: number[] = [];
  private readonly taken = new Set<number>();

  constructor(private readonly facts: readonly Interaction[]) {
    facts.forEach((fact, i) => {
      if (!isMessage(fact)) return;
      if (!isFine(fact)) this.coarse.push(i);
      else {
        const key = keyOf(fact);
        const same = this.fine.get(key);
        if (same) same.push(i);
        else this.fine.set(key, [i]);
      }
    });
  }

  /** This known fact has its match: it is nobody's pair any more. */
  take(place: number): void {
    this.taken.add(place);
  }

  /** The place of the pair of a new fact, which is taken then; −1 when there is none. */
  find(fact: Interaction): number {
    if (!isMessage(fact)) return -1;
    const near = isFine(fact) ? (this.fine.get(keyOf(fact)) ?? []) : this.within(fact);
    const free = [...near, ...this.coarse].filter(
      (i) => !this.taken.has(i) && mayBePair(this.facts[i] as Interaction, fact),
    );
    // Of several the one that reads most alike.
    const best = free.find((i) => this.facts[i]?.length === fact.length) ?? free[0] ?? -1;
    if (best >= 0) this.take(best);
    return best;
  }

  /** Fine facts within the interval of a coarse one. */
  private within(fact: Interaction): number[] {
    const places: number[] = [];
    this.facts.forEach((other, i) => {
      if (isFine(other) && overlaps(other, fact)) places.push(i);
    });
    return places;
  }
}

/** A pair as one fact: the page's word on what it is, the finer time. */
export function joinPair(a: Interaction, b: Interaction): Interaction {
  const [page, file] = a.origin === 'import' ? [b, a] : [a, b];
  const finer = PRECISION_WIDTH[file.precision] < PRECISION_WIDTH[page.precision];
  return finer ? { ...page, at: file.at, precision: file.precision } : page;
}

/** May there be pairs at all: facts of files among the one, of pages among the other. */
export function mayHavePairs(known: readonly Interaction[], seen: readonly Interaction[]): boolean {
  const ofFile = ({ origin }: Interaction) => origin === 'import';
  const ofPage = (fact: Interaction) => !ofFile(fact);
  return (known.some(ofFile) && seen.some(ofPage)) || (known.some(ofPage) && seen.some(ofFile));
}

function mayBePair(a: Interaction, b: Interaction): boolean {
  if ((a.origin === 'import') === (b.origin === 'import')) return false;
  // Two names of the chat program's own are two messages.
  if (a.native && b.native) return false;
  const sided = a.direction !== 'unknown' && b.direction !== 'unknown';
  return (!sided || a.direction === b.direction) && overlaps(a, b);
}

function overlaps(a: Interaction, b: Interaction): boolean {
  const [aFrom, aTo] = spanOf(a);
  const [bFrom, bTo] = spanOf(b);
  return aFrom < bTo && bFrom < aTo;
}

function spanOf({ at, precision }: Interaction): [number, number] {
  if (precision === 'exact' || precision === 'minute') {
    // A page that shows minutes and a file that has seconds speak of the same minute.
    const from = Math.floor(at / MINUTE) * MINUTE;
    return [from, from + MINUTE];
  }
  const width = PRECISION_WIDTH[precision];
  return precision === 'day' ? [at, at + width] : [at - width, at + width];
}

function isFine({ precision }: Interaction): boolean {
  return precision === 'exact' || precision === 'minute';
}

/** What the operator noted by hand stands in no chat. */
function isMessage({ kind, origin }: Interaction): boolean {
  return kind !== 'sighting' && kind !== 'system' && origin !== 'manual';
}

function keyOf({ at, direction }: Interaction): string {
  return `${Math.floor(at / MINUTE)} ${direction}`;
}
