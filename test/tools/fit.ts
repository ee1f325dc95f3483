import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AdditiveModel } from './fit/additive-fit';
import { curvesSource, horizonsSource } from './fit/curves-source';
import { evaluate, type Score } from './fit/evaluate';
import { fitLine } from './fit/horizon-lines';
import { loadSet, setsIn, type TrainingSet } from './fit/load-set';
import { isPurchases, othersOf, SETS } from './fit/sets';
import { oddsOf, train } from './fit/train';

/*
 * npm run -s fit -- --data DIR [--leave-out] [--draws N] [--out lib/core/risk/curves.ts]
 * Learns the curves of the risk model. With --leave-out it prints how the model does on each set
 * when neither the set nor its siblings were learned from, and writes nothing.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'lib/core/risk/curves.ts' },
    draws: { type: 'string', default: '200' },
    'leave-out': { type: 'boolean', default: false },
  },
});

const names = setsIn(values.data, Object.keys(SETS));
if (names.length === 0) {
  console.error(
    `No known set in ${values.data}; see lib/core/risk/README.md for what is expected.`,
  );
  process.exit(1);
}
const sets = new Map<string, TrainingSet>();
for (const name of names) sets.set(name, await loadSet(values.data, name));
const pick = (list: readonly string[]) => list.map((name) => sets.get(name) as TrainingSet);

if (values['leave-out']) {
  const scores: Score[] = [];
  console.log('| set | items | AUC (95 %) | early AUC (95 %) | top 20 | calibration error |');
  console.log('|---|---|---|---|---|---|');
  for (const name of names) {
    const set = sets.get(name) as TrainingSet;
    const score = evaluate(
      set,
      oddsOf(train(pick(othersOf(name, names))), set),
      Number(values.draws),
    );
    console.log(line(name, score));
    if (!isPurchases(name)) scores.push(score);
  }
  const mean = (of: (s: Score) => number) =>
    (scores.reduce((sum, s) => sum + of(s), 0) / scores.length).toFixed(4);
  console.log(
    `| mean of message sets | | ${mean((s) => s.auc)} | ${mean((s) => s.early)} | | ${mean((s) => s.calibration)} |`,
  );
} else {
  const used = names.filter((name) => SETS[name]?.ships);
  const model = train(pick(used));
  writeFileSync(values.out, curvesSource(model, used));
  const lines = [];
  for (const days of [7, 14, 21, 30, 45, 60, 90]) {
    const far = [];
    for (const name of used) far.push(await loadSet(values.data, name, days));
    lines.push({ days, line: days === 30 ? ([0, 1] as const) : lineOf(model, far) });
  }
  writeFileSync(values.out.replace('curves', 'horizons'), horizonsSource(lines));
  console.log(`Learned from ${used.join(', ')}; wrote ${values.out} and the horizons beside it`);
}

function lineOf(model: AdditiveModel, far: readonly TrainingSet[]): [number, number] {
  const odds: number[] = [];
  const y: number[] = [];
  const weight: number[] = [];
  for (const set of far) {
    const own = oddsOf(model, set);
    const known = Array.from(set.y.keys()).filter((i) => (set.y[i] as number) >= 0);
    for (const i of known) {
      odds.push(own[i] as number);
      y.push(set.y[i] as number);
      weight.push(1 / Math.sqrt(known.length));
    }
  }
  return fitLine(odds, y, weight);
}

function line(name: string, s: Score): string {
  const f = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '–');
  const between = (i: readonly [number, number]) => `${f(i[0])}–${f(i[1])}`;
  return `| ${name} | ${s.items} | ${f(s.auc)} (${between(s.aucInterval)}) | ${f(s.early)} (${between(s.earlyInterval)}) | ${f(s.top20)} | ${f(s.calibration)} |`;
}
