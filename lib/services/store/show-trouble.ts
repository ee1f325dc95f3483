import { browser } from 'wxt/browser';
import type { StoreTrouble } from '@/lib/core/model/store-trouble';
import { storeTexts } from '@/lib/i18n/store';
import { readLanguage } from '@/lib/storage/settings';
import { tellWorkerTrouble } from '@/lib/storage/store/store-record';

let showing: Promise<void> = Promise.resolve();

/** Marks the toolbar button while nothing can be written, says why, and tells our pages; in turn. */
export function showTrouble(trouble: StoreTrouble | null): Promise<void> {
  showing = showing.then(() => show(trouble)).catch(console.error);
  return showing;
}

async function show(trouble: StoreTrouble | null): Promise<void> {
  await tellWorkerTrouble(trouble);
  await browser.action.setBadgeText({ text: trouble ? '!' : '' });
  if (trouble) await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  const name = browser.runtime.getManifest().name;
  const texts = storeTexts(await readLanguage());
  await browser.action.setTitle({
    title: trouble ? texts.toolbar(texts.troubles[trouble].title) : name,
  });
}
