import { browser } from 'wxt/browser';
import type { HealthReport } from '@/lib/messaging/schemas';

/** Marks the toolbar button of a tab whose page can't be read, and unmarks it again. */
export async function showHealth(tab: number, verdict: HealthReport['verdict']): Promise<void> {
  const broken = verdict === 'broken';
  await browser.action.setBadgeText({ tabId: tab, text: broken ? '!' : '' });
  if (broken) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#b3261e' });
}
