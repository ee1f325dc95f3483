import { browser } from 'wxt/browser';

/**
 * Opens the welcome once, when the extension was just installed; an update opens nothing.
 * @param reason as `runtime.onInstalled` tells it
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/welcome' as never) });
}
