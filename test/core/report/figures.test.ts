import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import type { CareCase, CaseEvent, CaseStep } from '@/lib/core/model/care-case';
import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';
import type { LedgerEntry } from '@/lib/core/model/offer';
import { caseFigures } from '@/lib/core/report/case-figures';
import { changeOf } from '@/lib/core/report/change-of';
import { moneyFigures } from '@/lib/core/report/money-figures';
import { seenShare } from '@/lib/core/report/seen-share';
import { silentUntried } from '@/lib/core/report/silent-untried';
import { gatherTalk } from '@/lib/core/report/talk-figures';
import { spanOfDays } from '@/lib/core/report/week';
import { wronglyFlagged } from '@/lib/core/report/weekly-report';
import { calendarDay } from '@/lib/core/time/calendar-day';

const ZONE = 'Asia/Shanghai';
const MONDAY = calendarDay(2026, 11, 16);
const WEEK = spanOfDays(MONDAY, 7, ZONE);
/** A moment of the week: days after Monday, and the hour. */
const at = (day: number, hour: number, minute = 0) =>
  WEEK.from + day * DAY + hour * HOUR + minute * MINUTE;

const SENT = { kind: 'sent', intent: 'check-in', asInserted: true, of: null } as const;
const INSERTED = {
  kind: 'inserted',
  intent: 'amends',
  wording: 'make-good',
  origin: 'builtin',
  print: '',
  length: 20,
} as const;

function careCase(
  steps: readonly (readonly [at: number, step: CaseStep, undone?: true])[],
  over: Partial<CareCase> = {},
): CareCase {
  const events = steps.map(
    ([when, step, undone], n) =>
      ({ n, at: when, ...step, ...(undone ? { undone } : {}) }) as CaseEvent,
  );
  return {
    id: 'case',
    contact: 'a',
    site: 'practice',
    events,
    state: 'flagged',
    openedAt: steps[0]?.[0] ?? 0,
    closedAt: null,
    tier: 'growth',
    held: false,
    drawn: false,
    usualGap: 7,
    ...over,
  };
}

const flagged = { kind: 'flagged', level: 'silent', risk: 0.6 } as const;

describe('cases in a week', () => {
  test('who came back, and after what', () => {
    const cases = [
      careCase([
        [at(-9, 10), flagged],
        [at(-8, 10), SENT],
        [at(-7, 10), { kind: 'replied', features: 0 }],
        [at(0, 9), { ...INSERTED, entry: 'e1' }],
        [at(0, 10), { ...SENT, intent: 'amends', of: 3 }],
        [at(3, 10), { kind: 'recovered', by: 'rhythm' }],
      ]),
      careCase(
        [
          [at(-2, 10), flagged],
          [at(1, 10), SENT],
          [at(2, 10), { kind: 'recovered', by: 'rhythm' }],
        ],
        { contact: 'b' },
      ),
      careCase(
        [
          [at(-2, 10), flagged],
          [at(2, 10), { kind: 'recovered', by: 'rhythm' }],
        ],
        { contact: 'c' },
      ),
    ];
    expect(caseFigures(cases, WEEK).recovered.map(({ contact, by }) => [contact, by])).toEqual([
      ['a', { kind: 'offer', entry: 'e1' }],
      ['b', { kind: 'words', intent: 'check-in' }],
      ['c', { kind: 'alone' }],
    ]);
  });

  test('an answer counts once for each time we wrote; what was taken back does not count', () => {
    const replied = { kind: 'replied', features: 0 } as const;
    const care = careCase([
      [at(0, 9), flagged],
      [at(0, 10), replied],
      [at(1, 9), SENT],
      [at(1, 10), replied],
      [at(1, 11), replied],
      [at(2, 9), SENT, true],
      [at(2, 10), replied],
    ]);
    expect(caseFigures([care], WEEK).replied).toEqual(['a']);
  });

  test('lost without a try: not who was written to, not who is left alone at random', () => {
    const lost = { kind: 'lost', by: 'notice' } as const;
    const cases = [
      careCase([
        [at(-3, 9), flagged],
        [at(2, 9), lost],
      ]),
      careCase(
        [
          [at(-3, 9), flagged],
          [at(-2, 9), SENT],
          [at(2, 9), lost],
        ],
        { contact: 'b' },
      ),
      careCase(
        [
          [at(-3, 9), flagged],
          [at(2, 9), lost],
        ],
        { contact: 'c', held: true },
      ),
    ];
    expect(caseFigures(cases, WEEK).lostUntried).toEqual(['a']);
  });

  test('weeks add up to the whole', () => {
    const steps = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 21 * DAY - 1 }),
        fc.constantFrom<CaseStep>(
          SENT,
          { kind: 'replied', features: 0 },
          { kind: 'recovered', by: 'rhythm' },
          { kind: 'lost', by: 'notice' },
        ),
        fc.boolean(),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 6 }), (all) => {
        const cases = all
          .filter((one) => one.length > 0)
          .map((one, i) => {
            const sorted = [...one].sort((a, b) => a[0] - b[0]);
            return careCase(
              sorted.map(([when, step, undone]) =>
                undone ? [WEEK.from + when, step, true] : [WEEK.from + when, step],
              ),
              { contact: String(i) },
            );
          });
        const whole = caseFigures(cases, spanOfDays(MONDAY, 21, ZONE));
        const weeks = [0, 7, 14].map((days) =>
          caseFigures(cases, spanOfDays(MONDAY + days, 7, ZONE)),
        );
        for (const key of ['flagged', 'replied', 'recovered', 'lostUntried'] as const) {
          const parts = weeks.reduce((sum, week) => sum + week[key].length, 0);
          expect(parts, key).toBe(whole[key].length);
        }
      }),
    );
  });
});

describe('money in a week', () => {
  const entry = (settledAt: number | null, state: LedgerEntry['state'], cost: number) =>
    ({ id: 'x', contact: 'a', cost, state, reservedAt: at(0, 0), settledAt }) as LedgerEntry;

  test('what was given, and what was set aside for nothing', () => {
    const figures = moneyFigures(
      [
        entry(at(1, 9), 'spent', 1000),
        entry(at(-1, 9), 'spent', 500),
        entry(at(2, 9), 'void', 300),
        entry(null, 'reserved', 700),
      ],
      WEEK,
    );
    expect([figures.cost, figures.spent.length, figures.lapsed.length]).toEqual([1000, 1, 1]);
  });

  test('weeks add up to the cent', () => {
    const entries = fc.array(
      fc.record({
        when: fc.option(fc.integer({ min: 0, max: 21 * DAY - 1 })),
        state: fc.constantFrom<LedgerEntry['state']>('reserved', 'spent', 'void'),
        cost: fc.integer({ min: 0, max: 1e6 }),
      }),
    );
    fc.assert(
      fc.property(entries, (all) => {
        const ledger = all.map(({ when, state, cost }) =>
          entry(when === null ? null : WEEK.from + when, state, cost),
        );
        const weeks = [0, 7, 14].map((days) => spanOfDays(MONDAY + days, 7, ZONE));
        const sum = weeks.reduce((total, week) => total + moneyFigures(ledger, week).cost, 0);
        expect(sum).toBe(moneyFigures(ledger, spanOfDays(MONDAY, 21, ZONE)).cost);
      }),
    );
  });
});

describe('waits in a week', () => {
  const fact = (when: number, direction: 'in' | 'out', features = 0): Interaction => ({
    id: when.toString(16).padStart(16, '0'),
    at: when,
    precision: 'minute',
    direction,
    kind: 'text',
    features,
    length: 10,
    origin: 'thread',
    native: true,
  });
  const gather = (facts: Interaction[], waiting?: number) => {
    const gathering = gatherTalk({ span: WEEK, shifts: DEFAULT_SHIFTS, dayOffset: 480 });
    gathering.add('a', facts, waiting);
    return gathering.result();
  };

  test('shift time counts, lunch and night do not', () => {
    const { late, asked } = gather([
      fact(at(0, 11, 50), 'in'),
      fact(at(0, 13, 34), 'out'),
      fact(at(1, 17, 50), 'in'),
      fact(at(2, 9, 20), 'out'),
    ]);
    expect(asked).toBe(2);
    expect(late.map(({ at: when, worked }) => [when, worked / MINUTE])).toEqual([
      [at(1, 17, 50), 30],
    ]);
  });

  test('what still waits is late once, even when a mass message followed', () => {
    const asked = at(3, 10);
    const { late, ...rest } = gather(
      [fact(asked, 'in'), fact(at(3, 16), 'out', FEATURE.promotion)],
      asked,
    );
    expect(late.map(({ open, at: when }) => [open, when])).toEqual([[true, asked]]);
    expect([rest.asked, rest.ours, rest.promotions]).toEqual([1, 1, 1]);
  });

  test('a question belongs to the week it was asked in, whenever it was answered', () => {
    expect(gather([fact(at(-1, 10), 'in'), fact(at(1, 10), 'out')]).asked).toBe(0);
    expect(gather([fact(at(5, 17), 'in'), fact(at(8, 10), 'out')]).late).toHaveLength(1);
  });
});

describe('what was seen of a week', () => {
  test('overlaps count once, nights not at all', () => {
    const covered = [
      { from: at(0, 9), to: at(0, 12) },
      { from: at(0, 10), to: at(0, 11) },
      { from: at(0, 20), to: at(1, 6) },
    ];
    expect(seenShare(covered, WEEK, DEFAULT_SHIFTS, 480)).toBeCloseTo(3 / 45, 6);
    expect(seenShare([], WEEK, DEFAULT_SHIFTS, 480)).toBe(0);
  });

  test('is never more than all', () => {
    const spans = fc.array(
      fc
        .tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 0, max: 200 }))
        .map(([from, length]) => ({ from: at(0, from), to: at(0, from + length) })),
    );
    fc.assert(
      fc.property(spans, (covered) => {
        const share = seenShare(covered, WEEK, DEFAULT_SHIFTS, 480) ?? -1;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('who fell silent without a try', () => {
  const person = (id: string, over: object = {}, seen = at(-90, 9)) =>
    ({
      contact: { id, kind: 'person', firstSeenAt: seen },
      summary: {
        id,
        kind: 'person',
        assessment: { level: 'silent' },
        levelSince: at(2, 9),
        quiet: null,
        override: null,
        snooze: null,
        careCase: null,
        ...over,
      },
    }) as never;
  const none = new Map<string, CareCase>();

  test('counts who is silent since this week and was left out of sight', () => {
    const tried = careCase([
      [at(2, 9), flagged],
      [at(3, 9), SENT],
    ]);
    const people = [
      person('a'),
      person('before', { levelSince: at(-1, 9) }),
      person('quiet', { quiet: { at: 0, by: 'words' } }),
      person('tried', { careCase: 'case' }),
      person('new', {}, at(2, 8)),
    ];
    expect(silentUntried(people, new Map([['case', tried]]), WEEK)).toEqual({
      contacts: ['a'],
      already: 1,
    });
    expect(silentUntried([], none, WEEK)).toEqual({ contacts: [], already: 0 });
  });
});

test('a mark taken back later is no mark', () => {
  const mark = (contact: string, when: number, undone = false) => ({ contact, at: when, undone });
  const marks = [mark('a', at(0, 9)), mark('a', at(8, 9), true), mark('b', at(1, 9))];
  expect(wronglyFlagged(marks, WEEK)).toEqual(['b']);
});

test('small counts are called small, and chance is called chance', () => {
  expect(changeOf(4, 0)).toBe('few');
  expect(changeOf(12, 9)).toBe('same');
  expect(changeOf(30, 8)).toBe('more');
  expect(changeOf(2, 14)).toBe('fewer');
  expect(changeOf(2, null)).toBe(null);
});
