import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, type Interaction } from '@/lib/core/model/interaction';
import { windowOf, windowRule } from '@/lib/core/waiting/window';

const NOW = Date.UTC(2026, 10, 23, 4);
const fact = (direction: 'in' | 'out', hoursAgo: number, kind: Interaction['kind'] = 'text') => ({
  id: `${hoursAgo}`,
  at: NOW - hoursAgo * HOUR,
  precision: 'exact' as const,
  direction,
  kind,
  features: 0,
  length: 5,
  origin: 'thread' as const,
  native: true,
});
const RULE = { hours: 48, messages: 5 };

describe('platform window', () => {
  test('48 hours and 5 messages after their words', () => {
    const facts = [fact('out', 50), fact('in', 40), fact('out', 39), fact('out', 1)];
    expect(windowOf(RULE, facts, NOW)).toEqual({ open: true, closesAt: NOW + 8 * HOUR, left: 3 });
    expect(windowOf({ hours: 24, messages: null }, facts, NOW)).toEqual({
      open: false,
      closesAt: NOW - 16 * HOUR,
      left: null,
    });
  });

  test('their next words open it anew', () => {
    const used = [fact('in', 40), ...[5, 4, 3, 2, 1].map((h) => fact('out', h))];
    expect(windowOf(RULE, used, NOW)).toMatchObject({ open: false, left: 0 });
    expect(windowOf(RULE, [...used, fact('in', 0.5)], NOW)).toMatchObject({ open: true, left: 5 });
  });

  test('a list row or a notice is no message of ours; without words of theirs nothing is said', () => {
    const facts = [fact('in', 2), fact('out', 1, 'sighting'), fact('out', 1, 'system')];
    expect(windowOf(RULE, facts, NOW)?.left).toBe(5);
    expect(windowOf(RULE, [fact('out', 1)], NOW)).toBeNull();
  });

  test('the operator’s rule goes before the definition’s', () => {
    const own = { windows: { desk: { hours: 24, messages: null } } };
    expect(windowRule(own, 'desk', RULE)).toEqual({ hours: 24, messages: null });
    expect(windowRule({ windows: {} }, 'desk', RULE)).toEqual(RULE);
    expect(windowRule({ windows: {} }, 'constructor', undefined)).toBeNull();
  });

  test('open exactly while there is time and a message left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 100 })), { maxLength: 20 }),
        fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
        (moves, messages) => {
          const facts = moves
            .map(([inbound, hours]) => fact(inbound ? 'in' : 'out', hours))
            .sort((a, b) => a.at - b.at);
          const window = windowOf({ hours: 48, messages }, facts, NOW);
          const last = facts.findLastIndex((f) => f.direction === 'in');
          expect(window === null).toBe(last === -1);
          if (!window) return;
          const sent = facts.length - 1 - last;
          expect(window.open).toBe(NOW < window.closesAt && (messages ?? 99) > sent);
        },
      ),
    );
  });
});
