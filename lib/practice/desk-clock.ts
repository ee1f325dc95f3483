import { conversationWriter } from './conversation';
import type { Desk, DeskEvent } from './desk';
import { withConversation } from './desk';
import { receiveLine } from './desk-actions';
import { between, pick, streamFor } from './draw';
import type { Line } from './message';
import { moodOf } from './operator-intent';

/** Seconds between customers who write of their own accord. */
const VISIT_GAP = [25, 75] as const;
const FIRST_VISIT = [9, 16] as const;
/** Nobody piles up more unread messages than this by themselves. */
const PATIENCE = 3;

export interface ClockOptions {
  /** Customers write of their own accord. */
  readonly live: boolean;
  /** 2 makes everything happen twice as fast. */
  readonly speed: number;
}

/** The desk after everything that was due by `now` has happened. The same object when nothing was. */
export function advance(desk: Desk, now: number, { live, speed }: ClockOptions): Desk {
  let next = desk;
  const due = desk.events.filter((event) => event.dueAt <= now);
  if (due.length > 0) {
    next = { ...next, events: desk.events.filter((event) => event.dueAt > now) };
    for (const event of due.sort((a, b) => a.dueAt - b.dueAt)) next = happen(next, event, now);
  }
  if (!live) return next;
  if (next.nextVisit === 0) return plan(next, now, FIRST_VISIT, speed);
  return next.nextVisit <= now ? plan(visit(next, now, speed), now, VISIT_GAP, speed) : next;
}

function happen(desk: Desk, event: DeskEvent, now: number): Desk {
  if (event.kind === 'line') return receiveLine(desk, event.id, event.line, now);
  if (event.kind === 'typing')
    return withConversation(desk, event.id, (c) => ({ ...c, typing: true }));
  return withConversation(desk, event.id, (c) => ({ ...c, readUntil: now }));
}

function plan(
  desk: Desk,
  now: number,
  [low, high]: readonly [number, number],
  speed: number,
): Desk {
  const random = streamFor(desk.seed, 'visit-gap', String(desk.draws));
  return {
    ...desk,
    draws: desk.draws + 1,
    nextVisit: now + (between(random, low, high) * 1000) / speed,
  };
}

/** Somebody on good terms opens a talk: their first lines come, the rest is up to the operator. */
function visit(desk: Desk, now: number, speed: number): Desk {
  const random = streamFor(desk.seed, 'visit', String(desk.draws));
  const willing = [...desk.conversations.values()].filter(
    ({ customer, unread, typing }) =>
      customer.kind === 'person' &&
      moodOf(customer.archetype) === 'warm' &&
      unread < PATIENCE &&
      !typing,
  );
  if (willing.length === 0) return desk;
  const { customer } = pick(random, willing.slice(0, 40));
  const lines = conversationWriter(customer, random)('everyday', now, 0);
  const answer = lines.findIndex((line) => line.direction !== 'in');
  const events = lines.slice(0, answer < 0 ? 1 : answer).map(({ at: _, ...line }, i) => ({
    kind: 'line' as const,
    id: customer.id,
    line: line satisfies Line,
    dueAt: now + (i * 4000) / speed,
  }));
  const [first, ...later] = events;
  const started = { ...desk, events: [...desk.events, ...later] };
  return first ? receiveLine(started, customer.id, first.line, now) : started;
}
