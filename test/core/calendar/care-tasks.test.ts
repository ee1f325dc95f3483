import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CareTasksInput, careTasks } from '@/lib/core/calendar/care-tasks';
import { taskFacts } from '@/lib/core/calendar/task-facts';
import { dateName } from '@/lib/core/calendar/tasks/add-months';
import type { CarePerson } from '@/lib/core/calendar/tasks/care-person';
import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import type { Level } from '@/lib/core/model/assessment';
import { DAY } from '@/lib/core/model/interaction';
import type { Profile } from '@/lib/core/model/profile';
import type { TaskMark } from '@/lib/core/model/task-mark';
import type { Tier } from '@/lib/core/model/tier';
import { SLOT } from '@/lib/core/rhythm/slots';
import { emptyState } from '@/lib/core/rhythm/state';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import { LANGUAGES } from '@/lib/i18n/language';
import { taskSentence } from '@/lib/i18n/tasks';
import { taskMarkSchema } from '@/lib/messaging/care-schemas';

const OFFSET = 480;
const at = (text: string) => Date.parse(`${text}T10:00:00+08:00`);
const midnight = (text: string) => Date.parse(`${text}T00:00:00+08:00`);
const ID = 'c'.repeat(32);

interface Who {
  id?: string;
  kind?: 'person' | 'group';
  tier?: Tier;
  level?: Level;
  quiet?: boolean;
  overridden?: boolean;
  first?: number;
  talked?: number;
  profile?: Omit<Profile, 'id'>;
}

function person(who: Who): CarePerson {
  const state = emptyState();
  state[SLOT.firstAt] = who.first ?? 0;
  const id = who.id ?? ID;
  return {
    contact: { id, kind: who.kind ?? 'person' },
    summary: {
      assessment: {
        level: who.level ?? 'fine',
        risk: 0.1,
        confidence: 'high',
        evidence: [],
        asOf: 0,
        dueAt: null,
      },
      quiet: who.quiet ? { at: 1, by: 'words' } : null,
      override: who.overridden ? { reason: 'other', note: '', at: 1, until: 1e13 } : null,
      state,
      lastInboundAt: who.talked ?? null,
      lastOutboundAt: null,
    },
    profile: who.profile ? { id, ...who.profile } : null,
    tier: who.tier ?? 'loyal',
  };
}

/** Only what a test is about, unless it asks for all. */
const BARE: Strategy = {
  ...DEFAULT_STRATEGY,
  calendar: {
    ...DEFAULT_STRATEGY.calendar,
    festivals: false,
    lightTouches: false,
    loyalPrivileges: false,
    groupChores: false,
  },
};
const WITH = (calendar: Partial<Strategy['calendar']>): Strategy => ({
  ...BARE,
  calendar: { ...BARE.calendar, ...calendar },
});

function tasks(
  now: string,
  people: Who[],
  more: { strategy?: Strategy; marks?: TaskMark[]; horizonDays?: number } = {},
): CareTask[] {
  return careTasks({
    people: people.map(person),
    marks: [],
    strategy: BARE,
    now: at(now),
    dayOffset: OFFSET,
    horizonDays: 0,
    ...more,
  });
}
const seen = (found: CareTask[]) => found.map(({ kind, day }) => `${kind} ${dateName(day)}`);

describe('what is due', () => {
  test('birthdays by either calendar; loyal ones get a card a week before', () => {
    const birthday = { calendar: 'lunar', month: 8, day: 15 } as const;
    expect(seen(tasks('2026-09-18', [{ profile: { birthday } }], { horizonDays: 7 }))).toEqual([
      'post-card 2026-09-18',
      'birthday 2026-09-25',
    ]);
    const solar = { calendar: 'solar', month: 2, day: 29 } as const;
    const edge: Who = { tier: 'edge', profile: { birthday: solar } };
    expect(seen(tasks('2026-02-28', [edge]))).toEqual(['birthday 2026-02-28']);
    expect(tasks('2026-02-28', [edge])[0]?.id).toBe(`birthday:${ID}:2026`);
  });

  test('a wish is late by a day at most', () => {
    const who: Who = {
      tier: 'edge',
      profile: { birthday: { calendar: 'solar', month: 11, day: 20 } },
    };
    expect(seen(tasks('2026-11-21', [who]))).toEqual(['birthday 2026-11-20']);
    expect(tasks('2026-11-22', [who])).toEqual([]);
  });

  test('festivals for whoever is worth a greeting', () => {
    const strategy = WITH({ festivals: true });
    const on = (now: string, who: Who) => seen(tasks(now, [who], { strategy }));
    expect(on('2027-02-06', { tier: 'growth' })).toEqual(['festival 2027-02-06']);
    expect(on('2027-02-05', { tier: 'growth' })).toEqual([]);
    expect(on('2027-02-06', { tier: 'edge' })).toEqual([]);
    expect(on('2027-02-20', { tier: 'growth' })).toEqual([]);
    expect(on('2027-02-20', { tier: 'loyal' })).toEqual(['festival 2027-02-20']);
    expect(on('2027-06-01', { tier: 'growth', profile: { childBorn: 1 } })).toEqual([
      'festival 2027-06-01',
    ]);
  });

  test('warranty a month before its end, until its end (S0.5.h)', () => {
    const who: Who = {
      profile: {
        purchases: [
          { at: midnight('2025-12-31'), what: '净水器', warrantyMonths: 12 },
          { at: midnight('2026-01-01'), what: '滤芯', warrantyMonths: 0 },
        ],
      },
    };
    expect(seen(tasks('2026-11-30', [who]))).toEqual([]);
    const [task] = tasks('2026-12-01', [who]);
    expect(task).toMatchObject({ kind: 'warranty', intent: 'warranty', tier: 'loyal' });
    expect(taskFacts(task as CareTask, task?.day ?? 0, 'zh-CN')).toEqual({
      product: '净水器',
      occasion: '30 天',
    });
    expect(seen(tasks('2027-01-01', [{ ...who, tier: 'edge' }]))).toEqual([]);
  });

  test('ages of a child (S0.5.d)', () => {
    const who: Who = { profile: { childBorn: midnight('2026-08-15') } };
    const stages = (now: string) =>
      tasks(now, [who]).map((t) => taskFacts(t, t.day, 'zh-CN').occasion);
    expect(stages('2026-09-15')).toEqual(['满月']);
    expect(stages('2026-11-22')).toEqual(['百天']);
    expect(stages('2027-02-15')).toEqual(['六个月']);
    expect(stages('2027-08-15')).toEqual(['周岁']);
  });

  test('coupons three days before and after (S0.1.a)', () => {
    const who: Who = {
      profile: { coupons: [{ what: '20 元券', expiresAt: midnight('2026-12-01') }] },
    };
    const [before] = tasks('2026-11-27', [who]);
    expect(before?.kind).toBe('coupon-expiring');
    expect(taskFacts(before as CareTask, before?.day ?? 0, 'en')).toEqual({
      benefit: '20 元券',
      occasion: '3 days',
    });
    const [after] = tasks('2026-12-03', [who]);
    expect(after?.kind).toBe('coupon-expired');
    expect(taskFacts(after as CareTask, 0, 'en')).toEqual({});
  });

  test('an anniversary of the first day on record', () => {
    const who: Who = {
      first: midnight('2024-02-29'),
      profile: { purchases: [{ at: midnight('2025-01-01'), what: '茶', warrantyMonths: 0 }] },
    };
    const [task] = tasks('2026-02-28', [who]);
    expect(task?.kind).toBe('anniversary');
    expect(taskFacts(task as CareTask, 0, 'zh-CN')).toEqual({ occasion: '两年' });
    expect(tasks('2026-02-28', [{ ...who, tier: 'edge' }])).toEqual([]);
  });

  test('edge: a light touch a month, a questionnaire a quarter (S0.4.n, S0.4.o)', () => {
    const found = tasks('2026-10-01', [{ tier: 'edge' }], {
      strategy: WITH({ lightTouches: true }),
      horizonDays: 91,
    }).filter(({ id }) => /2026-1[0-2]$/.test(id));
    const all = found.flatMap((task) => [task, ...task.also]).map(({ kind }) => kind);
    expect(all.filter((kind) => kind === 'light-touch')).toHaveLength(3);
    expect(all.filter((kind) => kind === 'questionnaire')).toHaveLength(1);
  });

  test('a touch is dropped when they talk before it (R44)', () => {
    const strategy = WITH({ lightTouches: true });
    const [touch] = tasks('2026-11-01', [{ tier: 'edge' }], { strategy, horizonDays: 27 });
    expect(touch?.kind).toMatch(/light-touch|questionnaire/);
    const light = tasks('2026-11-01', [{ tier: 'edge' }], { strategy, horizonDays: 27 }).find(
      ({ kind }) => kind === 'light-touch',
    ) as CareTask;
    const talked = (light.day - 3) * DAY;
    const later = tasks(dateName(light.day), [{ tier: 'edge', talked }], { strategy });
    expect(later.map(({ id }) => id)).not.toContain(light.id);
  });

  test('growth: the next step, with gap and gain (S0.4.k, S0.4.l)', () => {
    const who: Who = { tier: 'growth', profile: { nextReward: { gap: 8000, gain: '银卡会员' } } };
    const found = tasks('2026-11-01', [who], {
      strategy: WITH({ lightTouches: true }),
      horizonDays: 29,
    });
    const step = found.find(({ kind }) => kind === 'next-reward');
    expect(taskFacts(step as CareTask, 0, 'zh-CN')).toEqual({
      nextReward: { gap: '80 元', gain: '银卡会员' },
    });
  });
});

describe('the shop', () => {
  test('Wednesday benefit, preview, tidying, digest, red packet (S0.4.e, S0.4.f, S0.7.i, S0.7.j, S0.6.i)', () => {
    const strategy = {
      ...WITH({ loyalPrivileges: true, groupChores: true, redPacket: true }),
      launches: [
        { day: '2026-12-08', what: '桂花味' },
        { day: '2026-02-30', what: '没有这天' },
      ],
    };
    const found = tasks('2026-11-30', [], { strategy, horizonDays: 6 });
    expect(seen(found)).toEqual([
      'tidy 2026-11-27',
      'red-packet 2026-11-30',
      'preview 2026-12-01',
      'digest 2026-12-01',
      'loyal-benefit 2026-12-02',
      'tidy 2026-12-04',
    ]);
    expect(found.find(({ kind }) => kind === 'red-packet')?.minute).toBe(600);
    expect(found.find(({ kind }) => kind === 'digest')?.id).toBe('digest:2026-11');
    expect(DEFAULT_STRATEGY.calendar.redPacket).toBe(false);
  });

  test('birthdays of the month together, children’s included (S0.5.j)', () => {
    const birthday = { calendar: 'solar', month: 12, day: 24 } as const;
    const found = tasks(
      '2026-12-01',
      [
        { id: 'a1', profile: { birthday } },
        { id: 'b2', profile: { childBorn: midnight('2023-12-05') } },
        { id: 'c3', quiet: true, profile: { birthday } },
      ],
      { strategy: WITH({ groupChores: true }) },
    );
    expect(found.find(({ kind }) => kind === 'birthday-month')?.detail.count).toBe(2);
  });
});

describe('who is left alone', () => {
  const profile = {
    birthday: { calendar: 'solar', month: 2, day: 6 },
    coupons: [{ what: '券', expiresAt: midnight('2027-02-10') }],
  } as const;
  const kinds = (who: Who) =>
    tasks('2027-02-06', [{ profile, ...who }], { strategy: WITH({ festivals: true }) })
      .flatMap((task) => [task, ...task.also])
      .map(({ kind }) => kind);

  test('nobody who asked for quiet or is lost, and no group', () => {
    expect(kinds({})).toEqual(['birthday', 'coupon-expiring', 'festival']);
    expect(kinds({ quiet: true })).toEqual([]);
    expect(kinds({ level: 'lost' })).toEqual([]);
    expect(kinds({ kind: 'group' })).toEqual([]);
  });

  test('who pulls away gets nothing that sells, unless the operator knows better', () => {
    expect(kinds({ level: 'declining' })).toEqual(['birthday']);
    expect(kinds({ level: 'silent' })).toEqual(['birthday']);
    expect(kinds({ level: 'silent', overridden: true })).toHaveLength(3);
    expect(kinds({ level: 'watch' })).toHaveLength(3);
  });

  test('a tier without messages gets none', () => {
    const none = { ...BARE.tiers.loyal, messagesPerWeek: 0 };
    const strategy = { ...BARE, tiers: { ...BARE.tiers, loyal: none } };
    expect(tasks('2027-02-06', [{ profile }], { strategy })).toEqual([]);
  });
});

describe('marks', () => {
  const profile = {
    birthday: { calendar: 'solar', month: 11, day: 23 },
    coupons: [{ what: '券', expiresAt: midnight('2026-11-27') }],
  } as const;
  const id = `birthday:${ID}:2026`;
  const mark = (until: string | null): TaskMark => ({
    id,
    state: until ? 'skipped' : 'done',
    at: 0,
    until: until ? midnight(until) : null,
  });

  test('done holds, also for what went into the same message and lasts longer', () => {
    const [lead] = tasks('2026-11-23', [{ profile }]);
    expect(lead?.also.map(({ kind }) => kind)).toEqual(['coupon-expiring']);
    expect(tasks('2026-11-23', [{ profile }], { marks: [mark(null)] })).toEqual([]);
    expect(tasks('2026-11-25', [{ profile }], { marks: [mark(null)] })).toEqual([]);
  });

  test('put off comes back on its day, even past its own', () => {
    const marks = [mark('2026-12-01')];
    expect(tasks('2026-11-28', [{ profile }], { marks })).toEqual([]);
    expect(
      seen(tasks('2026-12-01', [{ profile }], { marks })).includes('birthday 2026-12-01'),
    ).toBe(true);
    expect(tasks('2026-12-02', [{ profile }], { marks }).map((t) => t.id)).not.toContain(id);
  });
});

const anyProfile: fc.Arbitrary<Omit<Profile, 'id'>> = fc.record(
  {
    birthday: fc.record({
      calendar: fc.constantFrom('solar' as const, 'lunar' as const),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    }),
    childBorn: fc.integer({ min: at('2022-01-01'), max: at('2027-01-01') }),
    purchases: fc.array(
      fc.record({
        at: fc.integer({ min: at('2024-01-01'), max: at('2027-01-01') }),
        what: fc.constant('茶'),
        warrantyMonths: fc.integer({ min: 0, max: 24 }),
      }),
      { maxLength: 4 },
    ),
    coupons: fc.array(
      fc.record({
        what: fc.constant('券'),
        expiresAt: fc.integer({ min: at('2026-06-01'), max: at('2027-06-01') }),
      }),
      { maxLength: 5 },
    ),
    nextReward: fc.constant({ gap: 8050, gain: '银卡' }),
  },
  { requiredKeys: [] },
);
const anyInput: fc.Arbitrary<CareTasksInput> = fc.record({
  people: fc
    .array(
      fc.record({ tier: fc.constantFrom<Tier>('loyal', 'growth', 'edge'), profile: anyProfile }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((all) =>
      all.map((who, i) => person({ ...who, id: `${i}`.repeat(32), first: at('2025-03-04') })),
    ),
  marks: fc.constant([]),
  strategy: fc.boolean().map((redPacket) => ({
    ...DEFAULT_STRATEGY,
    calendar: { ...DEFAULT_STRATEGY.calendar, redPacket },
  })),
  now: fc.integer({ min: 0, max: 420 }).map((n) => at('2026-10-20') + n * DAY),
  dayOffset: fc.constant(OFFSET),
  horizonDays: fc.integer({ min: 0, max: 60 }),
});
const flat = (found: CareTask[]) => found.flatMap((task) => [task, ...task.also]);

describe('always', () => {
  test('ids are unique, can be marked, and every task can be said', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = careTasks(input);
        const today = Math.floor((input.now + OFFSET * 60_000) / DAY);
        const all = flat(found);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const task of all) {
          expect(
            taskMarkSchema.safeParse({ task: task.id, state: 'done', until: null }).success,
          ).toBe(true);
          expect(task.last).toBeGreaterThanOrEqual(today);
          for (const language of LANGUAGES) {
            const sentence = taskSentence(
              task,
              language === 'en' ? 'Lin' : '林姐',
              today,
              language,
            );
            expect(sentence).not.toMatch(/undefined|NaN|-\d+ (?:天|days)/);
            for (const fact of Object.values(taskFacts(task, today, language))) {
              expect(JSON.stringify(fact)).not.toMatch(/undefined|NaN|-\d/);
            }
          }
        }
        for (const task of found) expect(task.day).toBeLessThanOrEqual(today + input.horizonDays);
      }),
    );
  });

  test('one message a day, no more in a week than the tier bears', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const count = new Map<string, number>();
        for (const task of careTasks(input)) {
          if (!task.contact || !task.intent) continue;
          for (const key of [
            `${task.contact} ${task.day}`,
            `${task.contact} w${Math.floor((task.day + 3) / 7)}`,
          ]) {
            count.set(key, (count.get(key) ?? 0) + 1);
          }
          const cap = input.strategy.tiers[task.tier as Tier].messagesPerWeek;
          expect(count.get(`${task.contact} ${task.day}`)).toBe(1);
          expect(
            count.get(`${task.contact} w${Math.floor((task.day + 3) / 7)}`),
          ).toBeLessThanOrEqual(cap);
        }
      }),
    );
  });

  test('seen from another day, a task is still the same', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 1, max: 20 }), (input, days) => {
        const later = new Map(
          careTasks({ ...input, now: input.now + days * DAY, horizonDays: 60 }).map((t) => [
            t.id,
            t,
          ]),
        );
        const today = Math.floor((input.now + OFFSET * 60_000) / DAY) + days;
        for (const task of careTasks({ ...input, horizonDays: 40 })) {
          if (task.last < today || task.kind === 'red-packet') continue;
          expect(later.get(task.id)?.day, task.id).toBe(task.day);
        }
      }),
    );
  });

  test('what is marked as done never comes back', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 20 }), (input, days) => {
        const before = careTasks(input);
        const marks = before.map(({ id }) => ({ id, state: 'done' as const, at: 0, until: null }));
        const gone = new Set(flat(before).map(({ id }) => id));
        const left = flat(
          careTasks({ ...input, marks, now: input.now + days * DAY, horizonDays: 60 }),
        );
        expect(left.filter(({ id }) => gone.has(id)).map(({ id }) => id)).toEqual([]);
      }),
    );
  });
});
