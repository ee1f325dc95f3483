import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askTab } from '@/lib/messaging/client';
import { type PageState, pageSchema } from '@/lib/messaging/schemas';
import { sitePattern } from '@/lib/sites/site-pattern';

export interface TabPage {
  readonly tab: number | null;
  /** null when the browser does not tell: no leave was given for this tab. */
  readonly url: string | null;
  /** The operator gave leave for the tab's site. */
  readonly granted: boolean;
  /** What the overlay in the tab says; null when none runs there. */
  readonly page: PageState | null;
  readonly loading: boolean;
}

/** Within this time, ms, the script that takes over from another is heard of. */
const TAKING_OVER = 2500;

const NOTHING: TabPage = { tab: null, url: null, granted: false, page: null, loading: true };

/**
 * The tab the panel stands beside, kept up to date while the operator switches tabs and chats.
 * `?tab=` fixes one, for the panel opened as a page of its own.
 */
export function useTabPage(): TabPage {
  const [state, setState] = useState<TabPage>(NOTHING);

  useEffect(() => {
    let current: number | null = null;
    let alive = true;
    let looks = 0;
    let gone: ReturnType<typeof setTimeout> | undefined;
    const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;

    const look = async () => {
      const mine = ++looks;
      clearTimeout(gone);
      const [tab] = fixed
        ? [await browser.tabs.get(fixed).catch(() => undefined)]
        : await browser.tabs.query({ active: true, currentWindow: true });
      const id = tab?.id ?? null;
      if (mine === looks) current = id;
      const page = id === null ? null : await askTab(id, 'page/read', null).catch(() => null);
      const url = tab?.url ?? null;
      const granted = await isGranted(url);
      // A slow tab must not answer for the one the operator went on to.
      if (alive && mine === looks) setState({ tab: id, url, granted, page, loading: false });
    };
    const onStorage = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'session' || current === null) return;
      const change = changes[`page:${current}`];
      if (!change) return;
      const page = pageSchema.safeParse(change.newValue);
      clearTimeout(gone);
      const show = (seen: PageState | null) =>
        setState((s) => ({ ...s, page: seen, loading: false }));
      if (page.success) return show(page.data);
      // A fresh script that takes over from another is heard of in a moment.
      gone = setTimeout(() => alive && show(null), TAKING_OVER);
    };
    const onActivated = () => void look();
    // The overlay starts a moment after leave was given.
    const onGranted = () => void setTimeout(look, 1500);
    const onUpdated = (tab: number, { status }: { status?: string }) => {
      if (tab === current && status === 'complete') void look();
    };

    void look();
    browser.permissions.onAdded.addListener(onGranted);
    browser.permissions.onRemoved.addListener(onActivated);
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.storage.onChanged.addListener(onStorage);
    return () => {
      alive = false;
      clearTimeout(gone);
      browser.permissions.onAdded.removeListener(onGranted);
      browser.permissions.onRemoved.removeListener(onActivated);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.storage.onChanged.removeListener(onStorage);
    };
  }, []);

  return state;
}

async function isGranted(url: string | null): Promise<boolean> {
  if (!url || !/^https?:/.test(url)) return false;
  return browser.permissions.contains({ origins: [sitePattern(url)] });
}
