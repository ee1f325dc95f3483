import { type Browser, browser } from 'wxt/browser';
import type { TeachData, TeachName, TeachReply } from '@/lib/messaging/teach-schemas';

export type TeachHandlers = {
  readonly [N in TeachName]: (data: TeachData<N>) => Promise<TeachReply<N>>;
};

/**
 * Answers the side panel. Only our own pages can reach a tab; their data was typed by us and is used
 * for reading alone, never stored.
 * @returns a function that stops answering
 */
export function serveTeach(handlers: TeachHandlers): () => void {
  const listener = (
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ) => {
    const { rewarm: name, data } = (raw ?? {}) as { rewarm?: string; data?: unknown };
    if (sender.id !== browser.runtime.id || !name || !Object.hasOwn(handlers, name)) return false;
    const handler = handlers[name as TeachName] as (data: unknown) => Promise<unknown>;
    new Promise((done) => done(handler(data))).then(
      (value) => reply({ ok: true, value: value ?? null }),
      (error: unknown) =>
        reply({ ok: false, why: `${name} failed: ${String(error).slice(0, 200)}` }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
