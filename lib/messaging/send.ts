import { browser } from 'wxt/browser';

const TRIES = 3;
const PAUSE = 150;

/**
 * Sends a message to the background, and again when it ended before it answered: that wakes it. So a
 * message may arrive twice, and must be as good as once.
 * @param tries 1 for one that would not be
 * @throws Error of the browser when it stays away, or this script's extension was updated or removed
 */
export async function send(message: unknown, tries = TRIES): Promise<unknown> {
  for (let n = 1; ; n++) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch (error) {
      if (n >= tries || /invalidated/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * n));
    }
  }
}
