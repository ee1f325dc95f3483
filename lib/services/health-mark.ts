import { browser } from 'wxt/browser';
import type { HealthReport } from '@/lib/messaging/schemas';

/** Marks the toolbar button of a tab whose page can't be read, and unmarks it again. */
export async function showHealth(tab: number, verdict: HealthReport['verdict']): Promise<void> {
  if (verdict === 'broken') {
    await browser.action.setBadgeText({ tabId: tab, text: '!' });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#b3261e' });
    return;
  }
  // Null, not '': a tab without a mark of its own shows the one of all tabs, which '' would hide.
  await browser.action.setBadgeText({ tabId: tab, text: null as never });
}
