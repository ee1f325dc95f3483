import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { CauseInput } from '@/lib/core/causes/cause-input';
import { findCauses } from '@/lib/core/causes/find-causes';
import { CAUSES } from '@/lib/core/model/cause';
import {
  DAY,
  FEATURE,
  FEATURES,
  HOUR,
  type Interaction,
  KINDS,
} from '@/lib/core/model/interaction';
import { type Conversation, inputOf, loadConversations, NOW } from './conversations';

vi.setConfig({ testTimeout: 30_000 });
const RUNS = { seed: 20_261_122, numRuns: 400 };

const fact: fc.Arbitrary<Interaction> = fc.record({
  id: fc.constant('0'.repeat(16)),
  at: fc.integer({ min: NOW - 200 * DAY, max: NOW + 5 * DAY }),
  precision: fc.constantFrom('unknown', 'exact', 'minute', 'hour', 'day', 'week', 'month'),
  direction: fc.constantFrom('unknown', 'in', 'out'),
  kind: fc.constantFrom(...KINDS),
  features: fc.oneof(
    fc.nat(2 ** FEATURES.length - 1),
    fc.constantFrom(...FEATURES).map((name) => FEATURE[name]),
  ),
  length: fc.nat(500),
  origin: fc.constant('thread'),
  native: fc.boolean(),
});
const input: fc.Arbitrary<CauseInput> = fc
  .record({
    facts: fc.array(fact, { maxLength: 60 }),
    sameToAll: fc.double({ min: 0, max: 1, noNaN: true }),
    coupons: fc.array(fc.integer({ min: NOW - 100 * DAY, max: NOW + 100 * DAY }), { maxLength: 3 }),
    prints: fc.array(
      fc.record({ at: fc.integer({ min: NOW - 100 * DAY, max: NOW }), same: fc.boolean() }),
      { maxLength: 8 },
    ),
    messagesPerWeek: fc.nat(10),
  })
  .map(({ facts, coupons, prints, ...more }) =>
    inputOf([], {
      ...more,
      facts: [...facts].sort((a, b) => a.at - b.at),
      coupons: coupons.map((expiresAt) => ({ what: '券', expiresAt })),
      prints: prints.map(({ at, same }, i) => ({
        contact: 'c',
        message: String(i),
        at,
        print: same ? '0123456789abcdef' : 'fedcba9876543210',
      })),
    }),
  );

describe('any history', () => {
  test('gives ranked shares that sum to 1, with evidence, and at most one proposal', () => {
    let proposed = 0;
    fc.assert(
      fc.property(input, (input) => {
        const found = findCauses(input);
        if (found.length === 0) return;
        expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        expect(new Set(found.map(({ cause }) => cause)).size).toBe(found.length);
        found.forEach(({ share, likely, evidence, cause }, i) => {
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThanOrEqual(found[i - 1]?.share ?? 1);
          expect(cause).not.toBe('other');
          expect(evidence.length).toBeGreaterThan(0);
          if (likely) proposed++;
          if (i > 0) expect(likely).toBe(false);
          for (const { params, times } of evidence) {
            for (const value of Object.values(params)) expect(Number.isFinite(value)).toBe(true);
            expect(times.length).toBeLessThanOrEqual(20);
            expect([...times].sort((a, b) => b - a)).toEqual(times);
            for (const at of times) expect(at).toBeLessThanOrEqual(NOW);
          }
        });
      }),
      RUNS,
    );
    expect(proposed).toBeGreaterThan(20);
  });

  test('is judged the same twice, and what lies ahead or beyond the span changes nothing', () => {
    fc.assert(
      fc.property(input, (input) => {
        const kept = input.facts.filter(({ at }) => at <= NOW && at > NOW - 180 * DAY);
        expect(findCauses({ ...input, facts: kept })).toEqual(findCauses(input));
      }),
      RUNS,
    );
  });

  test('a wish to be left alone, said last, never makes pressure less believed', () => {
    fc.assert(
      fc.property(input, (input) => {
        const past = { ...input, facts: input.facts.filter(({ at }) => at < NOW - HOUR) };
        const said = inputOf([{ at: NOW - HOUR, out: false, text: '别再发了' }]).facts;
        const share = (of: CauseInput) =>
          findCauses(of).find(({ cause }) => cause === 'pressure')?.share ?? 0;
        const after = share({ ...past, facts: [...past.facts, ...said] });
        expect(after).toBeGreaterThan(0);
        // What they said before may fade or be freshened by it, so the bound is loose by a hair.
        expect(after).toBeGreaterThanOrEqual(Math.min(share(past), 0.25));
      }),
      RUNS,
    );
  });

  test('a later grievance weighs no less than the same one earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 150 }), fc.integer({ min: 1, max: 25 }), (days, by) => {
        const talk = [160, 155, 1].map((day) => ({
          at: NOW - day * DAY,
          out: false,
          text: '上次那款再来一份',
        }));
        // A coupon that ran out is what it is weighed against.
        const coupons = [{ what: '券', expiresAt: NOW - 10 * DAY }];
        const weight = (day: number) =>
          findCauses(
            inputOf([...talk, { at: NOW - day * DAY, out: false, text: '去别家了' }], { coupons }),
          ).find(({ cause }) => cause === 'competitor')?.share ?? 0;
        expect(weight(Math.max(2, days - by))).toBeGreaterThanOrEqual(weight(days) - 1e-9);
      }),
      RUNS,
    );
  });

  it('of nobody is empty', () => expect(findCauses(inputOf([]))).toEqual([]));
});

/** Rows the truth, columns what was proposed or, in brackets, only ranked first. */
function confusion(conversations: readonly Conversation[]) {
  const labels = [...CAUSES, 'none'] as const;
  let [top, proposed, ours] = [0, 0, 0];
  const wrong: string[] = [];
  const rows = new Map(labels.map((row) => [row as string, new Map<string, number>()]));
  for (const { cause, input, title, ours: truth } of conversations) {
    const [first] = findCauses(input);
    const said = first?.likely ? first.cause : 'none';
    const row = rows.get(cause ?? 'none');
    row?.set(said, (row.get(said) ?? 0) + 1);
    if (said === (cause ?? 'none')) proposed++;
    if (cause === null ? !first?.likely : first?.cause === cause) top++;
    else wrong.push(title);
    if (cause !== null && first?.cause === cause && first.ours !== truth)
      wrong.push(`${title} (ours)`);
    else ours++;
  }
  const used = labels.filter((label) => label !== 'other');
  const table = used
    .map((row) =>
      [row.padEnd(11), ...used.map((column) => rows.get(row)?.get(column) ?? 0)].join('\t'),
    )
    .join('\n');
  console.log(
    `${conversations.length} conversations: ${top} ranked right, ${proposed} proposed right; wrong: ${wrong.join(', ') || 'none'}\n${' '.repeat(11)}\t${used.join('\t')}\n${table}`,
  );
  const of = conversations.length;
  return { top: top / of, proposed: proposed / of, ours: ours / of };
}

describe('labelled conversations', () => {
  const made = loadConversations('conversations.txt');
  const unseen = loadConversations('unseen.txt');

  it('hold every cause, and some without', () => {
    expect(made.length).toBeGreaterThanOrEqual(40);
    for (const cause of [...CAUSES.filter((one) => one !== 'other'), null]) {
      expect(made.filter((one) => one.cause === cause).length, String(cause)).toBeGreaterThan(5);
    }
  });

  it('are told apart, ours from theirs too', () => {
    const { top, proposed, ours } = confusion(made);
    expect(top).toBeGreaterThanOrEqual(0.95);
    expect(proposed).toBeGreaterThanOrEqual(0.93);
    expect(ours).toBeGreaterThanOrEqual(0.95);
  });

  it('also those that no sign was made with', () => {
    const { top, proposed } = confusion(unseen);
    expect(top).toBeGreaterThanOrEqual(0.8);
    expect(proposed).toBeGreaterThanOrEqual(0.7);
    for (const { cause, input, title } of unseen.filter((one) => one.cause === null)) {
      expect(findCauses(input)[0]?.likely ?? false, `${title} ${cause}`).toBe(false);
    }
  });
});
