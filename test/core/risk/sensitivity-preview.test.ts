import { describe, expect, it } from 'vitest';
import { NO_QUIET } from '@/lib/core/calendar/quiet-clock';
import { DAY } from '@/lib/core/model/interaction';
import { SensitivityPreview } from '@/lib/core/risk/sensitivity-preview';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';
import {
  nearestPosition,
  OVERALL_POSITIONS,
  overallSensitivity,
  withOverallSensitivity,
} from '@/lib/core/strategy/overall-sensitivity';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';

const START = Date.UTC(2025, 0, 6);
const DAYS = 330;
const END = START + DAYS * DAY;
const AT = [-1.5, 0, 1.5];

function preview(contacts: number, cut = END, blind: { from: number; to: number }[] = []) {
  const made = new SensitivityPreview({ end: cut, dayOffset: 480, positions: AT.length });
  for (let i = 0; i < contacts; i++) {
    const { interactions } = simulateContact(i, { start: START, days: DAYS });
    const history = interactions.filter((x) => x.at <= cut);
    made.add({ history, clock: NO_QUIET, sight: { from: START, through: cut, blind }, at: AT });
  }
  return made;
}

describe('what a sensitivity would have done', () => {
  it('the higher it is, the more flags a week; some were right, some not', () => {
    const [low, mid, high] = preview(200).result();
    expect(low?.perWeek ?? 0).toBeLessThan(mid?.perWeek ?? 0);
    expect(mid?.perWeek ?? 0).toBeLessThan(high?.perWeek ?? 0);
    for (const { outcome } of [mid, high].flatMap((each) => each ?? [])) {
      expect(outcome?.left).toBeGreaterThan(0);
      expect(outcome?.left).toBeLessThan(outcome?.flagged ?? 0);
    }
  });

  it('too few contacts, or too short a time: nothing is said', () => {
    for (const { perWeek, outcome } of preview(12).result()) {
      expect(perWeek).toBeNull();
      expect(outcome).toBeNull();
    }
    for (const { perWeek } of preview(100, START + 20 * DAY).result()) expect(perWeek).toBeNull();
    expect(new SensitivityPreview({ end: END, dayOffset: 0, positions: 1 }).result()).toEqual([
      { perWeek: null, outcome: null },
    ]);
  });

  it('what nobody saw is no outcome', () => {
    const all = preview(150).result()[2]?.outcome;
    const unseen = preview(150, END, [{ from: END - 90 * DAY, to: END }]).result()[2]?.outcome;
    expect(all?.left).toBeGreaterThan(0);
    expect(unseen?.left ?? 0).toBe(0);
  });

  it('a sample is scaled to everybody', () => {
    const made = preview(60);
    const [one] = made.result().slice(-1);
    const [ten] = made.result(10).slice(-1);
    expect(ten?.perWeek).toBeCloseTo(10 * (one?.perWeek ?? 0));
    expect(ten?.outcome).toEqual(one?.outcome);
  });
});

describe('one slider for all tiers', () => {
  it('stands in the middle as delivered, and keeps what sets the tiers apart', () => {
    expect(overallSensitivity(DEFAULT_STRATEGY)).toBeCloseTo(0);
    for (const position of OVERALL_POSITIONS) {
      const moved = withOverallSensitivity(DEFAULT_STRATEGY, position);
      expect(nearestPosition(overallSensitivity(moved))).toBe(position);
      const { loyal, edge } = moved.tiers;
      expect(loyal.sensitivity - edge.sensitivity).toBeCloseTo(0.7);
      expect(withOverallSensitivity(moved, 0)).toEqual(DEFAULT_STRATEGY);
    }
  });
});
