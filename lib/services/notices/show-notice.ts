import { browser } from 'wxt/browser';
import type { Notice } from '@/lib/core/notices/decide-notices';
import { noticeWords } from '@/lib/i18n/notices';
import type { Database } from '@/lib/storage/db';
import { readLanguage } from '@/lib/storage/settings';
import { openChat } from '../today/open-chat';

const DIGEST = 'digest';
const LATE = /^late:([0-9a-f]{32})$/;

/** Whether the browser lets us show notices; without leave it has no `notifications` at all. */
export async function mayNotify(): Promise<boolean> {
  if (!browser.notifications) return false;
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Shows a notice. One of each kind at a time: a newer one takes the place of the older. */
export async function showNotice(
  notice: Notice,
  options: { readonly names: boolean; readonly lateAfter: number },
): Promise<void> {
  const { title, message, action } = noticeWords(notice, options, await readLanguage());
  if (notice.kind === 'late') await clearLate();
  // The id says what a click is to open, since the worker may have ended by then.
  const id = notice.kind === 'digest' ? DIGEST : `late:${notice.contacts[0]?.contact ?? ''}`;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title,
    message,
    // Firefox refuses a notice with buttons; a click on the notice itself does the same.
    ...(import.meta.env.FIREFOX ? {} : { buttons: [{ title: action }] }),
  });
}

async function clearLate(): Promise<void> {
  const shown = Object.keys((await browser.notifications.getAll()) as object);
  await Promise.all(
    shown.filter((id) => LATE.test(id)).map((id) => browser.notifications.clear(id)),
  );
}

let listening = false;

/**
 * Listens to clicks on notices. Called in the worker's first turn, and again when leave is given,
 * since before it there is nothing to listen to.
 * @param ready opens the database
 */
export function listenToNotices(db: Database, ready: () => Promise<unknown>): void {
  if (listening || !browser.notifications) return;
  listening = true;
  const open = (id: string) => void ready().then(() => openNotice(db, id));
  browser.notifications.onClicked.addListener(open);
  if (!import.meta.env.FIREFOX) browser.notifications.onButtonClicked.addListener(open);
}

/** Opens what a notice is about: today's list, or the chat page with whoever waits longest. */
export async function openNotice(db: Database, id: string): Promise<void> {
  const contact = LATE.exec(id)?.[1];
  await browser.notifications.clear(id);
  const chat = contact ? await openChat(db, contact).catch(() => null) : null;
  if (chat && chat.state !== 'no-tab') return;
  const url = chat?.address ?? browser.runtime.getURL('/desk.html#/today' as never);
  const tab = await browser.tabs.create({ url });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}
