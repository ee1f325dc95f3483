import { HOUR } from '@/lib/core/model/interaction';
import type { Customer } from './cast';
import { practiceHistory } from './history';
import type { Line, PracticeMessage } from './message';
import { moodOf } from './operator-intent';

export interface DeskConversation {
  readonly customer: Customer;
  /** Oldest first. */
  readonly messages: readonly PracticeMessage[];
  readonly unread: number;
  readonly draft: string;
  /** ms; the customer has read what was sent until then. */
  readonly readUntil: number;
  readonly typing: boolean;
  /** Messages the operator sent in this session. */
  readonly turns: number;
  /** Anything happened to it since the desk was opened. */
  readonly touched: boolean;
}

/** Something that will happen on the desk by itself. */
export type DeskEvent = { readonly dueAt: number; readonly id: string } & (
  | { readonly kind: 'read' | 'typing' }
  | { readonly kind: 'line'; readonly line: Line }
);

export interface Desk {
  readonly seed: number;
  /** ms; the moment the desk was opened: the history ends here. */
  readonly anchor: number;
  readonly conversations: ReadonlyMap<string, DeskConversation>;
  /** Conversations, the one that was active last first. */
  readonly order: readonly string[];
  readonly current: string | null;
  readonly events: readonly DeskEvent[];
  /** ms; when the next customer writes of their own accord. */
  readonly nextVisit: number;
  /** Random decisions taken so far: each one has a stream of its own. */
  readonly draws: number;
}

/** How long a customer's last words count as waiting for an answer. */
const WAITING = 6 * HOUR;

/** The desk as it is found when opened. */
export function createDesk(seed: number, anchor: number, rows?: number): Desk {
  const conversations = new Map<string, DeskConversation>();
  for (const { customer, messages } of practiceHistory(seed, anchor, rows)) {
    conversations.set(customer.id, {
      customer,
      messages,
      unread: waiting(messages, anchor),
      draft: '',
      readUntil: readUntil(customer, messages),
      typing: false,
      turns: 0,
      touched: false,
    });
  }
  return {
    seed,
    anchor,
    conversations,
    order: inOrder(conversations),
    current: null,
    events: [],
    nextVisit: 0,
    draws: 0,
  };
}

/** The desk with one conversation changed; the list is put in order when its messages changed. */
export function withConversation(
  desk: Desk,
  id: string,
  change: (conversation: DeskConversation) => DeskConversation,
): Desk {
  const before = desk.conversations.get(id);
  if (!before) return desk;
  const after = { ...change(before), touched: true };
  const conversations = new Map(desk.conversations).set(id, after);
  const moved = after.messages !== before.messages;
  return {
    ...desk,
    conversations,
    order: moved ? [id, ...desk.order.filter((other) => other !== id)] : desk.order,
  };
}

/** Conversations by their last message, newest first. */
export function inOrder(conversations: ReadonlyMap<string, DeskConversation>): string[] {
  const last = (id: string) => conversations.get(id)?.messages.at(-1)?.at ?? 0;
  return [...conversations.keys()].sort((a, b) => last(b) - last(a));
}

function waiting(messages: readonly PracticeMessage[], anchor: number): number {
  const answered = messages.findLastIndex((message) => message.direction !== 'in');
  const trailing = messages.slice(answered + 1);
  return (trailing.at(-1)?.at ?? 0) > anchor - WAITING ? trailing.length : 0;
}

/** People who answer have read everything; some of the silent read on, others don't. */
function readUntil(customer: Customer, messages: readonly PracticeMessage[]): number {
  const mood = moodOf(customer.archetype);
  const unreadSince = mood === 'refusing' || (mood === 'silent' && customer.avatar % 2 === 0);
  if (!unreadSince) return messages.at(-1)?.at ?? 0;
  return messages.findLast((message) => message.direction === 'in')?.at ?? 0;
}
