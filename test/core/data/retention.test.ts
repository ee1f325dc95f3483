import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupDue } from '@/lib/core/data/backup-due';
import { DEFAULT_DATA_RULES } from '@/lib/core/data/data-rules';
import { isForgotten, monthsBefore, type Remembered } from '@/lib/core/data/retention';
import { DAY } from '@/lib/core/model/interaction';

const NOW = Date.UTC(2026, 10, 22, 9);
const LONG_AGO = NOW - 800 * DAY;
const SILENT: Remembered = {
  firstSeenAt: LONG_AGO,
  lastInboundAt: LONG_AGO,
  lastOutboundAt: null,
  lastActAt: null,
  openCase: false,
  reserved: false,
  notes: false,
  quiet: false,
  marked: false,
};
const RULES = { ...DEFAULT_DATA_RULES, silentFor: 12 };

describe('forgetting whole contacts', () => {
  test('is off unless the operator says so', () => {
    expect(isForgotten(SILENT, DEFAULT_DATA_RULES, NOW)).toBe(false);
    expect(isForgotten(SILENT, RULES, NOW)).toBe(true);
  });

  test.each([
    ['care goes on', { openCase: true }],
    ['an offer is set aside', { reserved: true }],
    ['somebody wrote a note', { notes: true }],
    ['they asked for peace', { quiet: true }],
    ['a mark holds', { marked: true }],
    ['they wrote', { lastInboundAt: NOW - 30 * DAY }],
    ['we wrote', { lastOutboundAt: NOW - 30 * DAY }],
    ['the operator did something', { lastActAt: NOW - 30 * DAY }],
    ['they are new', { firstSeenAt: NOW - 30 * DAY, lastInboundAt: null }],
  ])('keeps them where %s', (_, part) => {
    expect(isForgotten({ ...SILENT, ...part }, RULES, NOW)).toBe(false);
  });

  test('notes are no reason to keep them where the operator said so', () => {
    expect(isForgotten({ ...SILENT, notes: true }, { ...RULES, withNotes: true }, NOW)).toBe(true);
  });

  test('never reaches anything as young as the rule, and a longer rule forgets no more', () => {
    const moment = fc.integer({ min: LONG_AGO, max: NOW });
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 1, max: 59 }), (a, b, months) => {
        const one = { ...SILENT, lastInboundAt: a, lastOutboundAt: b };
        const goes = isForgotten(one, { ...RULES, silentFor: months }, NOW);
        if (goes) expect(Math.max(a, b)).toBeLessThan(NOW - (months * 28 - 1) * DAY);
        if (!goes) expect(isForgotten(one, { ...RULES, silentFor: months + 1 }, NOW)).toBe(false);
      }),
    );
  });

  test('months are those of the calendar', () => {
    const start = (date: string) => Date.parse(`${date}T00:00:00Z`);
    expect(monthsBefore(1, Date.UTC(2026, 2, 31, 5))).toBe(start('2026-02-28'));
    expect(monthsBefore(12, NOW)).toBe(start('2025-11-22'));
  });
});

describe('the reminder of a backup', () => {
  test('comes two weeks after the last one, once there is something to lose', () => {
    const due = (lastAt: number | null, contacts: number) =>
      backupDue(DEFAULT_DATA_RULES, lastAt, contacts, NOW);
    expect(due(null, 50)).toBeNull();
    expect(due(null, 51)).toEqual({ days: null });
    expect(due(NOW - 14 * DAY + 1, 51)).toBeNull();
    expect(due(NOW - 15 * DAY, 51)).toEqual({ days: 15 });
    expect(backupDue({ remindWeeks: null }, null, 1000, NOW)).toBeNull();
  });
});
