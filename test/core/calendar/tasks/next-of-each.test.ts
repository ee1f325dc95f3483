import { expect, test } from 'vitest';
import { careTasks } from '@/lib/core/calendar/care-tasks';
import { careTask } from '@/lib/core/calendar/tasks/care-task';
import { nextOfEach } from '@/lib/core/calendar/tasks/next-of-each';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';

/** Monday morning in Shanghai. */
const NOW = Date.parse('2026-11-23T01:00:00Z');
const input = {
  people: [],
  marks: [],
  strategy: {
    ...DEFAULT_STRATEGY,
    calendar: { ...DEFAULT_STRATEGY.calendar, groupChores: true, loyalPrivileges: true },
    launches: [
      { day: '2026-12-01', what: '新茶' },
      { day: '2026-12-08', what: '茶具' },
    ],
  },
  now: NOW,
  dayOffset: 480,
  horizonDays: 21,
};
const kinds = (tasks: readonly { kind: string }[]) => tasks.map(({ kind }) => kind);

test('a chore of three weeks is shown once, each new product still', () => {
  const all = careTasks(input);
  expect(kinds(all).filter((kind) => kind === 'loyal-benefit').length).toBeGreaterThan(1);
  const next = nextOfEach(all);
  expect(kinds(next).filter((kind) => kind === 'loyal-benefit')).toHaveLength(1);
  expect(kinds(next).filter((kind) => kind === 'tidy')).toHaveLength(1);
  expect(kinds(next).filter((kind) => kind === 'preview')).toHaveLength(2);
  expect(next.find(({ kind }) => kind === 'loyal-benefit')?.id).toBe('loyal-benefit:2026-11-25');
});

test('when it is done the one after it moves up', () => {
  const [first] = nextOfEach(careTasks(input)).filter(({ kind }) => kind === 'loyal-benefit');
  const done = { id: first?.id ?? '', state: 'done', at: NOW, until: null } as const;
  const next = nextOfEach(careTasks({ ...input, marks: [done] }));
  expect(next.find(({ kind }) => kind === 'loyal-benefit')?.id).toBe('loyal-benefit:2026-12-02');
});

test('the same reason for two contacts stays twice', () => {
  const birthday = (contact: string) =>
    careTask({ kind: 'birthday', contact, tier: 'loyal', key: 2026, day: 1 });
  expect(nextOfEach([birthday('a'), birthday('b')])).toHaveLength(2);
});
