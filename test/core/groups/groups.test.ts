import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operatorDay } from '@/lib/core/calendar/operator-day';
import { answersInGroup } from '@/lib/core/groups/answers-in-group';
import { lookAtGroup } from '@/lib/core/groups/group-look';
import { problemsOf } from '@/lib/core/groups/group-problems';
import {
  countMembers,
  MOST_COUNTS,
  memberChange,
  newestCounts,
  notePageCount,
} from '@/lib/core/groups/member-counts';
import { addTalkers, countTalkers, placeOf, TALKER_WEEKS } from '@/lib/core/groups/talkers';
import { digestOf, tidyGroup } from '@/lib/core/groups/tidy-group';
import type { MemberCount } from '@/lib/core/model/contact';
import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '@/lib/core/model/interaction';

/** Noon in Shanghai. */
const NOW = Date.parse('2026-11-22T04:00:00Z');
let count = 0;

function fact(ago: number, over: Partial<Interaction> = {}): Interaction {
  count += 1;
  return {
    id: count.toString(16).padStart(16, '0'),
    at: NOW - ago,
    precision: 'minute',
    direction: 'in',
    kind: 'text',
    features: 0,
    length: 12,
    origin: 'thread',
    native: true,
    ...over,
  };
}
const STILL = { joined: 0, left: 0, leaving: false };
const ours = (ago: number, features = 0) => fact(ago, { direction: 'out', features });
const byTime = (facts: Interaction[]) => [...facts].sort((a, b) => a.at - b.at);
const sight = { from: NOW - 400 * DAY, through: NOW, blind: [] };
const look = (facts: Interaction[], seen: typeof sight | null = sight) =>
  lookAtGroup(facts, { now: NOW, dayOffset: 480, sight: seen, promotionShare: 0.5 });
const days = (n: number, from: number, make: (ago: number) => Interaction) =>
  Array.from({ length: n }, (_, i) => make((from + i) * DAY));

describe('how a group has been', () => {
  test('counts sides and promotions by the operator’s day', () => {
    const {
      days: shown,
      theirs,
      talkDays,
    } = look([
      fact(0),
      // 23:59 of the day before, by the operator's clock.
      fact(12 * HOUR + MINUTE),
      ours(HOUR, FEATURE.promotion),
      fact(HOUR, { kind: 'system', direction: 'unknown' }),
      fact(HOUR, { kind: 'sighting' }),
    ]);
    expect(shown).toHaveLength(14);
    expect(shown.slice(-2).map((d) => [d.theirs, d.ours, d.promotions])).toEqual([
      [1, 0, 0],
      [1, 1, 1],
    ]);
    expect([theirs, talkDays]).toEqual([2, 2]);
  });

  test('three promotions on a day are a flood, and so is a group of nothing else', () => {
    const three = [1, 2, 3].map((hour) => ours(hour * HOUR, FEATURE.promotion));
    expect(look(three).flood).toMatchObject({ most: 3, days: 1 });
    expect(look(three.slice(1)).flood).toBe(null);
    expect(look(days(8, 0, (ago) => ours(ago, FEATURE.promotion))).flood).toMatchObject({
      most: 1,
      promotions: 8,
      ours: 8,
    });
    expect(look(days(8, 0, (ago) => ours(ago))).flood).toBe(null);
  });

  test('fewer messages than before are fading only when both stretches were seen', () => {
    const facts = [...days(4, 2, fact), ...days(28, 31, fact), ...days(28, 31, fact)];
    expect(look(facts)).toMatchObject({ fading: true, before: 56, theirs: 4 });
    expect(look(facts, null)).toMatchObject({ fading: false, before: null });
    const late = { ...sight, from: NOW - 35 * DAY };
    expect(look(facts, late)).toMatchObject({ fading: false, before: null });
  });

  test('problems come gravest first, and a silent group is not also quiet', () => {
    const flood = { most: 4, day: 0, days: 2, promotions: 9, ours: 9 };
    const silence = { signal: 'silence', severity: 1, weight: 1, params: {}, times: [] } as const;
    expect(
      problemsOf(
        { level: 'silent', evidence: [silence] },
        { flood, fading: true, turnover: STILL },
        null,
      ),
    ).toEqual(['silent', 'flooded']);
    expect(
      problemsOf(
        { level: 'watch', evidence: [silence] },
        { flood: null, fading: true, turnover: STILL },
        null,
      ),
    ).toEqual(['quiet', 'fading']);
    expect(
      problemsOf(
        { level: 'fine', evidence: [] },
        { flood: null, fading: false, turnover: STILL },
        null,
      ),
    ).toEqual([]);
  });
});

describe('how many are in a group', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 * DAY }), fc.nat({ max: 500 })), {
    maxLength: 90,
  });

  test('one count a day, the last word of the day, never more than are kept', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const sorted = [...all].sort((a, b) => a[0] - b[0]);
        let kept: MemberCount[] = [];
        for (const [ago, size] of sorted) kept = countMembers(kept, size, NOW + ago, 480);
        const shown = kept.map(({ at }) => operatorDay(at, 480));
        expect(new Set(shown).size).toBe(shown.length);
        expect(kept.length).toBeLessThanOrEqual(MOST_COUNTS);
        expect(kept.at(-1)?.count).toBe(sorted.at(-1)?.[1]);
      }),
    );
    expect(countMembers([{ at: NOW - HOUR, count: 3 }], null, NOW, 480)).toEqual([]);
  });

  test('a group shrinks when more than a few have left within five weeks', () => {
    const at = (ago: number, size: number) => ({ at: NOW - ago * DAY, count: size });
    expect(memberChange([at(28, 100), at(0, 94)])).toMatchObject({ shrinking: true });
    expect(memberChange([at(28, 100), at(0, 96)])).toMatchObject({ shrinking: false });
    expect(memberChange([at(28, 20), at(0, 18)])).toMatchObject({ shrinking: false });
    expect(memberChange([at(60, 100), at(0, 50)])).toBe(null);
    expect(memberChange([at(0, 50)])).toBe(null);
    const change = memberChange([at(28, 100), at(0, 90)]);
    const fine = { flood: null, fading: false, turnover: STILL };
    expect(problemsOf({ level: 'fine', evidence: [] }, fine, change)).toEqual(['shrinking']);
  });
});

describe('how many are in a group by two sources', () => {
  const own = (ago: number, size: number): MemberCount => ({ at: NOW - ago * DAY, count: size });
  const page = (ago: number, size: number): MemberCount => ({ ...own(ago, size), from: 'page' });

  test('the page’s count and the operator’s stand side by side, whichever came last', () => {
    const kept = notePageCount([own(0, 320)], 326, NOW + HOUR, 480);
    expect(kept).toEqual([own(0, 320), { at: NOW + HOUR, count: 326, from: 'page' }]);
    expect(newestCounts(kept).map(({ count }) => count)).toEqual([326, 320]);
    const again = countMembers(kept, 321, NOW + 2 * HOUR, 480);
    expect(again.map(({ count, from }) => [count, from])).toEqual([
      [326, 'page'],
      [321, undefined],
    ]);
    expect(countMembers(again, null, NOW + 2 * HOUR, 480)).toEqual([kept[1]]);
    expect(notePageCount(kept, 326, NOW + 2 * HOUR, 480)).toBe(kept);
    expect(notePageCount(kept, 325, NOW + 2 * HOUR, 480)).toHaveLength(2);
  });

  test('a change is told by counts of one source', () => {
    expect(memberChange([own(20, 320), page(0, 290)])).toBe(null);
    expect(memberChange([own(20, 320), own(2, 300), page(0, 290)])).toMatchObject({
      from: { count: 320 },
      to: { count: 300 },
    });
    expect(memberChange([page(20, 300), own(10, 320), page(0, 270)])).toMatchObject({
      from: { count: 300 },
      to: { count: 270 },
      shrinking: true,
    });
  });

  test('many of one source leave those of the other alone', () => {
    let kept: readonly MemberCount[] = [own(200, 9)];
    for (let day = 90; day >= 0; day--) kept = notePageCount(kept, day, NOW - day * DAY, 480);
    expect(kept).toHaveLength(MOST_COUNTS + 1);
    expect(kept[0]).toEqual(own(200, 9));
  });
});

describe('who came, went and wrote', () => {
  const line = (ago: number, bit: number) =>
    fact(ago, { kind: 'system', direction: 'unknown', features: bit });

  test('lines of joining and leaving are counted and are no talk', () => {
    const facts = [
      line(DAY, FEATURE.left),
      line(2 * DAY, FEATURE.left),
      line(3 * DAY, FEATURE.left),
      line(3 * DAY, FEATURE.joined),
      line(40 * DAY, FEATURE.left),
      line(-HOUR, FEATURE.left),
    ];
    const seen = look(facts);
    expect(seen.turnover).toEqual({ joined: 1, left: 3, leaving: true });
    expect([seen.theirs, seen.ours, seen.talkDays]).toEqual([0, 0, 0]);
    expect(problemsOf({ level: 'fine', evidence: [] }, seen, null)).toEqual(['shrinking']);
    expect(look(facts.slice(1)).turnover.leaving).toBe(false);
    const come = [1, 2, 3].map((ago) => line(ago * DAY, FEATURE.joined));
    expect(look([...facts, ...come]).turnover.leaving).toBe(false);
  });

  test('members are counted, again and again the same, and nearly right', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 }),
        fc.array(fc.nat({ max: 27 * DAY }), { minLength: 60, maxLength: 60 }),
        (names, agos) => {
          const said = names.map((name, i) => ({
            at: NOW - (agos[i] ?? 0),
            by: placeOf('g', name),
          }));
          const once = addTalkers([], said);
          const twice = addTalkers(once, [...said].reverse());
          expect(twice).toBe(once);
          const about = countTalkers(once, NOW - 28 * DAY) ?? 0;
          expect(Math.abs(about - names.length)).toBeLessThanOrEqual(
            Math.max(3, 0.25 * names.length),
          );
        },
      ),
    );
    expect(countTalkers([], 0)).toBeNull();
  });

  test('weeks grow old; no name is in what is kept', () => {
    const places = Array.from({ length: 30 }, (_, week) => ({
      at: NOW - week * 7 * DAY,
      by: placeOf('g', '小陆'),
    }));
    const kept = addTalkers([], places);
    expect(kept).toHaveLength(TALKER_WEEKS);
    expect(countTalkers(kept, NOW - 7 * DAY)).toBe(1);
    expect(countTalkers(kept.slice(0, 3), NOW - 7 * DAY)).toBeNull();
    expect(placeOf('g', '小陆')).not.toBe(placeOf('h', '小陆'));
    expect(JSON.stringify(kept)).not.toContain('小陆');
  });
});

describe('what to remove and to pin', () => {
  const none = () => undefined;

  test('old promotions, links and past activities go; what was answered stays in sight', () => {
    const asked = ours(2 * DAY, FEATURE.activity);
    const facts = byTime([
      ours(3 * DAY, FEATURE.promotion),
      ours(HOUR, FEATURE.promotion),
      ours(9 * DAY, FEATURE.link),
      ours(5 * DAY, FEATURE.link),
      ours(12 * DAY, FEATURE.activity),
      ours(40 * DAY, FEATURE.promotion),
      asked,
      fact(2 * DAY - HOUR),
      fact(2 * DAY - 2 * HOUR),
    ]);
    const { remove, pin } = tidyGroup(facts, none, NOW);
    expect(remove.map(({ reason }) => reason)).toEqual([
      'old-promotion',
      'old-link',
      'past-activity',
    ]);
    expect(pin).toEqual([{ id: asked.id, at: asked.at, length: 12, kind: 'activity', answers: 2 }]);
  });

  test('of a repeated notice the newest stays', () => {
    const facts = byTime([ours(6 * DAY), ours(4 * DAY), ours(2 * DAY)]);
    const { remove } = tidyGroup(facts, () => 'same', NOW);
    expect(remove.map(({ id, reason }) => [id, reason])).toEqual([
      [facts[1]?.id, 'repeated'],
      [facts[0]?.id, 'repeated'],
    ]);
  });

  test('a notice that was answered and then repeated is removed, its repetition pinned', () => {
    const answered = (ago: number) => [ours(ago), fact(ago - HOUR), fact(ago - 2 * HOUR)];
    const facts = byTime([...answered(4 * DAY), ...answered(2 * DAY)]);
    const { remove, pin } = tidyGroup(facts, () => 'same', NOW);
    expect(remove.map(({ id }) => id)).toEqual([facts[0]?.id]);
    expect(pin.map(({ id }) => id)).toEqual([facts[3]?.id]);
  });

  test('nothing is both removed and pinned, and nothing of members is listed', () => {
    const any = fc.array(
      fc.record({
        ago: fc.integer({ min: 0, max: 60 * DAY }),
        direction: fc.constantFrom('in', 'out', 'unknown'),
        features: fc.integer({ min: 0, max: 2 ** 28 }),
        print: fc.constantFrom('', 'a', 'b'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, (drawn) => {
        const prints = new Map<string, string>();
        const facts = byTime(
          drawn.map(({ ago, print, ...over }) => {
            const one = fact(ago, over as Partial<Interaction>);
            prints.set(one.id, print);
            return one;
          }),
        );
        const { remove, pin } = tidyGroup(facts, (id) => prints.get(id), NOW);
        const out = new Set(facts.filter((f) => f.direction === 'out').map(({ id }) => id));
        const ids = [...remove, ...pin].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => out.has(id))).toBe(true);
        expect(pin.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('answers end with our next message and after a day', () => {
    const [a, b] = [ours(5 * DAY), ours(4.5 * DAY)];
    const facts = byTime([a, fact(4.9 * DAY), b, fact(4.4 * DAY), fact(4.3 * DAY), fact(DAY)]);
    expect([...answersInGroup(facts).values()]).toEqual([1, 2]);
  });

  test('the digest of a stretch knows its best messages and busiest days', () => {
    const notice = ours(20 * DAY, FEATURE.useful);
    const facts = byTime([
      notice,
      ...[1, 2, 3].map((hour) => fact(20 * DAY - hour * HOUR)),
      ours(3 * DAY),
      ...[1, 2, 3].map((hour) => fact(3 * DAY - hour * HOUR)),
    ]);
    const digest = digestOf(facts, NOW - 30 * DAY, NOW - 10 * DAY, (at) => Math.floor(at / DAY));
    expect(digest.best.map(({ id, kind }) => [id, kind])).toEqual([[notice.id, 'useful']]);
    expect(digest.days).toHaveLength(1);
    expect(digest.days[0]?.theirs).toBe(3);
  });
});
