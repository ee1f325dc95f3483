import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareCase } from '@/lib/core/model/care-case';
import { DAY, HOUR, type Interaction } from '@/lib/core/model/interaction';
import { buildTimeline, type TimelineInput } from '@/lib/core/timeline/build-timeline';

const START = Date.UTC(2026, 0, 1);
const CHINA = 480;
const NOTHING: TimelineInput = {
  facts: [],
  cases: [],
  notes: [],
  ledger: [],
  log: [],
  imports: [],
};

const fact = (at: number, part: Partial<Interaction> = {}): Interaction => ({
  id: at.toString(16).padStart(16, '0'),
  at,
  precision: 'exact',
  direction: 'in',
  kind: 'text',
  features: 0,
  length: 4,
  origin: 'thread',
  native: true,
  ...part,
});

describe('the timeline of a contact', () => {
  it('keeps every fact, once, under the day it fell on for the operator, newest day first', () => {
    const times = fc
      .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 80 })
      .map((hours) => hours.sort((a, b) => a - b).map((h) => START + h * HOUR));
    fc.assert(
      fc.property(times, (all) => {
        const facts = all.map((at) => fact(at));
        const items = buildTimeline({ ...NOTHING, facts }, CHINA);
        const back = items.flatMap((item) => (item.kind === 'talk' ? item.facts : []));
        expect([...back].sort((a, b) => a.at - b.at)).toEqual(facts);
        const days = items.map(({ at }) => Math.floor((at + CHINA * 60_000) / DAY));
        expect(new Set(days).size).toBe(days.length);
        expect(days).toEqual([...days].sort((a, b) => b - a));
      }),
    );
  });

  it('counts messages by side, and no sign of life or notice as one', () => {
    const facts = [
      fact(START),
      fact(START + 1, { direction: 'out' }),
      fact(START + 2, { kind: 'sighting' }),
      fact(START + 3, { kind: 'system', direction: 'unknown' }),
    ];
    const [day] = buildTimeline({ ...NOTHING, facts }, CHINA);
    expect(day).toMatchObject({ inbound: 1, outbound: 1 });
  });

  it('sets what was done among what was said, by time', () => {
    const care = {
      id: 'case-1',
      events: [{ n: 0, at: START + DAY, kind: 'flagged', level: 'watch', risk: 0.5 }],
    } as unknown as CareCase;
    const items = buildTimeline(
      {
        ...NOTHING,
        facts: [fact(START), fact(START + 3 * DAY)],
        cases: [care],
        notes: [{ id: 'n', contact: 'c', at: START + 2 * DAY, text: '喜欢白茶' }],
        log: [{ id: 1, at: START + 4 * DAY, action: 'snooze', detail: {} }],
      },
      CHINA,
    );
    expect(items.map(({ kind }) => kind)).toEqual(['marks', 'talk', 'notes', 'care', 'talk']);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });
});
