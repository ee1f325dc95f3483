import { browser } from 'wxt/browser';
import { readAnswer } from './envelope';
import { TEACH_MESSAGES, type TeachData, type TeachName, type TeachReply } from './teach-schemas';

const FILE = '/overlay-teach.js';

/**
 * Puts the script that learns pages into a tab the operator gave leave for, anew each time.
 * @throws Error where the browser lets no script in
 */
export async function openTeach(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [FILE] });
}

/**
 * Asks that script.
 * @throws MessageError when it isn't there (any more) or could not do it
 */
export async function askTeach<N extends TeachName>(
  tab: number,
  name: N,
  data: TeachData<N>,
): Promise<TeachReply<N>> {
  const message = { rewarm: name, data: data ?? null };
  const raw = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  return readAnswer(TEACH_MESSAGES[name].reply, raw) as TeachReply<N>;
}
