import { describe, expect, it } from 'vitest';
import { contactClock } from '@/lib/core/calendar/contact-clock';
import type { Sight } from '@/lib/core/coverage/sight';
import type { Interaction } from '@/lib/core/model/interaction';
import { type ReplayInput, replayRisk } from '@/lib/core/risk/replay';
import { at, DAY, START, steady } from '../rhythm/build';

const seen = (through: number, blind: Sight['blind'] = []): Sight => ({
  from: START,
  through: at(through),
  blind,
});
function replay(history: Interaction[], days: number, more: Partial<ReplayInput> = {}) {
  const sight = more.sight === undefined ? seen(days) : more.sight;
  const now = at(days);
  const clock = contactClock(sight, [], now, 0);
  const rules = { sensitivity: 0, ownLine: null, dayOffset: 0, level: 'fine' as const };
  const input = { kind: 'person' as const, history, sight, clock, now, ...rules, ...more };
  return [...replayRisk(input)].filter((point) => point !== null);
}

describe('a contact’s risk, week by week', () => {
  it('knows at each point only what came before it', () => {
    const history = steady(4, 30);
    const whole = replay(history, 116);
    const early = replay(
      history.filter((x) => x.at < at(60)),
      60,
    );
    expect(early.length).toBeGreaterThan(6);
    expect(whole.slice(0, early.length - 1)).toEqual(early.slice(0, -1));
  });

  it('rises with a silence that was seen', () => {
    const points = replay(steady(4, 20), 150, { level: 'silent' });
    const risks = points.map(({ risk }) => risk);
    expect(risks.at(-1)).toBeGreaterThan(2 * (risks[10] ?? 1));
    expect(points.at(-1)?.level).toBe('silent');
    expect(points.every(({ seen: share }) => share > 0.9)).toBe(true);
  });

  it('does not rise while nobody looked, and says that nobody did', () => {
    const blind = [{ from: at(80), to: at(150) }];
    const points = replay(steady(4, 20), 150, { sight: seen(150, blind) });
    const before = points.find((p) => p.at >= at(78));
    const hidden = points.filter((p) => p.at > at(88) && p.at < at(150));
    expect(hidden.length).toBeGreaterThan(5);
    expect(hidden.every(({ seen: share }) => share === 0)).toBe(true);
    expect(Math.max(...hidden.map(({ risk }) => risk))).toBeLessThan((before?.risk ?? 0) + 0.05);
    expect(hidden.every(({ level }) => level === 'fine')).toBe(true);
  });

  it('keeps what was last told of somebody who was silent when sight was lost', () => {
    const blind = [{ from: at(100), to: at(150) }];
    const points = replay(steady(4, 20), 150, { sight: seen(150, blind), level: 'silent' });
    const hidden = points.filter((p) => p.at > at(100) && p.at < at(150));
    const [first] = hidden;
    expect(first?.risk).toBeGreaterThan(0.2);
    expect(new Set(hidden.map(({ risk }) => risk)).size).toBe(1);
  });

  it('is the same in whatever order the history is given, and empty without one', () => {
    const history = steady(3, 25);
    expect(replay([...history].reverse(), 90)).toEqual(replay(history, 90));
    expect(replay([], 90)).toEqual([]);
  });

  it('shows two years at most, told from all that is known', () => {
    const points = replay(steady(7, 200), 1400);
    expect(points).toHaveLength(105);
    expect((at(1400) - (points[0]?.at ?? 0)) / DAY).toBeLessThan(735);
    expect(points[0]?.level).toBe('fine');
  });
});
