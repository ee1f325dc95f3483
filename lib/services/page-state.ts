import { browser } from 'wxt/browser';
import { type PageState, pageSchema } from '@/lib/messaging/schemas';

const PREFIX = 'page:';

/** Key under which a tab's page is kept for as long as the browser runs. */
export function pageKey(tab: number): `page:${number}` {
  return `${PREFIX}${tab}`;
}

/** Notes what the overlay of a tab shows, for the panel. */
export async function rememberPage(tab: number, page: PageState): Promise<void> {
  await browser.storage.session.set({ [pageKey(tab)]: page });
}

export async function forgetPage(tab: number): Promise<void> {
  await browser.storage.session.remove(pageKey(tab));
}

/** Tabs in which an overlay runs, of one of these sites or of any. Some may be gone meanwhile. */
export async function tabsOfSites(sites: ReadonlySet<string> | 'any'): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key, value]) => {
      const page = key.startsWith(PREFIX) ? pageSchema.safeParse(value) : null;
      return page?.success && (sites === 'any' || sites.has(page.data.site));
    })
    .map(([key]) => Number(key.slice(PREFIX.length)));
}

/** Leaves no contact of these in what the tabs showed. Each tells anew what it shows. */
export async function forgetInPages(contacts: ReadonlySet<string>): Promise<void> {
  const all = await browser.storage.session.get(null);
  const changed: Record<string, PageState> = {};
  for (const [key, value] of Object.entries(all)) {
    const page = key.startsWith(PREFIX) ? pageSchema.safeParse(value) : null;
    if (!page?.success) continue;
    const { open, shown, namesakes } = page.data;
    if (![open ?? '', ...shown, ...namesakes].some((id) => contacts.has(id))) continue;
    changed[key] = {
      ...page.data,
      open: open !== null && contacts.has(open) ? null : open,
      shown: shown.filter((id) => !contacts.has(id)),
      namesakes: namesakes.filter((id) => !contacts.has(id)),
    };
  }
  await browser.storage.session.set(changed);
}
