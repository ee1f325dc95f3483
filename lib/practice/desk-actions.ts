import type { Desk } from './desk';
import { withConversation } from './desk';
import { streamFor } from './draw';
import type { Line } from './message';
import { moodOf } from './operator-intent';
import { reactTo } from './reply';

/** The operator opens a conversation: it is read. */
export function openConversation(desk: Desk, id: string): Desk {
  if (!desk.conversations.has(id)) return desk;
  return { ...withConversation(desk, id, (c) => ({ ...c, unread: 0 })), current: id };
}

/** The operator typed into the compose box of a conversation. */
export function writeDraft(desk: Desk, id: string, draft: string): Desk {
  return withConversation(desk, id, (c) => ({ ...c, draft }));
}

/**
 * The operator sends something; the customer will react.
 * @param speed 2 makes customers react twice as fast
 */
export function sendLine(desk: Desk, id: string, line: Line, now: number, speed: number): Desk {
  const conversation = desk.conversations.get(id);
  if (!conversation) return desk;
  const { customer, turns } = conversation;
  const failed = moodOf(customer.archetype) === 'refusing';
  const random = streamFor(desk.seed, 'reply', String(desk.draws));
  const reactions = reactTo(customer, line.text, turns, random);
  const sent = append(desk, id, failed ? { ...line, failed } : line, now);
  const events = reactions.map(({ after, ...reaction }) => ({
    ...reaction,
    id,
    dueAt: now + after / speed,
  }));
  return {
    ...withConversation(sent, id, (c) => ({ ...c, turns: turns + 1 })),
    events: [...sent.events, ...events],
    draws: desk.draws + 1,
  };
}

/** A customer's line arrives; it is unread unless their conversation is open. */
export function receiveLine(desk: Desk, id: string, line: Line, now: number): Desk {
  const arrived = append(desk, id, line, now);
  return withConversation(arrived, id, (c) => ({
    ...c,
    typing: false,
    readUntil: line.direction === 'in' ? now : c.readUntil,
    unread: id === desk.current || line.direction !== 'in' ? c.unread : c.unread + 1,
  }));
}

/** Ids carry the moment, so they stay unique when the desk is opened again another day. */
function append(desk: Desk, id: string, line: Line, now: number): Desk {
  return withConversation(desk, id, (c) => {
    const at = Math.max(now, (c.messages.at(-1)?.at ?? 0) + 1);
    return { ...c, messages: [...c.messages, { ...line, id: `${id}-${at.toString(36)}`, at }] };
  });
}
