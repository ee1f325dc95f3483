import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBroadcasts } from '@/lib/core/activities/find-broadcasts';
import { HOUR } from '@/lib/core/model/interaction';

const AT = Date.UTC(2026, 10, 20, 2);
const print = (contact: string, at = AT, text = 'aaaaaaaaaaaaaaaa') => ({
  contact,
  message: `${contact}${at}`,
  at,
  print: text,
});
const five = ['a', 'b', 'c', 'd', 'e'];

describe('texts that went to many', () => {
  it('are found from five contacts on', () => {
    expect(
      findBroadcasts(
        five.slice(1).map((c) => print(c)),
        480,
      ),
    ).toEqual([]);
    expect(
      findBroadcasts(
        five.map((c) => print(c)),
        480,
      ),
    ).toMatchObject([{ at: AT, sent: five.map((contact) => ({ contact })) }]);
  });

  it('count each contact once, by the first message of the day', () => {
    const twice = [print('a', AT + HOUR), ...five.map((c) => print(c))];
    expect(findBroadcasts(twice, 480)[0]?.sent).toHaveLength(5);
    expect(
      findBroadcasts([...five.slice(1).map((c) => print(c)), print('b', AT + HOUR)], 480),
    ).toEqual([]);
  });

  it('belong to the operator’s day', () => {
    // 15:30 and 16:30 UTC are two days in Shanghai.
    const late = Date.UTC(2026, 10, 20, 15, 30);
    const over = [
      ...five.slice(2).map((c) => print(c, late)),
      print('a', late + HOUR),
      print('b', late + HOUR),
    ];
    expect(findBroadcasts(over, 480)).toEqual([]);
    expect(findBroadcasts(over, 0)).toHaveLength(1);
  });

  it('leave out texts too short to tell', () => {
    expect(
      findBroadcasts(
        five.map((c) => print(c, AT, '')),
        480,
      ),
    ).toEqual([]);
  });

  it('any prints: latest first, no contact twice in one', () => {
    const any = fc.record({
      contact: fc.constantFrom(...five, 'f', 'g'),
      message: fc.string(),
      at: fc.integer({ min: AT, max: AT + 100 * HOUR }),
      print: fc.constantFrom('', 'aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'),
    });
    fc.assert(
      fc.property(fc.array(any), (prints) => {
        const found = findBroadcasts(prints, 480);
        expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => b - a));
        for (const { sent } of found) {
          expect(new Set(sent.map(({ contact }) => contact)).size).toBe(sent.length);
        }
      }),
    );
  });
});
