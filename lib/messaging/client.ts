import { browser } from 'wxt/browser';
import { readAnswer } from './envelope';
import {
  MESSAGES,
  type MessageData,
  type MessageName,
  type MessageReply,
  TAB_MESSAGES,
  type TabMessageData,
  type TabMessageName,
  type TabMessageReply,
} from './protocol';
import { send } from './send';

/**
 * Asks the background.
 * @throws MessageError when it refuses; Error "Extension context invalidated" when this script
 *   belongs to an extension that was updated or removed
 */
export async function ask<N extends MessageName>(
  name: N,
  data: MessageData<N>,
): Promise<MessageReply<N>> {
  const once = 'once' in MESSAGES[name];
  const raw = await send({ rewarm: name, data: data ?? null }, once ? 1 : undefined);
  return readAnswer(MESSAGES[name].reply, raw) as MessageReply<N>;
}

/**
 * Asks the overlay in a tab.
 * @throws MessageError when no overlay runs there or it refuses
 */
export async function askTab<N extends TabMessageName>(
  tab: number,
  name: N,
  data: TabMessageData<N>,
): Promise<TabMessageReply<N>> {
  const raw = await browser.tabs.sendMessage(
    tab,
    { rewarm: name, data: data ?? null },
    { frameId: 0 },
  );
  return readAnswer(TAB_MESSAGES[name].reply, raw) as TabMessageReply<N>;
}
