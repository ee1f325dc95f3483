import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColdItem, gainOf, rankToday, type WaitingItem } from '@/lib/core/today/rank-today';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const id = fc.stringMatching(/^[0-9a-f]{4}$/);
const cold: fc.Arbitrary<ColdItem> = fc.record({
  contact: id,
  // Few values, so that ties happen.
  risk: fc.oneof(share, fc.constantFrom(0, 0.5, 1)),
  worth: fc.oneof(share, fc.constantFrom(0.5, 1)),
  chance: fc.oneof(share, fc.constantFrom(0.5, 1)),
});
const waiting: fc.Arbitrary<WaitingItem> = fc.record({
  contact: id,
  wait: fc.record({
    since: fc.integer({ min: 0, max: 5 }),
    waited: fc.constant(0),
    worked: fc.integer({ min: 0, max: 5 }),
    grade: fc.constantFrom('fresh' as const, 'late' as const, 'grave' as const),
    dueAt: fc.constant(null),
    urgent: fc.boolean(),
  }),
});
const unique = { selector: (one: { contact: string }) => one.contact };
const colds = fc.uniqueArray(cold, unique);
const waits = fc.uniqueArray(waiting, unique);
const room = fc.integer({ min: 0, max: 30 });
const rank = (w: readonly WaitingItem[], c: readonly ColdItem[], r = 500) =>
  rankToday({ waiting: w, cold: c, tasks: [], room: r });
const orderOf = (c: readonly ColdItem[]) =>
  rank([], c).rows.flatMap((row) => (row.kind === 'cold' ? [row.item.contact] : []));

describe('the list of the day', () => {
  test('is the same whatever the order it is made from', () => {
    fc.assert(
      fc.property(waits, colds, room, fc.integer(), (w, c, r, seed) => {
        const mixed = <T>(all: readonly T[]) =>
          all
            .map((one, i) => [Math.imul(seed ^ (i + 1), 0x9e3779b1), one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        expect(rank(mixed(w), mixed(c), r)).toEqual(rank(w, c, r));
      }),
    );
  });

  test('holds everybody once: waiting first, then cold to the day’s room, the rest counted', () => {
    fc.assert(
      fc.property(waits, colds, room, (w, c, r) => {
        const { rows, over } = rank(w, c, r);
        const waits = new Set(w.map(({ contact }) => contact));
        const others = c.filter(({ contact }) => !waits.has(contact)).length;
        const kinds = rows.map(({ kind }) => kind);
        expect(kinds).toEqual([...kinds].sort().reverse());
        expect(kinds.filter((kind) => kind === 'cold')).toHaveLength(Math.min(r, others));
        expect(over).toBe(Math.max(0, others - r));
        const ids = rows.map(({ item }) => 'contact' in item && item.contact);
        expect(new Set(ids).size).toBe(rows.length);
      }),
    );
  });

  test('a larger room only adds to the end', () => {
    fc.assert(
      fc.property(colds, room, room, (c, a, b) => {
        const [less, more] = [rank([], c, Math.min(a, b)), rank([], c, Math.max(a, b))];
        expect(more.rows.slice(0, less.rows.length)).toEqual(less.rows);
      }),
    );
  });

  test('more risk, worth or chance never moves a contact down', () => {
    const by = fc.constantFrom('risk' as const, 'worth' as const, 'chance' as const);
    fc.assert(
      fc.property(colds, fc.nat(), by, share, (c, n, what, more) => {
        fc.pre(c.length > 0);
        const one = c[n % c.length] as ColdItem;
        const raised = { ...one, [what]: one[what] + more };
        const others = c.map((each) => (each === one ? raised : each));
        expect(orderOf(others).indexOf(one.contact)).toBeLessThanOrEqual(
          orderOf(c).indexOf(one.contact),
        );
      }),
    );
  });

  test('what is no number counts as nothing', () => {
    const good = { contact: 'b', risk: 0.5, worth: 1, chance: 0.5 };
    expect(gainOf({ ...good, chance: Number.NaN })).toBe(0);
    expect(orderOf([{ ...good, contact: 'a', worth: Number.POSITIVE_INFINITY }, good])).toEqual([
      'b',
      'a',
    ]);
  });

  test('who says it is urgent comes first, then the longest wait in shift time', () => {
    fc.assert(
      fc.property(waits, (w) => {
        const rows = rank(w, []).rows.flatMap((row) => (row.kind === 'waiting' ? [row.item] : []));
        for (const [i, { wait }] of rows.entries()) {
          const next = rows[i + 1]?.wait;
          if (!next) continue;
          expect(Number(wait.urgent)).toBeGreaterThanOrEqual(Number(next.urgent));
          if (wait.urgent !== next.urgent) continue;
          expect(wait.worked).toBeGreaterThanOrEqual(next.worked);
          // Both came after hours: by any clock.
          if (wait.worked === next.worked) expect(wait.since).toBeLessThanOrEqual(next.since);
        }
      }),
    );
  });
});
