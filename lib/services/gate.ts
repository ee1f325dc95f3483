import { browser } from 'wxt/browser';
import type { Gate, Sender } from '@/lib/messaging/server';
import { sitePattern } from '@/lib/sites/site-pattern';

/**
 * Lets in the overlay of a granted tab's top frame and our own pages, each only for its messages.
 * The browser sets these fields, so a page cannot pretend; the practice desk is the one page that is
 * both.
 */
export const gate: Gate = (sender, wanted) => {
  if (isOwnPage(sender) && (wanted === 'page' || wanted === 'any')) return true;
  if (wanted === 'page' || !isOverlay(sender)) return false;
  return isOwnPage(sender) || wanted === 'click' || isGranted(sender);
};

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function isOverlay(sender: Sender): boolean {
  if (!sender.tab || sender.frameId !== 0 || !sender.url) return false;
  if (sender.documentLifecycle && sender.documentLifecycle !== 'active') return false;
  if (isOwnPage(sender))
    return sender.url.startsWith(browser.runtime.getURL('/practice.html' as never));
  return /^https?:/.test(sender.url);
}

/** A script that runs already outlives the permission under which it was put into its page. */
function isGranted({ url = '' }: Sender): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(url)] });
}
