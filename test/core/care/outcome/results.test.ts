import { describe, expect, test } from 'vitest';
import { addStep } from '@/lib/core/care/case/add-step';
import { openCase } from '@/lib/core/care/case/open-case';
import { newcombe, wilson } from '@/lib/core/care/outcome/intervals';
import { outcomeOf } from '@/lib/core/care/outcome/outcome-of';
import { resultsBy } from '@/lib/core/care/outcome/results-by';
import { uplift } from '@/lib/core/care/outcome/uplift';
import type { CareCase, CaseStep } from '@/lib/core/model/care-case';
import { DAY } from '@/lib/core/model/interaction';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { flagged, NOW, summary } from '../case/example';

const LATER = NOW + 100 * DAY;
const OPTIONS = { answerDays: 7, offerOf: (entry: string) => `of ${entry}`, now: LATER };

function course(contact: string, ...steps: [days: number, step: CaseStep][]): CareCase {
  return steps.reduce<CareCase>((care, [days, step]) => addStep(care, step, NOW + days * DAY), {
    ...flagged(),
    contact,
  });
}
const inserted = (wording: string, entry: string | null = null): CaseStep => ({
  kind: 'inserted',
  intent: entry ? 'amends' : 'check-in',
  wording,
  origin: 'builtin',
  print: '',
  length: 20,
  entry,
});
const sent = (of: number | null, asInserted = true): CaseStep => ({
  kind: 'sent',
  intent: 'check-in',
  asInserted,
  of,
});
const replied: CaseStep = { kind: 'replied', features: 0 };
const back: CaseStep = { kind: 'recovered', by: 'rhythm' };
const value: CaseStep = { kind: 'cause', cause: 'value', by: 'operator', note: '' };

describe('intervals', () => {
  test('Wilson, against the published 81 of 263 (Newcombe 1998, Statistics in Medicine 17:857)', () => {
    const { low, high } = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(wilson(0, 0)).toMatchObject({ low: 0, high: 1 });
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
  });

  test('Newcombe, against the published 56/70 less 48/80', () => {
    const { difference, low, high } = newcombe(wilson(56, 70), wilson(48, 80));
    expect(difference).toBeCloseTo(0.2, 6);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });
});

describe('outcomeOf', () => {
  test('an answer counts within its days, and nothing is said too soon', () => {
    const of = (care: CareCase, now = LATER) => outcomeOf(care, 7, now).answered;
    expect(of(course('a', [1, sent(null)], [6, replied]))).toBe(true);
    expect(of(course('a', [1, sent(null)], [9, replied]))).toBe(false);
    expect(of(course('a'), NOW + 6 * DAY)).toBeNull();
    expect(of(course('a'), NOW + 8 * DAY)).toBe(false);
  });

  test('how it ended', () => {
    expect(outcomeOf(course('a'), 7, LATER).result).toBe('open');
    expect(outcomeOf(course('a', [9, back]), 7, LATER).result).toBe('recovered');
    expect(
      outcomeOf(course('a', [9, back], [20, { kind: 'relapsed', level: 'silent' }]), 7, LATER)
        .result,
    ).toBe('relapsed');
  });
});

describe('resultsBy', () => {
  const cases = [
    course('a', [1, inserted('care')], [1, sent(1)], [2, replied], [3, value], [9, back]),
    course('b', [1, inserted('care')], [1, sent(1)], [30, replied]),
    course('c', [1, inserted('care')], [1, sent(1, false)], [2, replied]),
    course(
      'd',
      [1, inserted('fault')],
      [1, sent(1)],
      [2, replied],
      [3, value],
      [4, inserted('x', 'e')],
      [4, sent(5)],
      [9, back],
    ),
  ];

  test('by wording: answers to words sent as inserted, with who they are about', () => {
    const rows = resultsBy(cases, 'wording', OPTIONS);
    expect(rows.map(({ key, contacts }) => [key, contacts])).toEqual([
      ['care', ['a', 'b']],
      ['fault', ['d']],
      ['x', ['d']],
    ]);
    expect(rows[0]?.answered).toMatchObject({ hits: 1, of: 2 });
  });

  test('by cause and by offer', () => {
    expect(resultsBy(cases, 'cause', OPTIONS)).toMatchObject([
      { key: 'value', contacts: ['a', 'd'], recovered: { hits: 2, of: 2 } },
    ]);
    expect(resultsBy(cases, 'offer', OPTIONS).map((r) => r.key)).toEqual(['of e']);
  });

  test('what was undone did not happen', () => {
    const [a] = cases as [CareCase];
    const undone = {
      ...a,
      events: a.events.map((e) => (e.kind === 'sent' ? { ...e, undone: true as const } : e)),
    };
    expect(resultsBy([undone], 'wording', OPTIONS)).toEqual([]);
  });
});

describe('the draw', () => {
  const strategy = { ...DEFAULT_STRATEGY, holdout: 0.3 };
  const step = { kind: 'flagged', level: 'declining', risk: 0.6 } as const;
  const open = (i: number, tier: 'loyal' | 'growth' = 'growth', over = {}) =>
    openCase(summary('declining', { id: `c${i}`, ...over }), tier, step, strategy, NOW);

  test('leaves about the share alone, always the same ones', () => {
    const all = Array.from({ length: 2000 }, (_, i) => open(i));
    const held = all.filter((c) => c.held).length / all.length;
    expect(held).toBeGreaterThan(0.26);
    expect(held).toBeLessThan(0.34);
    expect(all.every((c) => c.drawn)).toBe(true);
    expect(all.map((c) => c.held)).toEqual(all.map((_, i) => open(i).held));
  });

  test('never the loyal, who complained, who waits, or when it is off', () => {
    const grieved = summary('declining').assessment;
    const evidence = [
      { signal: 'complaint', severity: 3, weight: 3, params: {}, times: [] },
    ] as const;
    for (let i = 0; i < 300; i++) {
      expect(open(i, 'loyal')).toMatchObject({ held: false, drawn: false });
      expect(open(i, 'growth', { assessment: { ...grieved, evidence } }).held).toBe(false);
      expect(open(i, 'growth', { waitingSince: NOW }).held).toBe(false);
      expect(
        openCase(summary('silent', { id: `c${i}` }), 'edge', step, DEFAULT_STRATEGY, NOW),
      ).toMatchObject({ held: false, drawn: false });
    }
  });
});

describe('uplift', () => {
  const arm = (n: number, answered: number, held: boolean): CareCase[] =>
    Array.from({ length: n }, (_, i) => ({
      ...course('x', ...(i < answered ? ([[2, replied]] as [number, CaseStep][]) : [])),
      drawn: true,
      held,
    }));

  test('is told when it is clear, either way', () => {
    expect(uplift([...arm(80, 50, false), ...arm(80, 20, true)], 7, LATER).verdict).toBe('helps');
    expect(uplift([...arm(80, 20, false), ...arm(80, 50, true)], 7, LATER).verdict).toBe('harms');
  });

  test('cannot be told of few, of like shares, or before the days are over', () => {
    expect(uplift([...arm(80, 70, false), ...arm(19, 0, true)], 7, LATER).verdict).toBe(
      'cannot-tell',
    );
    expect(uplift([...arm(60, 30, false), ...arm(60, 28, true)], 7, LATER).verdict).toBe(
      'cannot-tell',
    );
    const early = uplift([...arm(80, 50, false), ...arm(80, 20, true)], 7, NOW + DAY);
    expect(early.held.of).toBe(0);
    expect(uplift([], 7, LATER)).toMatchObject({ verdict: 'cannot-tell', difference: 0 });
  });

  test('who was not in the draw tells nothing', () => {
    const outside = arm(500, 500, false).map((c) => ({ ...c, drawn: false }));
    expect(uplift(outside, 7, LATER).treated.of).toBe(0);
  });
});
