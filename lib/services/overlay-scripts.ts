import { browser } from 'wxt/browser';

const ID = 'overlay';
const FILE = '/overlay.js';

let last: Promise<void> = Promise.resolve();

/**
 * Registers the overlay for exactly the origins the operator granted, and none when there are none.
 * Asked at every start and on every change of permissions, often both in one turn: of two at once
 * both would find nothing registered, and the second fail.
 */
export function syncOverlayScripts(): Promise<void> {
  last = last.catch(() => {}).then(register);
  return last;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const existing = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (origins.length === 0) {
    if (existing.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: origins,
    js: [FILE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (existing.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the overlay in tabs that are open already: after an update, or a permission just given. */
export async function injectOverlayIntoOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] }),
    ),
  );
}

/** Puts the second script, what only acts need, into a tab whose operator acts for the first time. */
export async function injectHands(tab: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [0] },
    files: ['/overlay-hands.js'],
  });
}
