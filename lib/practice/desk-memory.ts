import { createDesk, type Desk, type DeskConversation, type DeskEvent, inOrder } from './desk';
import type { PracticeMessage } from './message';

/** What has to be kept of a desk to show it again: everything else follows from seed and anchor. */
interface Memory {
  readonly seed: number;
  readonly anchor: number;
  readonly rows: number;
  readonly current: string | null;
  readonly events: readonly DeskEvent[];
  readonly nextVisit: number;
  readonly draws: number;
  readonly changed: readonly (Omit<
    DeskConversation,
    'customer' | 'messages' | 'typing' | 'touched'
  > & {
    readonly id: string;
    readonly added: readonly PracticeMessage[];
  })[];
}

/** The desk as a string to keep. */
export function rememberDesk(desk: Desk): string {
  const { seed, anchor, current, events, nextVisit, draws, conversations } = desk;
  const changed = [...conversations.values()]
    .filter((c) => c.touched)
    .map((c) => ({
      id: c.customer.id,
      added: c.messages.filter((message) => message.at >= anchor),
      unread: c.unread,
      draft: c.draft,
      readUntil: c.readUntil,
      turns: c.turns,
    }));
  const memory: Memory = {
    seed,
    anchor,
    rows: conversations.size,
    current,
    events,
    nextVisit,
    draws,
    changed,
  };
  return JSON.stringify(memory);
}

/** The desk that was kept, or null when the string is none. */
export function recallDesk(kept: string): Desk | null {
  let memory: Memory;
  try {
    memory = JSON.parse(kept) as Memory;
    if (!Array.isArray(memory.changed)) return null;
  } catch {
    return null;
  }
  const desk = createDesk(memory.seed, memory.anchor, memory.rows);
  const conversations = new Map(desk.conversations);
  for (const { id, added, ...rest } of memory.changed) {
    const before = conversations.get(id);
    if (!before) continue;
    conversations.set(id, {
      ...before,
      ...rest,
      touched: true,
      messages: [...before.messages, ...added],
    });
  }
  const { current, events, nextVisit, draws } = memory;
  return {
    ...desk,
    conversations,
    order: inOrder(conversations),
    current,
    events,
    nextVisit,
    draws,
  };
}
