import { type Browser, browser } from 'wxt/browser';
import type { Contact } from '@/lib/core/model/contact';
import { askTab } from '@/lib/messaging/client';
import { MessageError } from '@/lib/messaging/message-error';
import type { PageState } from '@/lib/messaging/schemas';
import type { ChatOpened } from '@/lib/messaging/today-schemas';
import type { Database } from '@/lib/storage/db';
import { tabsOfSites } from '../page-state';
import { readSites } from '../sites/read-sites';
import { startAddress } from './start-address';

/** The bundled desk lies among our own pages. */
const PRACTICE = { site: 'practice', page: '/practice.html' };

/**
 * Brings the tab to the front in which a contact's site is open and points at the contact's row.
 * Opening the chat is the operator's own click: nothing in the page is pressed.
 * @throws MessageError when the contact was never recorded
 */
export async function openChat(db: Database, id: string): Promise<ChatOpened> {
  const contact = await db.contacts.get(id);
  if (!contact) throw new MessageError('this contact has not been recorded yet');
  const open = await pagesOf(contact);
  const best = open.find(({ page }) => isInSight(page, id)) ?? open[0];
  const tab = best && (await bringToFront(best.tab));
  if (!best || !tab) return { state: 'no-tab', address: await addressOf(db, contact) };
  const { found } = await askTab(best.tab, 'row/locate', { contact: id });
  const shown = found || best.page.open === id;
  return { state: shown ? 'shown' : 'not-in-list', address: null };
}

/** Tabs that say themselves that they show the contact's site and account, as they are now. */
async function pagesOf({
  site,
  scope,
}: Contact): Promise<{ readonly tab: number; readonly page: PageState }[]> {
  const tabs = await tabsOfSites(new Set([site]));
  const asked = tabs.map(async (tab) => {
    // One that does not answer is gone, asleep, or was navigated away.
    const page = await askTab(tab, 'page/read', null).catch(() => null);
    return page?.site === site && page.scope === scope ? [{ tab, page }] : [];
  });
  return (await Promise.all(asked)).flat();
}

function isInSight({ open, shown }: PageState, contact: string): boolean {
  return open === contact || shown.includes(contact);
}

/** @returns the tab, or null when it was closed meanwhile */
async function bringToFront(id: number): Promise<Browser.tabs.Tab | null> {
  const tab = await browser.tabs.update(id, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  return tab ?? null;
}

async function addressOf(db: Database, contact: Contact): Promise<string | null> {
  if (contact.site === PRACTICE.site) return browser.runtime.getURL(PRACTICE.page as never);
  return startAddress(contact, await readSites(db));
}
