import { browser } from 'wxt/browser';
import { serve } from '@/lib/messaging/server';
import { openDatabase } from '@/lib/storage/db';
import { readWorkerTrouble } from '@/lib/storage/store/store-record';
import { StoreWatch } from '@/lib/storage/store/store-watch';
import { Vault } from '@/lib/storage/vault/vault';
import { expireReservations } from './care/ledger';
import { forgetDaily } from './data/forget-old';
import { armDue, isDueAlarm, judgeDue } from './due';
import { gate } from './gate';
import { makeHandlers } from './handlers';
import { judgeNow } from './judging';
import { learnSites } from './learn-sites';
import { lookForNotices } from './notices/look-for-notices';
import { isNoticeAlarm } from './notices/notice-alarm';
import { listenToNotices } from './notices/show-notice';
import { recheckTabs, tellTabs } from './nudge';
import { injectOverlayIntoOpenTabs, syncOverlayScripts } from './overlay-scripts';
import { Pace } from './pace';
import { forgetPage } from './page-state';
import { guardHandlers } from './store/guard-handlers';
import { showTrouble } from './store/show-trouble';
import { askSweep, isSweepAlarm, sweep } from './sweep';
import { finishVault, isVaultAlarm, lockIdleVault } from './vault/vault-handlers';
import { welcome } from './welcome';

const BEGUN = 'begun';

/**
 * Registers every listener in the worker's first turn, so that none of the events that wake it is
 * missed. Nothing is kept in memory that could not be made again.
 * @param badgeStyle the style sheet of badges, handed to every page
 */
export function startBackground(badgeStyle: string): void {
  const vault = Vault.follow();
  const db = openDatabase('rewarm', vault);
  const pace = new Pace();
  const store = new StoreWatch(db);
  store.onChange(() => void showTrouble(store.trouble));
  serve(guardHandlers(makeHandlers(db, vault, pace, badgeStyle), store), gate, (sender, name) =>
    pace.admits(sender, name, Date.now()),
  );
  /** Does what needs the database, unless it cannot be written. */
  const inStore = (work: () => Promise<unknown>) =>
    void store
      .ready()
      .then((trouble) => (trouble === null || trouble === 'full' ? work() : undefined))
      .catch((error) => {
        if (store.noteFailure(error) === null) console.error(error);
      });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isDueAlarm(name) || isSweepAlarm(name)) inStore(catchUp);
    if (isNoticeAlarm(name)) inStore(() => lookForNotices(db));
    if (isVaultAlarm(name)) void lockIdleVault(vault);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Another version may judge otherwise.
    if (reason === 'update') void askSweep();
    // Test builds begin with the tab a test opens.
    if (import.meta.env.MODE !== 'test') void welcome(reason);
  });
  browser.permissions.onAdded.addListener(() => {
    void overlayEverywhere();
    listenToNotices(db, () => store.ready());
  });
  listenToNotices(db, () => store.ready());
  browser.permissions.onRemoved.addListener(() => {
    void syncOverlayScripts();
    void recheckTabs();
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetPage(tab));

  // Chat is personal data: content scripts, and so pages that break into one, never see storage.
  // Nothing of ours lies in `sync`; whoever got into a page's script must not put anything there.
  const { local, session, sync } = browser.storage;
  for (const area of [local, session, sync]) {
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  }
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else {
    browser.action.onClicked.addListener(() => void sidebar()?.toggle());
  }
  void overlayAtStart();
  void rememberTrouble(store);
  inStore(() => finishVault(db, vault));
  inStore(catchUp);
  inStore(() => lookForNotices(db));

  async function catchUp(): Promise<void> {
    const judging = await judgeNow(db);
    await tellTabs(await judgeDue(db, judging));
    await armDue(db, judging.now);
    await tellTabs(await sweep(db, judging));
    await expireReservations(db, judging.now);
    // Last: it reads much, and what is due must not wait for it, nor hang on its success.
    await learnSites(db, judging, askSweep);
    await forgetDaily(db, judging);
  }
}

/** The mark on the toolbar outlives the worker: a full disk until a write goes well, the rest until it opens. */
async function rememberTrouble(store: StoreWatch): Promise<void> {
  const [trouble, known] = await Promise.all([store.ready(), readWorkerTrouble()]);
  if (known === 'full' && trouble === null) store.rememberFull();
  else if (known !== trouble) await showTrouble(trouble);
}

/**
 * Open tabs get the overlay once in each life of the extension: after an install, an update, or being
 * switched off and on, which no event tells. What lies in `storage.session` ends with that life.
 */
async function overlayAtStart(): Promise<void> {
  const { begun } = await browser.storage.session.get(BEGUN);
  if (begun) return syncOverlayScripts();
  await browser.storage.session.set({ [BEGUN]: true });
  await overlayEverywhere();
}

async function overlayEverywhere(): Promise<void> {
  await syncOverlayScripts();
  await injectOverlayIntoOpenTabs();
}

/** Firefox's sidebar, which the other browsers do not have. */
function sidebar(): { toggle(): Promise<void> } | undefined {
  return (browser as unknown as { sidebarAction?: { toggle(): Promise<void> } }).sidebarAction;
}
