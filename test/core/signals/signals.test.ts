import { describe, expect, it } from 'vitest';
import { makeQuietClock } from '@/lib/core/calendar/quiet-clock';
import type { SignalId } from '@/lib/core/model/assessment';
import { FEATURE, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { stateOf } from '@/lib/core/rhythm/state';
import { judge } from '@/lib/core/risk/judge';
import { SIGNAL_REGISTRY } from '@/lib/core/signals/registry';
import { evidenceSentence } from '@/lib/i18n/signals';
import { at, CTX, touch } from '../rhythm/build';

const WEEK = 7;
const weeks = (count: number, make: (day: number, i: number) => Interaction[]): Interaction[] =>
  Array.from({ length: count }, (_, i) => make(i * WEEK, i)).flat();
const ours = (day: number, features = 0) => touch(day, { direction: 'out', features });
const theirs = (day: number, more: Partial<Interaction> = {}) => touch(day, more);
const HOURS = HOUR / 86_400_000;
/** They open, we answer. */
const opened = (day: number, features = 0) => [theirs(day, { features }), ours(day + HOURS)];
/** We open, they answer. */
const answered = (day: number, more: Partial<Interaction> = {}, hours = 1) => [
  ours(day),
  theirs(day + hours * HOURS, more),
];

interface Case {
  readonly signal: SignalId;
  readonly scenario: Interaction[];
  readonly twin: Interaction[];
  readonly day: number;
}

const short = { features: FEATURE.short | FEATURE.acknowledgement, length: 1 };
const CASES: readonly Case[] = [
  {
    signal: 'silence',
    scenario: weeks(12, (d) => opened(d)),
    twin: weeks(16, (d) => opened(d)),
    day: 15 * WEEK + 3,
  },
  {
    signal: 'slowing',
    scenario: [...weeks(12, (d) => opened(d)), ...[96, 117, 140, 165].flatMap((d) => opened(d))],
    twin: weeks(24, (d) => opened(d)),
    day: 168,
  },
  {
    signal: 'unanswered',
    scenario: [...weeks(12, (d) => opened(d)), ours(80), ours(86), ours(92)],
    twin: [...weeks(12, (d) => opened(d)), ours(80), ours(86), ours(92), theirs(93)],
    day: 95,
  },
  {
    signal: 'unanswered',
    scenario: [...weeks(12, (d) => opened(d)), ours(80), ours(92)],
    twin: [
      ...weeks(12, (d) => opened(d)),
      ours(80, FEATURE.promotion),
      ours(92, FEATURE.promotion),
    ],
    day: 97,
  },
  {
    signal: 'short-replies',
    scenario: weeks(16, (d, i) => answered(d, i >= 11 ? short : {})),
    twin: weeks(16, (d) => answered(d, short)),
    day: 15 * WEEK + 2,
  },
  {
    signal: 'short-replies',
    scenario: weeks(16, (d, i) => answered(d, i >= 11 ? short : {})),
    twin: weeks(16, (d, i) => [...answered(d, i >= 11 ? short : {}), theirs(d + 1.05 * HOURS)]),
    day: 15 * WEEK + 2,
  },
  {
    signal: 'late-replies',
    scenario: weeks(16, (d, i) => answered(d, {}, i >= 11 ? 30 : 1)),
    twin: weeks(16, (d) => answered(d, {}, 30)),
    day: 15 * WEEK + 2,
  },
  {
    signal: 'lost-initiative',
    scenario: weeks(18, (d, i) => (i < 11 ? opened(d) : answered(d))),
    twin: weeks(18, (d) => answered(d)),
    day: 17 * WEEK + 2,
  },
  {
    signal: 'missed-activities',
    scenario: weeks(14, (d, i) => [ours(d, FEATURE.activity), theirs(d + (i < 10 ? 1 : 5), {})]),
    twin: weeks(14, (d, i) => [
      ours(d, i < 10 ? FEATURE.activity : FEATURE.useful),
      theirs(d + (i < 10 ? 1 : 5), {}),
    ]),
    day: 13 * WEEK + 6,
  },
  {
    signal: 'warmth-lost',
    scenario: weeks(24, (d, i) => opened(d, i < 12 ? FEATURE.thanks : 0)),
    twin: weeks(24, (d, i) => opened(d, i % 2 ? FEATURE.thanks : 0)),
    day: 23 * WEEK + 2,
  },
  {
    signal: 'warmth-lost',
    scenario: weeks(20, (d, i) => [ours(d, FEATURE.care), theirs(d + (i < 15 ? 0.2 : 5))]),
    twin: weeks(20, (d) => [ours(d, FEATURE.care), theirs(d + 0.2)]),
    day: 19 * WEEK + 6,
  },
  {
    signal: 'help-stopped',
    scenario: weeks(26, (d, i) => opened(d, i < 14 ? FEATURE.help : 0)),
    twin: weeks(26, (d, i) => opened(d, i % 3 === 0 ? FEATURE.help : 0)),
    day: 25 * WEEK + 2,
  },
  ...(['complaint', 'competitor', 'refusal'] as const).map((signal) => ({
    signal,
    scenario: weeks(12, (d, i) => answered(d, { features: i === 11 ? FEATURE[signal] : 0 })),
    twin: weeks(12, (d, i) => answered(d, { features: i === 2 ? FEATURE[signal] : 0 })),
    day: 11 * WEEK + 2,
  })),
  {
    signal: 'blocked',
    scenario: [...weeks(12, (d) => opened(d)), ours(80, FEATURE.blockedNotice)],
    twin: [...weeks(12, (d) => opened(d)), ours(80, FEATURE.blockedNotice), theirs(82)],
    day: 83,
  },
];

const fired = (history: Interaction[], day: number) =>
  judge({ state: stateOf(history, CTX) }, at(day), null).evidence;

describe('signals', () => {
  it.each(CASES.map((c, i) => [i, c.signal, c] as const))(
    '%i %s fires, its twin does not',
    (_, signal, c) => {
      const found = fired(c.scenario, c.day).find((e) => e.signal === signal);
      expect(found).toBeDefined();
      expect(found?.weight).toBeGreaterThan(0);
      expect(fired(c.twin, c.day).map((e) => e.signal)).not.toContain(signal);
    },
  );

  it('has a scenario for every signal of the registry', () => {
    expect(new Set(CASES.map((c) => c.signal))).toEqual(new Set(SIGNAL_REGISTRY.map((s) => s.id)));
  });

  it('says each in whole numbers, in both languages, with no undefined or NaN', () => {
    for (const c of CASES) {
      for (const e of fired(c.scenario, c.day)) {
        for (const language of ['zh-CN', 'en'] as const) {
          const { what, clears } = evidenceSentence(e, language);
          expect(`${what} ${clears}`).not.toMatch(/undefined|NaN|Infinity|\d\.\d\d/);
        }
        expect(e.times.length).toBeLessThanOrEqual(20);
      }
    }
  });

  it('relationship words make a flag by themselves, mild habits do not', () => {
    const level = (c: Case) => judge({ state: stateOf(c.scenario, CTX) }, at(c.day), null).level;
    const of = (signal: SignalId) => level(CASES.find((c) => c.signal === signal) as Case);
    for (const s of ['complaint', 'competitor', 'missed-activities'] as const) {
      expect(of(s)).not.toBe('fine');
    }
    expect(of('lost-initiative')).toBe('fine');
    // Turning down one offer is no farewell.
    expect(of('refusal')).toBe('fine');
    expect(of('blocked')).toBe('lost');
  });

  it('a grievance stays while it is the last word, and is settled once they came back', () => {
    const before = weeks(12, (d) => opened(d));
    const complained = theirs(86, { features: FEATURE.complaint });
    const weigh = (history: Interaction[], day: number) =>
      fired(history, day).find((e) => e.signal === 'complaint')?.weight ?? 0;
    expect(weigh([...before, complained], 126)).toBeGreaterThan(2);
    expect(weigh([...before, complained, ...opened(89)], 92)).toBeLessThan(1.2);
    const level = (history: Interaction[], day: number) =>
      judge({ state: stateOf(history, CTX) }, at(day), null).level;
    expect(level([...before, complained, ...opened(89)], 92)).toBe('fine');
  });

  it('forgets what waited for an answer when sight was lost', () => {
    const history = [...weeks(12, (d) => opened(d)), ours(80), ours(86)];
    const quiet = makeQuietClock([{ from: at(87), to: at(99), weight: 1, blind: true }]);
    const evidence = judge(
      { state: stateOf(history, { ...CTX, quiet }), calendar: quiet },
      at(100),
      null,
    ).evidence;
    expect(evidence.map((e) => e.signal)).not.toContain('unanswered');
    expect(fired(history, 100).map((e) => e.signal)).toContain('unanswered');
  });
});
