import { describe, expect, it } from 'vitest';
import type { Person } from '@/components/desk/live/read-people';
import { taskRequest } from '@/components/desk/live/task-request';
import { careTask, type TaskDetail, type TaskKind } from '@/lib/core/calendar/tasks/care-task';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';

const TODAY = 20_779;

const person = (name: string) =>
  ({
    contact: { id: '0'.repeat(32), name, kind: 'person' },
    profile: null,
    tier: 'growth',
  }) as unknown as Person;

/** Every kind with words, and what its details may be. */
const KINDS: [TaskKind, DraftIntent, TaskDetail][] = [
  ['birthday', 'birthday', {}],
  ['festival', 'festival', { festival: 'mid-autumn' as never }],
  ['anniversary', 'anniversary', { years: 1 }],
  ['anniversary', 'anniversary', { years: 3 }],
  ['warranty', 'warranty', { what: '破壁机', ends: TODAY + 12 }],
  ['warranty', 'warranty', { what: 'the grinder', ends: TODAY }],
  ['child-stage', 'child-stage', { stage: 'six-months' }],
  ['coupon-expiring', 'coupon-expiry', { what: '30 元券', ends: TODAY + 3 }],
  ['next-reward', 'next-reward', { gap: 8000, gain: '银卡会员' }],
  ['light-touch', 'light-touch', {}],
  ['need-check', 'check-in', {}],
];

describe.each(['林雨晴', 'Anna Lee'])('words for %s', (name) => {
  it.each(KINDS)('%s has some, with nothing left open', (kind, intent, detail) => {
    const task = careTask({
      kind,
      contact: '0'.repeat(32),
      tier: 'growth',
      key: 1,
      day: TODAY,
      intent,
      detail,
    });
    const request = taskRequest(task, person(name), DEFAULT_STRATEGY, TODAY, 'en');
    const drafts = request ? writeDrafts(request) : [];
    expect(drafts.length).toBeGreaterThan(0);
    for (const { text } of drafts) {
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      expect(/\p{Script=Han}/u.test(text.replace(/破壁机|30 元券|银卡会员/g, ''))).toBe(
        name !== 'Anna Lee',
      );
    }
  });

  it('nothing is drafted where the calendar drafts nothing', () => {
    const card = careTask({ kind: 'post-card', contact: '1', tier: null, key: 1, day: TODAY });
    expect(taskRequest(card, person(name), DEFAULT_STRATEGY, TODAY, 'en')).toBeNull();
  });
});
