import { askTab } from '@/lib/messaging/client';
import { forgetPage, tabsOfSites } from './page-state';

/** Tells the overlays of some sites that flags changed; each asks for the contacts it shows. */
export async function tellTabs(sites: ReadonlySet<string>): Promise<void> {
  if (sites.size === 0) return;
  const tabs = await tabsOfSites(sites);
  await Promise.allSettled(
    tabs.map((tab) => askTab(tab, 'flags/stale', null).catch(() => forgetPage(tab))),
  );
}
