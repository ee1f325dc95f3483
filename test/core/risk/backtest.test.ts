import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/core/model/interaction';
import { backtest } from '@/lib/core/risk/backtest';
import { THRESHOLD } from '@/lib/core/risk/level';
import { sensitivityFor } from '@/lib/core/risk/sensitivity';
import { simulateContact } from '@/lib/core/simulate/simulate-contact';
import { at, CTX, steady } from '../rhythm/build';

const START = Date.UTC(2025, 0, 6);
const histories = (count: number, days: number) =>
  Array.from({ length: count }, (_, i) => simulateContact(i, { start: START, days }).interactions);

describe('backtest', () => {
  it('finds losses early, hits more often than chance, and is calibrated in order', () => {
    const report = backtest(histories(150, 330), { ctx: CTX, end: START + 330 * DAY });
    const model = report.alarms[0];
    expect(report.tooLittle).toBe(false);
    expect(model?.name).toBe('model');
    expect(model?.found).toBeGreaterThan(0.8);
    expect(model?.hitRate).toBeGreaterThan(1.3 * report.baseRate);
    expect(report.calibration.at(-1)?.came).toBeGreaterThan(report.calibration[0]?.came ?? 1);
  });

  it('does not look ahead: what comes after the end changes nothing before it', () => {
    const all = histories(40, 330);
    const end = START + 200 * DAY;
    const cut = all.map((h) => h.filter((x) => x.at <= end));
    expect(backtest(all, { ctx: CTX, end }).calibration.map((g) => g.said)).toEqual(
      backtest(cut, { ctx: CTX, end }).calibration.map((g) => g.said),
    );
  });

  it('says so when there is too little data', () => {
    expect(backtest([steady(3, 10)], { ctx: CTX, end: at(60) }).tooLittle).toBe(true);
    expect(backtest([], { ctx: CTX, end: at(60) }).tooLittle).toBe(true);
  });

  it('knows the outcome of a plain rule', () => {
    const stays = steady(10, 40);
    const leaves = steady(10, 20);
    const report = backtest([stays, leaves], { ctx: CTX, end: at(390) });
    const week = report.alarms.find((a) => a.name === '7 days silent');
    expect(week?.found).toBe(1);
    expect(week?.leadDays).toBeGreaterThan(45);
  });
});

describe('sensitivityFor', () => {
  const past = Array.from({ length: 1000 }, (_, i) => ({ score: -3 + i / 200, previousScore: -4 }));

  it('flags more a day when asked for more', () => {
    const few = sensitivityFor(1, 30, past);
    const many = sensitivityFor(10, 30, past);
    expect(few).toBeLessThan(many);
    const flags = past.filter((p) => p.score >= THRESHOLD.watch - many).length / 30;
    expect(flags).toBeGreaterThan(9);
    expect(flags).toBeLessThan(11);
  });

  it('changes nothing without a history', () => {
    expect(sensitivityFor(5, 0, [])).toBe(0);
  });
});
