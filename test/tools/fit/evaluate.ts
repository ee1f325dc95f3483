import { randomStream } from '@/lib/core/random';
import type { TrainingSet } from './load-set';
import { auc, calibrationError, precisionAt20 } from './measures';

export interface Score {
  readonly items: number;
  readonly auc: number;
  readonly aucInterval: readonly [number, number];
  readonly early: number;
  readonly earlyInterval: readonly [number, number];
  readonly top20: number;
  readonly calibration: number;
}

/** Scores log-odds on the test split; intervals are 95 %, by drawing contacts with replacement. */
export function evaluate(set: TrainingSet, odds: Float64Array, draws = 200): Score {
  const rows = Array.from(set.y.keys()).filter((i) => set.test[i] && (set.y[i] as number) >= 0);
  const pick = (list: readonly number[], from: ArrayLike<number>) =>
    list.map((i) => from[i] as number);
  const risk = odds.map((o) => 1 / (1 + Math.exp(-o)));
  const early = rows.filter((i) => (set.recency[i] as number) <= 7);
  const measure = (list: readonly number[]) => auc(pick(list, set.y), pick(list, odds));
  const byContact = new Map<number, number[]>();
  for (const i of rows) {
    const c = set.contact[i] as number;
    byContact.set(c, [...(byContact.get(c) ?? []), i]);
  }
  const contacts = [...byContact.values()];
  const random = randomStream(20_260_105);
  const all: number[] = [];
  const allEarly: number[] = [];
  for (let d = 0; d < draws; d++) {
    const drawn: number[] = [];
    for (let k = 0; k < contacts.length; k++) {
      for (const i of contacts[Math.floor(random() * contacts.length)] as number[]) drawn.push(i);
    }
    all.push(measure(drawn));
    allEarly.push(measure(drawn.filter((i) => (set.recency[i] as number) <= 7)));
  }
  return {
    items: rows.length,
    auc: measure(rows),
    aucInterval: interval(all),
    early: measure(early),
    earlyInterval: interval(allEarly),
    top20: precisionAt20(pick(rows, set.y), pick(rows, risk), pick(rows, set.cutoff)),
    calibration: calibrationError(pick(rows, set.y), pick(rows, risk)),
  };
}

function interval(values: number[]): [number, number] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
