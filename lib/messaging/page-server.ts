import { type Browser, browser } from 'wxt/browser';
import { isTabData, isTabMessage } from './guards';
import type { TabMessageData, TabMessageName, TabMessageReply } from './protocol';

export type TabHandlers = {
  readonly [N in TabMessageName]: (data: TabMessageData<N>) => Promise<TabMessageReply<N>>;
};

/**
 * Answers messages to this tab's overlay. Only our own background and pages can reach a tab.
 * @returns a function that stops answering
 */
export function serveTab(handlers: TabHandlers): () => void {
  const listener = (
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (answer: unknown) => void,
  ) => {
    const { rewarm: name, data } = (raw ?? {}) as { rewarm?: unknown; data?: unknown };
    if (!isTabMessage(name) || sender.id !== browser.runtime.id) return false;
    if (!isTabData(name, data)) {
      reply({ ok: false, why: `${name}: data of an unknown shape` });
      return false;
    }
    const handler = handlers[name] as (data: unknown) => Promise<unknown>;
    handler(data).then(
      (value) => reply({ ok: true, value: value ?? null }),
      () => reply({ ok: false, why: `${name} failed` }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
