import { DAY } from '@/lib/core/model/interaction';
import { THRESHOLD } from '@/lib/core/risk/level';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';
import { alarms, type Traces, trace } from './lead';

/** A multiple of the own gap that anyone could set as a rule. */
const RULE = 3;
const SLACK = 0.35;

interface Run {
  readonly traces: Traces;
  readonly gap: number;
  /** Day the decline begins, or Infinity. */
  readonly onset: number;
}

/** False alarms per 1,000 contact-days before any decline, and days from onset to the first alarm. */
function measure(
  runs: readonly Run[],
  of: (t: Traces) => Float32Array,
  threshold: number,
  slack: number,
) {
  let calm = 0;
  let wrong = 0;
  const delays: number[] = [];
  for (const { traces, onset } of runs) {
    const values = of(traces);
    const days = Math.min(values.length, onset);
    calm += days;
    const at = alarms(values, threshold, slack);
    wrong += at.filter((d) => d < onset).length;
    if (onset === Number.POSITIVE_INFINITY) continue;
    // An alarm standing since before the onset says nothing about the decline.
    delays.push((at.find((d) => d >= onset) ?? Number.POSITIVE_INFINITY) - onset);
  }
  return { rate: (1000 * wrong) / calm, delays };
}

/** How much earlier than "three times the own gap" the model speaks, at the same false alarms. */
export function reportSimulated(
  contacts: number,
  days: number,
  seed: number,
  start: number,
): string {
  const runs: Run[] = [];
  for (let i = 0; i < contacts; i++) {
    const contact = simulateContact(seed * 1_000_003 + i, { start, days });
    const { truth } = contact;
    const onset =
      truth.declineAt === null
        ? Number.POSITIVE_INFINITY
        : Math.floor((truth.declineAt - start) / DAY);
    runs.push({ traces: trace(contact, start, days), gap: truth.gap, onset });
  }
  const rule = measure(runs, (t) => t.times, RULE, 0);
  const lines = [
    `${contacts} contacts, ${days} days, seed ${seed}; ${runs.filter((r) => r.onset !== Number.POSITIVE_INFINITY).length} decline`,
    `rule "${RULE}x own gap": ${rule.rate.toFixed(3)} false alarms per 1,000 contact-days, ${found(rule.delays)} found`,
    compare('rhythm alone', (t) => t.rhythm),
    compare('with behaviour', (t) => t.score),
  ];
  return [
    ...lines,
    `false alarms at the shipped thresholds: watch ${at(THRESHOLD.watch)}, declining ${at(THRESHOLD.declining)}`,
  ].join('\n');

  function compare(name: string, of: (t: Traces) => Float32Array): string {
    let threshold = -1;
    let model = measure(runs, of, threshold, SLACK);
    while (model.rate > rule.rate && threshold < 6) {
      threshold += 0.05;
      model = measure(runs, of, threshold, SLACK);
    }
    const leads: number[] = [];
    const declining = runs.filter((r) => r.onset !== Number.POSITIVE_INFINITY);
    declining.forEach((run, i) => {
      const a = rule.delays[i] as number;
      const b = model.delays[i] as number;
      if (a === Number.POSITIVE_INFINITY && b === Number.POSITIVE_INFINITY) return;
      const cap = days - run.onset;
      leads.push((Math.min(a, cap) - Math.min(b, cap)) / run.gap);
    });
    leads.sort((x, y) => x - y);
    const median = leads[leads.length >> 1]?.toFixed(2);
    const [low, high] = [leads[leads.length >> 2], leads[(3 * leads.length) >> 2]];
    const earlier = (100 * leads.filter((l) => l > 0).length) / leads.length;
    return `${name}: threshold ${threshold.toFixed(2)}, ${model.rate.toFixed(3)} false alarms, ${found(model.delays)} found; median lead ${median} own cycles (quartiles ${low?.toFixed(2)} to ${high?.toFixed(2)}), earlier for ${earlier.toFixed(0)} %`;
  }

  function found(delays: readonly number[]): number {
    return delays.filter(Number.isFinite).length;
  }

  function at(threshold: number): string {
    return measure(runs, (t) => t.score, threshold, SLACK).rate.toFixed(3);
  }
}
