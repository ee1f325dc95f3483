import { askTab } from '@/lib/messaging/client';
import { forgetPage, tabsOfSites } from './page-state';

/** Tells the overlays of some sites that flags changed; each asks for the contacts it shows. */
export async function tellTabs(sites: ReadonlySet<string>): Promise<void> {
  if (sites.size > 0) await tell(sites, 'flags/stale');
}

/** Has every overlay ask again whether it may run: a permission was taken back. */
export async function recheckTabs(): Promise<void> {
  await tell('any', 'overlay/recheck');
}

/** A tab that does not answer has no overlay any more. */
async function tell(
  sites: ReadonlySet<string> | 'any',
  name: 'flags/stale' | 'overlay/recheck',
): Promise<void> {
  const tabs = await tabsOfSites(sites);
  await Promise.allSettled(tabs.map((tab) => askTab(tab, name, null).catch(() => forgetPage(tab))));
}
