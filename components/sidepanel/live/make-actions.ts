import { browser } from 'wxt/browser';

import { draftLanguage, factsOf } from '@/lib/core/care/draft-check-ins';
import { lintDraft } from '@/lib/core/drafting/lint-draft';
import { printOf } from '@/lib/core/text/print';
import { draftTexts } from '@/lib/i18n/drafts';
import type { Language } from '@/lib/i18n/language';
import { ask, askTab } from '@/lib/messaging/client';
import { SITES } from '@/lib/sites/registry';
import { sitePattern } from '@/lib/sites/site-pattern';
import type { PanelActions } from '../panel-actions';
import type { DraftFinding, PanelState } from '../panel-state';
import { practiceUrl } from './use-panel-state';

/**
 * The panel's actions in the running extension: the page is asked in its tab, lasting changes go
 * through the background, which alone writes the database.
 */
export function makeActions(
  tab: number | null,
  language: Language,
  state: () => PanelState,
): PanelActions {
  const page = () => {
    if (tab === null) throw new Error('no tab');
    return tab;
  };
  const checkDraft = (id: string, text: string): DraftFinding[] => {
    const now = state();
    const view = 'contact' in now && now.contact.id === id ? now : null;
    const facts = view ? factsOf(view.contact, view) : {};
    const written = view ? draftLanguage(view.contact, language) : language;
    return lintDraft(text, 'check-in', facts, written).map(({ rule, severity, range }) => ({
      rule,
      severity: severity === 'hard' ? 'block' : 'hint',
      message: draftTexts(language).lints[rule],
      range,
    }));
  };
  return {
    enableSite: (origin) => browser.permissions.request({ origins: [sitePattern(origin)] }),
    openPracticeDesk: () => void browser.tabs.create({ url: practiceUrl() }),
    openSite: (id) => {
      const url = SITES.find((site) => site.id === id)?.matches[0]?.replace(/\*.*$/, '');
      void browser.tabs.create({ url: url ?? practiceUrl() });
    },
    recheckSite: async () => {
      await askTab(page(), 'page/read', null);
    },
    locateContact: async (contact) => (await askTab(page(), 'row/locate', { contact })).found,
    revealMessages: async (contact, times) => {
      const { kind, count } = await askTab(page(), 'thread/reveal', {
        contact,
        times: times.slice(0, 20),
      });
      return kind === 'shown' ? { kind, count, of: times.length } : { kind };
    },
    checkDraft: (contact, text) => checkDraft(contact, text),
    insertDraft: async (contact, text) => {
      const { inserted, reason } = await askTab(page(), 'compose/insert', { contact, text });
      if (!inserted) return reason ?? 'not-verified';
      await ask('draft/inserted', {
        contact,
        intent: 'check-in',
        wording: 'own',
        origin: 'own',
        print: printOf(text),
        length: text.length,
        entry: null,
      });
      return 'inserted';
    },
    copyDraft: (text) => navigator.clipboard.writeText(text),
    snooze: async (contact, until) => void (await ask('contact/snooze', { contact, until })),
    cancelSnooze: async (contact) => void (await ask('contact/undo', { contact, what: 'snooze' })),
    override: async (contact, reason, note) =>
      void (await ask('contact/override', { contact, reason, note: note.slice(0, 500) })),
    cancelOverride: async (contact) =>
      void (await ask('contact/undo', { contact, what: 'override' })),
  };
}
