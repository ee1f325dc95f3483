import { browser } from 'wxt/browser';
import type { Gate, Sender } from '@/lib/messaging/server';

const OWN_ORIGIN = browser.runtime.getURL('/').slice(0, -1);
const PRACTICE = `${OWN_ORIGIN}/practice.html`;

/**
 * Lets in the overlay of a tab's top frame and our own pages, each only for its messages. Chrome
 * sets these fields, so a page cannot pretend; the practice desk is the one page that is both.
 */
export const gate: Gate = (sender, wanted) => {
  const page = isOwnPage(sender);
  const overlay = isOverlay(sender);
  if (wanted === 'any') return page || overlay;
  return wanted === 'page' ? page : overlay;
};

function isOwnPage({ url }: Sender): boolean {
  return url !== undefined && new URL(url).origin === OWN_ORIGIN;
}

function isOverlay(sender: Sender): boolean {
  if (!sender.tab || sender.frameId !== 0 || !sender.url) return false;
  if (sender.documentLifecycle && sender.documentLifecycle !== 'active') return false;
  return isOwnPage(sender) ? sender.url.startsWith(PRACTICE) : /^https?:/.test(sender.url);
}
