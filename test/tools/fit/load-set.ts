import { existsSync } from 'node:fs';
import { advance, emptyState, type RhythmState } from '@/lib/core/rhythm/state';
import { viewState } from '@/lib/core/rhythm/view';
import { FEATURES, featuresOf } from '@/lib/core/risk/features';
import { readEvents } from '../events';
import { columnsOf, readLines } from '../read-lines';

/** One set's weekly questions with what the model sees of them. */
export interface TrainingSet {
  readonly name: string;
  readonly rows: number;
  /** `rows` times `FEATURES.length` numbers. */
  readonly x: Float64Array;
  /** 1 no inbound within the horizon, 0 some, -1 not known. */
  readonly y: Int8Array;
  readonly test: Uint8Array;
  /** Days of silence at the cutoff. */
  readonly recency: Float64Array;
  /** Number of the contact, for the bootstrap. */
  readonly contact: Int32Array;
  readonly cutoff: Float64Array;
}

interface Question {
  row: number;
  cutoff: number;
}

/**
 * Reads `<dir>/<name>.events.csv.gz` and `.items.csv.gz` and streams the
 * features once.
 * @param horizon days the question looks ahead
 */
export async function loadSet(dir: string, name: string, horizon = 30): Promise<TrainingSet> {
  const questions = new Map<string, Question[]>();
  const y: number[] = [];
  const nextDays: number[] = [];
  let end = 0;
  const test: number[] = [];
  const recency: number[] = [];
  const contact: number[] = [];
  const cutoffs: number[] = [];
  let at: number[] | null = null;
  await readLines(`${dir}/${name}.items.csv.gz`, (line) => {
    if (!at) {
      at = columnsOf(line, ['contact_id', 'cutoff', 'split', 'recency', 'y30', 'next_days']);
      return;
    }
    const cells = line.split(',');
    const [id, cutoff, split, rec, label, next] = at.map((i) => cells[i] ?? '') as [
      string,
      ...string[],
    ];
    let list = questions.get(id);
    if (!list) {
      list = [];
      questions.set(id, list);
    }
    list.push({ row: y.length, cutoff: Number(cutoff) * 1000 });
    contact.push(questions.size - 1);
    y.push(Number(label));
    nextDays.push(Number(next));
    test.push(split === 'test' ? 1 : 0);
    recency.push(Number(rec));
    cutoffs.push(Number(cutoff));
  });
  // The number of a contact is that of its first question; questions may come interleaved.
  const number = new Map([...questions.keys()].map((id, i) => [id, i]));
  for (const [id, list] of questions)
    for (const q of list) contact[q.row] = number.get(id) as number;
  const width = FEATURES.length;
  const x = new Float64Array(y.length * width);
  const states = new Map<string, { state: RhythmState; next: number; list: Question[] }>();
  const ask = (entry: { state: RhythmState; next: number; list: Question[] }, until: number) => {
    while (entry.next < entry.list.length && (entry.list[entry.next] as Question).cutoff <= until) {
      const q = entry.list[entry.next++] as Question;
      featuresOf(
        viewState(entry.state, q.cutoff),
        horizon,
        x.subarray(q.row * width, (q.row + 1) * width),
      );
    }
  };
  await readEvents(`${dir}/${name}.events.csv.gz`, ({ contact: id, interaction }) => {
    end = interaction.at / 1000;
    let entry = states.get(id);
    if (!entry) {
      const list = questions.get(id);
      if (!list) return;
      entry = { state: emptyState(), next: 0, list: list.sort((a, b) => a.cutoff - b.cutoff) };
      states.set(id, entry);
    }
    ask(entry, interaction.at);
    advance(entry.state, interaction, { dayOffset: 0 });
  });
  for (const entry of states.values()) ask(entry, Number.POSITIVE_INFINITY);
  if (horizon !== 30) {
    for (let i = 0; i < y.length; i++) {
      const next = nextDays[i] as number;
      const over = (cutoffs[i] as number) + horizon * 86_400 <= end;
      y[i] = next >= 0 && next <= horizon ? 0 : over ? 1 : -1;
    }
  }
  return {
    name,
    rows: y.length,
    x,
    y: Int8Array.from(y),
    test: Uint8Array.from(test),
    recency: Float64Array.from(recency),
    contact: Int32Array.from(contact),
    cutoff: Float64Array.from(cutoffs),
  };
}

/** The known sets that lie in a directory. */
export function setsIn(dir: string, names: readonly string[]): string[] {
  return names.filter((name) => existsSync(`${dir}/${name}.events.csv.gz`));
}
