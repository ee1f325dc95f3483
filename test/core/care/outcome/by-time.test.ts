import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStep } from '@/lib/core/care/case/add-step';
import { ENDS, endsByMonth } from '@/lib/core/care/outcome/ends-by-month';
import { flagsByWeek, type WrongMark } from '@/lib/core/care/outcome/flags-by-week';
import { outcomeOf } from '@/lib/core/care/outcome/outcome-of';
import type { CareCase, CaseStep } from '@/lib/core/model/care-case';
import { DAY } from '@/lib/core/model/interaction';
import { flagged, NOW } from '../case/example';

const LATER = NOW + 40 * DAY;
const course = (contact: string, ...steps: [days: number, step: CaseStep][]): CareCase =>
  steps.reduce<CareCase>((care, [days, step]) => addStep(care, step, NOW + days * DAY), {
    ...flagged(),
    contact,
  });
const back: CaseStep = { kind: 'recovered', by: 'rhythm' };
const rest: CaseStep = { kind: 'rested', by: 'operator' };
const gone: CaseStep = { kind: 'lost', by: 'operator' };
const relapse: CaseStep = { kind: 'relapsed', level: 'silent' };
const watched: CaseStep = { kind: 'watched' };

describe('ends by month', () => {
  test('a recovery counts in its own month, however long it was watched', () => {
    const rows = endsByMonth([course('a', [2, back], [33, watched])], LATER, 0);
    const told = rows.filter(({ ends }) => ends.recovered > 0);
    expect(told.map(({ month }) => month)).toEqual([
      new Date(NOW + 2 * DAY).toISOString().slice(0, 7),
    ]);
  });

  test('what was taken back does not count, what came of it does', () => {
    const care = course('a', [2, rest], [5, gone]);
    const undone = {
      ...care,
      events: care.events.map((e) => (e.kind === 'lost' ? { ...e, undone: true as const } : e)),
    };
    const sum = (one: CareCase) =>
      endsByMonth([one], LATER, 0).reduce(
        (all, { ends }) => ({ rested: all.rested + ends.rested, lost: all.lost + ends.lost }),
        { rested: 0, lost: 0 },
      );
    expect(sum(care)).toEqual({ rested: 0, lost: 1 });
    expect(sum(undone)).toEqual({ rested: 1, lost: 0 });
  });

  test('every case that is over counts once, as what it is', () => {
    const step = fc.constantFrom(back, rest, gone, relapse, watched);
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 39 }), step), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 8 }), (all) => {
        const cases = all.map((own, i) => course(`c${i}`, ...own.sort(([a], [b]) => a - b)));
        const rows = endsByMonth(cases, LATER, 0);
        for (const end of ENDS) {
          const sum = rows.reduce((total, { ends }) => total + ends[end], 0);
          expect(sum).toBe(cases.filter((c) => outcomeOf(c, 7, LATER).result === end).length);
        }
      }),
    );
  });

  test('months follow each other over the new year', () => {
    const months = endsByMonth([], Date.UTC(2027, 1, 10), 480).map(({ month }) => month);
    expect(months).toEqual(['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02']);
  });
});

describe('flags by week', () => {
  const mark = (contact: string, days: number, undone = false): WrongMark => ({
    contact,
    at: NOW + days * DAY,
    undone,
  });
  const total = ({ weeks }: ReturnType<typeof flagsByWeek>) =>
    weeks.reduce((sum, w) => ({ flags: sum.flags + w.flags, wrong: sum.wrong + w.wrong }), {
      flags: 0,
      wrong: 0,
    });

  test('a flag is wrong by the word given while its case went on, unless taken back', () => {
    const cases = [course('a'), course('b'), course('c'), course('d', [3, rest])];
    const marks = [mark('a', 1), mark('b', 1), mark('b', 2, true), mark('d', -1)];
    const told = flagsByWeek(cases, marks, LATER, 0);
    expect(total(told)).toEqual({ flags: 4, wrong: 1 });
    expect(told.otherWrong).toBe(1);
  });

  test('who was left alone at random was not flagged', () => {
    const told = flagsByWeek([{ ...course('a'), held: true }], [mark('a', 1)], LATER, 0);
    expect(total(told)).toEqual({ flags: 0, wrong: 0 });
  });

  test('no mark is lost and none counts twice', () => {
    const days = fc.integer({ min: 0, max: 39 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'x'), days), { maxLength: 12 }),
        (said) => {
          const marks = said.map(([contact, day]) => mark(contact, day));
          const told = flagsByWeek([course('a'), course('b')], marks, LATER, 0);
          const flagged = new Set(said.map(([contact]) => contact).filter((c) => c < 'c')).size;
          expect(total(told).wrong).toBe(flagged);
          expect(told.otherWrong).toBe(said.filter(([contact]) => contact >= 'c').length);
        },
      ),
    );
  });
});
