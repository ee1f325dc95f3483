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

/** How long an answer is waited for, ms: a page that is busy without end must not hold up anybody. */
const PATIENCE = 2000;

/** A tab that refuses has no overlay any more; one that says nothing is busy, and told all the same. */
async function tell(
  sites: ReadonlySet<string> | 'any',
  name: 'flags/stale' | 'overlay/recheck',
): Promise<void> {
  const tabs = await tabsOfSites(sites);
  const told = tabs.map((tab) => askTab(tab, name, null).catch(() => forgetPage(tab)));
  await Promise.race([Promise.allSettled(told), new Promise((done) => setTimeout(done, PATIENCE))]);
}
