import { browser } from 'wxt/browser';
import type { Language } from '@/lib/i18n/language';
import { ask, askTab } from '@/lib/messaging/client';
import { SITES } from '@/lib/sites/registry';
import { sitePattern } from '@/lib/sites/site-pattern';
import type { PanelActions } from '../panel-actions';
import type { LiveContact } from './live-contact';
import { makeCareActions } from './make-care-actions';
import { practiceUrl } from './use-panel-state';

/**
 * The panel's actions in the running extension: the page is asked in its tab, lasting changes go
 * through the background, which alone writes the database.
 * @param contact the contact shown now, or null
 */
export function makeActions(
  tab: number | null,
  language: Language,
  contact: () => LiveContact | null,
): PanelActions {
  const page = () => {
    if (tab === null) throw new Error('no tab');
    return tab;
  };
  return {
    ...makeCareActions(page, language, contact),
    enableSite: async (origin, agreed) => {
      const granted = await browser.permissions.request({ origins: [sitePattern(origin)] });
      if (granted && agreed !== null) await ask('site/consent', { site: agreed, given: true });
      return granted;
    },
    openPracticeDesk: () => void browser.tabs.create({ url: practiceUrl() }),
    openDesk: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/desk.html' as never) }),
    openSite: (id) => {
      const url = SITES.find((site) => site.id === id)?.matches[0]?.replace(/\*.*$/, '');
      void browser.tabs.create({ url: url ?? practiceUrl() });
    },
    recheckSite: async () => {
      await askTab(page(), 'page/read', null);
    },
    locateContact: async (id) => (await askTab(page(), 'row/locate', { contact: id })).found,
    revealMessages: async (id, times) => {
      const { kind, count } = await askTab(page(), 'thread/reveal', {
        contact: id,
        times: times.slice(0, 20),
      });
      return kind === 'shown' ? { kind, count, of: times.length } : { kind };
    },
    snooze: async (id, until) => void (await ask('contact/snooze', { contact: id, until })),
    cancelSnooze: async (id) => void (await ask('contact/undo', { contact: id, what: 'snooze' })),
    override: async (id, reason, note) =>
      void (await ask('contact/override', { contact: id, reason, note: note.slice(0, 500) })),
    cancelOverride: async (id) =>
      void (await ask('contact/undo', { contact: id, what: 'override' })),
  };
}
