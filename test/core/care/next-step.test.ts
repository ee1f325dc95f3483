import { describe, expect, test } from 'vitest';
import { nextStep } from '@/lib/core/care/next-step';
import type { Assessment } from '@/lib/core/model/assessment';
import { DAY } from '@/lib/core/model/interaction';
import type { Summary } from '@/lib/core/model/summary';

const NOW = 1_000 * DAY;

function summary(over: Partial<Summary>, level: Assessment['level'] = 'declining'): Summary {
  return {
    id: 'x',
    site: 's',
    kind: 'person',
    state: new Float64Array(),
    foldedThrough: NOW,
    inbound: 9,
    outbound: 9,
    lastInboundAt: NOW - 30 * DAY,
    lastOutboundAt: NOW - 29 * DAY,
    tries: 0,
    lastTryAt: null,
    lastFeatures: 0,
    sight: null,
    assessment: { level, risk: 0.5, confidence: 'high', evidence: [], asOf: NOW, dueAt: null },
    levelSince: NOW,
    careCase: null,
    quiet: null,
    snooze: null,
    override: null,
    ...over,
  };
}

describe('nextStep', () => {
  const wrote = { lastInboundAt: NOW - DAY, waitingSince: NOW - DAY };
  test.each([
    ['a question just left open is answered first, whatever the level', wrote, 'fine', 'reply'],
    ['thanks that close a talk wait for nothing', { lastInboundAt: NOW - DAY }, 'fine', 'keep'],
    [
      'a question left open for weeks asks for a check-in',
      { lastOutboundAt: null, waitingSince: NOW - 30 * DAY },
      'silent',
      'check-in',
    ],
    ['who cools and was not tried is asked how they are', {}, 'declining', 'check-in'],
    ['a promotion is no try', { lastOutboundAt: NOW - DAY }, 'declining', 'check-in'],
    ['a fresh try gets time', { tries: 1, lastTryAt: NOW - 2 * DAY }, 'silent', 'wait'],
    [
      'after a week another is allowed',
      { tries: 1, lastTryAt: NOW - 8 * DAY },
      'silent',
      'check-in',
    ],
    [
      'after three honest tries they are left in peace',
      { tries: 3, lastTryAt: NOW - 9 * DAY },
      'silent',
      'rest',
    ],
    ['who blocked us is let go', wrote, 'lost', 'close'],
    ['who asked to stop is let go', { quiet: { at: NOW - DAY, by: 'words' } }, 'watch', 'close'],
    ['too little seen: nothing to do yet', {}, 'unknown', 'observe'],
  ] as const)('%s', (_, over, level, step) => {
    expect(nextStep(summary(over, level), NOW)).toBe(step);
  });
});
