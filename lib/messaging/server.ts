import { type Browser, browser } from 'wxt/browser';
import { envelopeSchema } from './envelope';
import { MessageError, NOT_GRANTED, TOO_MANY } from './message-error';
import {
  type Caller,
  MESSAGES,
  type MessageData,
  type MessageName,
  type MessageReply,
} from './protocol';

export type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  readonly [N in MessageName]: (
    data: MessageData<N>,
    sender: Sender,
  ) => Promise<MessageReply<N> | undefined>;
};

/**
 * Tells whether a sender may send what only `wanted` may. Asked before anything is read from the
 * message. A promise where it depends on what the operator granted.
 */
export type Gate = (sender: Sender, wanted: Caller) => boolean | Promise<boolean>;

/**
 * Answers messages to the background. Each is refused unless the gate lets its sender in, its data
 * has the declared shape and size, and its sender keeps the pace. Call in the worker's first turn.
 */
export function serve(
  handlers: Handlers,
  gate: Gate,
  keepsPace: (sender: Sender, name: MessageName) => boolean,
): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success || !isIn(MESSAGES, envelope.data.rewarm)) return false;
    const name = envelope.data.rewarm;
    const message = MESSAGES[name];
    const allowed = sender.id === browser.runtime.id && gate(sender, message.from);
    if (!allowed) {
      reply({ ok: false, why: 'sender not allowed' });
      return false;
    }
    const data = message.data.safeParse(envelope.data.data);
    if (!data.success) {
      reply({ ok: false, why: `${name}: data of an unknown shape` });
      return false;
    }
    const handler = handlers[name] as (data: unknown, sender: Sender) => Promise<unknown>;
    answer(async () => {
      if (allowed !== true && !(await allowed)) throw new MessageError(NOT_GRANTED);
      if (!keepsPace(sender, name)) throw new MessageError(TOO_MANY);
      return handler(data.data, sender);
    }, reply);
    return true;
  });
}

function isIn<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name);
}

function answer(work: () => Promise<unknown>, reply: (answer: unknown) => void): void {
  work().then(
    (value) => reply({ ok: true, value: value ?? null }),
    (error: unknown) =>
      reply({ ok: false, why: error instanceof Error ? error.message : 'failed' }),
  );
}
