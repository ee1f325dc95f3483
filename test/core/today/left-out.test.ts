import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASE_STATES, type CareCase } from '@/lib/core/model/care-case';
import { DAY } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';
import { emptyState } from '@/lib/core/rhythm/state';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { coldStep, isWaitPutOff } from '@/lib/core/today/left-out';

const NOW = Date.UTC(2026, 10, 20, 9);

const summary = (part: Partial<Summary> = {}): Summary => ({
  id: 'a',
  site: 'test',
  kind: 'person',
  state: emptyState(),
  foldedThrough: NOW - 20 * DAY,
  inbound: 20,
  outbound: 20,
  lastInboundAt: NOW - 20 * DAY,
  lastOutboundAt: NOW - 20 * DAY,
  tries: 0,
  lastTryAt: null,
  lastFeatures: 0,
  sight: null,
  assessment: {
    level: 'silent',
    risk: 0.8,
    confidence: 'high',
    evidence: [],
    asOf: NOW,
    dueAt: null,
  },
  levelSince: NOW - 5 * DAY,
  careCase: null,
  quiet: null,
  snooze: null,
  override: null,
  ...part,
});
const flagged: CareCase = {
  id: 'c',
  contact: 'a',
  site: 'test',
  events: [{ n: 0, at: NOW - DAY, kind: 'flagged', level: 'silent', risk: 0.8 }],
  state: 'flagged',
  openedAt: NOW - DAY,
  closedAt: null,
  tier: 'growth',
  held: false,
  drawn: false,
  usualGap: 3,
};
const step = (part: Partial<Summary>, care: CareCase | null = flagged) =>
  coldStep(summary(part), care, 'growth', DEFAULT_STRATEGY, NOW);

describe('who goes cold and is listed', () => {
  test('somebody silent who was not written to', () => {
    expect(step({})).toBe('check-in');
  });

  const mark = { at: NOW - DAY, until: NOW + DAY };
  test.each<[string, Partial<Summary>, CareCase | null]>([
    ['put off', { snooze: mark }, flagged],
    ['said to be judged wrongly', { override: { ...mark, reason: 'other', note: '' } }, flagged],
    ['who asked for peace', { quiet: { at: NOW - DAY, by: 'words' } }, flagged],
    ['left to rest', {}, { ...flagged, state: 'resting' }],
    ['left alone to learn', {}, { ...flagged, held: true, drawn: true }],
    ['written to lately', { tries: 1, lastTryAt: NOW - DAY }, flagged],
    ['lost', { assessment: { ...summary().assessment, level: 'lost' } }, flagged],
    ['fine', { assessment: { ...summary().assessment, level: 'fine' } }, null],
    ['a group', { kind: 'group' }, null],
  ])('never one %s', (_, part, care) => {
    expect(step(part, care)).toBeNull();
  });

  test('a mark that is over holds no longer', () => {
    expect(step({ snooze: { at: NOW - 3 * DAY, until: NOW - DAY } })).toBe('check-in');
  });

  test('whatever else is the case, a mark in force holds', () => {
    const state = fc.constantFrom(...CASE_STATES);
    const days = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(state, days, fc.boolean(), (care, ahead, wrong) => {
        const until = { at: NOW - DAY, until: NOW + ahead * DAY };
        const part = wrong
          ? { override: { ...until, reason: 'always-so' as const, note: '' } }
          : { snooze: until };
        expect(step(part, { ...flagged, state: care })).toBeNull();
      }),
    );
  });
});

describe('a wait that was put off', () => {
  const waits = (part: Partial<Summary>) =>
    isWaitPutOff(summary({ lastInboundAt: NOW - DAY, waitingSince: NOW - 2 * DAY, ...part }), NOW);

  test('stays away until they write again', () => {
    expect(waits({})).toBe(false);
    expect(waits({ snooze: { at: NOW - DAY / 2, until: NOW + DAY } })).toBe(true);
    expect(waits({ snooze: { at: NOW - 3 * DAY, until: NOW + DAY } })).toBe(false);
    expect(waits({ snooze: { at: NOW - DAY / 2, until: NOW } })).toBe(false);
  });

  test('who asked for peace and writes all the same is answered', () => {
    expect(waits({ quiet: { at: NOW - 9 * DAY, by: 'operator' } })).toBe(false);
    expect(waits({ quiet: { at: NOW - DAY, by: 'words' } })).toBe(true);
  });
});
