import { describe, expect, test } from 'vitest';
import { wilson } from '@/lib/core/care/outcome/intervals';
import { HOUR } from '@/lib/core/model/interaction';
import { type SuggestInput, suggest } from '@/lib/core/report/suggest';

const HOURS = Array.from({ length: 24 }, (_, hour) => ({ hour, asked: 0, late: 0 }));
const NOTHING: SuggestInput = {
  talk: { late: [], hours: HOURS, ours: 0, promotions: 0 },
  dayOffset: 480,
  untried: [],
  lapsed: [],
  wordings: [],
  wrong: [],
  flagged: 0,
  promotionShare: 0.5,
  budget: { cap: 400_000, reserved: 0, spent: 0, left: 400_000 },
  daysLeft: 10,
};
const ids = (part: Partial<SuggestInput>) => suggest({ ...NOTHING, ...part }).map(({ id }) => id);
const row = (key: string, hits: number, of: number) => ({
  key,
  contacts: [key],
  answered: wilson(hits, of),
  recovered: wilson(0, 0),
});

describe('what to change', () => {
  test('a quiet week asks for nothing', () => {
    expect(suggest(NOTHING)).toEqual([]);
  });

  test('the hours in which answers came late, with their contacts', () => {
    const hours = HOURS.map((load) =>
      load.hour === 12
        ? { ...load, asked: 9, late: 4 }
        : load.hour === 16
          ? { ...load, asked: 20, late: 2 }
          : load,
    );
    const wait = (contact: string, hour: number) => ({
      contact,
      // Midnight of the operator's day is 16:00 UTC of the day before.
      at: Date.parse('2026-11-17T16:00:00Z') + hour * HOUR,
      worked: HOUR,
      open: false,
    });
    const late = [wait('a', 12), wait('b', 12.5), wait('a', 12.9), wait('c', 16)];
    const [first] = suggest({ ...NOTHING, talk: { ...NOTHING.talk, hours, late } });
    expect(first).toEqual({
      id: 'late-hours',
      params: { from: 11, to: 13, late: 4, asked: 9, all: 6 },
      contacts: ['a', 'b'],
    });
  });

  test('late answers spread over the day name no hour', () => {
    const hours = HOURS.map((load) => ({ ...load, asked: 3, late: load.hour % 3 === 0 ? 1 : 0 }));
    expect(ids({ talk: { ...NOTHING.talk, hours } })).toEqual([]);
  });

  test('promotions over the cap, but not out of a handful of messages', () => {
    const talk = (promotions: number, ours: number) => ({ ...NOTHING.talk, promotions, ours });
    expect(ids({ talk: talk(14, 25) })).toEqual(['promotions']);
    expect(ids({ talk: talk(12, 25) })).toEqual([]);
    expect(ids({ talk: talk(9, 10) })).toEqual([]);
  });

  test('a wording only when it is better beyond chance', () => {
    expect(ids({ wordings: [row('advice', 15, 18), row('problem', 4, 18)] })).toEqual(['wording']);
    expect(ids({ wordings: [row('advice', 5, 8), row('problem', 4, 10)] })).toEqual([]);
    expect(ids({ wordings: [row('advice', 3, 3), row('problem', 0, 20)] })).toEqual([]);
    expect(ids({ wordings: [row('advice', 15, 18)] })).toEqual([]);
  });

  test('sensitivity when many flags were called wrong', () => {
    expect(ids({ wrong: ['a', 'b', 'c'], flagged: 8 })).toEqual(['sensitivity']);
    expect(ids({ wrong: ['a', 'b', 'c'], flagged: 40 })).toEqual([]);
    expect(ids({ wrong: ['a', 'b'], flagged: 2 })).toEqual([]);
  });

  test('reservations that came to nothing, and a budget that runs out early', () => {
    const lapsed = [
      { contact: 'a', cost: 1000 },
      { contact: 'a', cost: 500 },
    ];
    expect(suggest({ ...NOTHING, lapsed })[0]).toEqual({
      id: 'lapsed',
      params: { count: 2, cost: 1500 },
      contacts: ['a'],
    });
    const budget = { cap: 100_000, spent: 70_000, reserved: 15_000, left: 15_000 };
    expect(ids({ budget })).toEqual(['budget']);
    expect(ids({ budget, daysLeft: 3 })).toEqual([]);
  });

  test('three at most, the gravest first', () => {
    const all = suggest({
      ...NOTHING,
      talk: { ...NOTHING.talk, ours: 40, promotions: 39 },
      untried: ['a', 'b', 'c'],
      wrong: ['a', 'b', 'c'],
      lapsed: [
        { contact: 'a', cost: 1 },
        { contact: 'b', cost: 1 },
      ],
    });
    expect(all.map(({ id }) => id)).toEqual(['untried', 'promotions', 'sensitivity']);
  });
});
