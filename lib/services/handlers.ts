import { browser } from 'wxt/browser';
import type { Contact } from '@/lib/core/model/contact';
import { overlayTexts } from '@/lib/i18n/overlay';
import { MessageError, STORE_STOPPED, TOO_MANY } from '@/lib/messaging/message-error';
import type { Handlers, Sender } from '@/lib/messaging/server';
import { candidatesFor } from '@/lib/sites/candidates';
import type { Database } from '@/lib/storage/db';
import { readLanguage, readShifts, readStrategy } from '@/lib/storage/settings';
import { beginAnew } from '@/lib/storage/store/store-record';
import { readTextWords } from '@/lib/storage/text-words';
import type { Vault } from '@/lib/storage/vault/vault';
import { writeHealth } from '@/lib/storage/write/health';
import { afterMark } from './after-mark';
import { belongsTo, requireHome } from './belongs';
import { readCard } from './card';
import { caseHandlers } from './care/case-handlers';
import { guardHandlers } from './care/guard-handlers';
import { modelKeyHandlers } from './care/model-key-handlers';
import { offerHandlers } from './care/offer-handlers';
import { phraseHandlers } from './care/phrase-handlers';
import { profileHandlers } from './care/profile-handlers';
import { settingsHandlers } from './care/settings-handlers';
import { contactHandlers } from './contacts/contact-handlers';
import { dataHandlers } from './data/data-handlers';
import { armDue } from './due';
import { eraseSite } from './erase-site';
import { readFlags, readFlagsAhead } from './flags';
import { groupHandlers } from './groups/group-handlers';
import { showHealth } from './health-mark';
import { importHandlers } from './import/import-handlers';
import { judgeNow } from './judging';
import { overrideContact, snoozeContact, undoMark } from './marks';
import { lookSoon } from './notices/notice-alarm';
import { injectHands } from './overlay-scripts';
import type { Pace } from './pace';
import { forgetPage, rememberPage } from './page-state';
import { recordBatch } from './record';
import { followSettings } from './settings/follow-settings';
import { linkHandlers } from './sites/link-handlers';
import { noteHealth } from './sites/note-health';
import { readSites, readSitesOrBuiltIn } from './sites/read-sites';
import { siteHandlers } from './sites/site-handlers';
import { todayHandlers } from './today/today-handlers';
import { vaultHandlers } from './vault/vault-handlers';

/** Id of the definition of the bundled desk. */
const PRACTICE_SITE = 'practice';

/**
 * What the background does for each message. Every one may be the worker's last: none keeps state.
 * @param badgeStyle the style sheet of badges, handed to every page
 */
export function makeHandlers(db: Database, vault: Vault, pace: Pace, badgeStyle: string): Handlers {
  const requireContact = async (contact: string, sender: Sender) =>
    requireHome(db, await db.contacts.get(contact), sender);
  const flagContext = async (sender: Sender) => {
    const sites = await readSites(db);
    const [shifts, strategy] = await Promise.all([readShifts(), readStrategy()]);
    return {
      isHome: (contact: Contact) => belongsTo(contact, sender, sites),
      language: await readLanguage(),
      clock: { ...dayClock(), shifts, strategy },
    };
  };
  return {
    ...caseHandlers(db),
    ...offerHandlers(db),
    ...phraseHandlers(db),
    ...profileHandlers(db),
    ...guardHandlers(db),
    ...settingsHandlers(followSettings(db)),
    ...modelKeyHandlers(),
    ...siteHandlers(db),
    ...linkHandlers(db),
    ...importHandlers(db),
    ...groupHandlers(db),
    ...contactHandlers(db),
    ...vaultHandlers(db, vault),
    ...dataHandlers(db, vault),
    ...todayHandlers(db),
    'overlay/hello': async (_, sender) => {
      const sites = candidatesFor(sender.url ?? '', await readSitesOrBuiltIn(db));
      // A page taught by the operator asks again until its definition can be read.
      if (sites.length === 0 && !db.isOpen()) throw new MessageError(STORE_STOPPED);
      return {
        texts: overlayTexts(await readLanguage()) as never,
        style: badgeStyle,
        sites: sites as never,
        words: (await readTextWords()) as never,
      };
    },
    'overlay/hands': async (_, sender) => {
      if (sender.tab?.id !== undefined) await injectHands(sender.tab.id);
      return null;
    },
    'observe/batch': async (batch, sender) => {
      await requireHome(db, batch, sender);
      const now = Date.now();
      if (!pace.admitsContacts(sender, batch.contacts.length, now))
        throw new MessageError(TOO_MANY);
      const judging = await judgeNow(db);
      await recordBatch(db, batch, judging);
      await armDue(db, judging.now);
      await lookSoon(now);
      return null;
    },
    'flags/read': async ({ site, contacts }, sender) => {
      const { isHome, language, clock } = await flagContext(sender);
      return readFlags(db, site, contacts, isHome, language, clock);
    },
    'flags/ahead': async ({ site }, sender) => {
      const { isHome, language, clock } = await flagContext(sender);
      return readFlagsAhead(db, site, isHome, language, clock);
    },
    'card/read': async ({ contact }, sender) => {
      await requireContact(contact, sender);
      const [language, strategy, shifts] = await Promise.all([
        readLanguage(),
        readStrategy(),
        readShifts(),
      ]);
      return readCard(db, contact, { ...dayClock(), language, strategy, shifts });
    },
    'health/report': async (report, sender) => {
      await writeHealth(db, report, Date.now());
      if (sender.tab?.id !== undefined) await showHealth(sender.tab.id, report.verdict);
      return null;
    },
    'page/changed': async (page, sender) => {
      if (sender.tab?.id === undefined) return null;
      if (!page) await forgetPage(sender.tab.id);
      else {
        await rememberPage(sender.tab.id, page);
        await noteHealth(db, page.health, sender, Date.now());
      }
      return null;
    },
    'panel/open': async (_, sender) => {
      if (sender.tab?.windowId !== undefined) await openPanel(sender.tab.windowId);
      return null;
    },
    'store/begin-anew': async () => {
      await beginAnew(Date.now());
      return null;
    },
    // The database was looked at before this was asked.
    'store/look': async () => null,
    'practice/forget': async () => {
      await eraseSite(db, PRACTICE_SITE);
      return null;
    },
    'contact/snooze': async ({ contact, until }, sender) => {
      await requireContact(contact, sender);
      await snoozeContact(db, contact, until, await judgeNow(db));
      return afterMark(db, contact);
    },
    'contact/override': async ({ contact, reason, note }, sender) => {
      await requireContact(contact, sender);
      await overrideContact(db, contact, reason, note, await judgeNow(db));
      return afterMark(db, contact);
    },
    'contact/undo': async ({ contact, what }, sender) => {
      await requireContact(contact, sender);
      await undoMark(db, contact, what, await judgeNow(db));
      return afterMark(db, contact);
    },
  };
}

/** Chrome opens a side panel; Firefox allows its sidebar only from a click on the toolbar button. */
async function openPanel(windowId: number): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ windowId });
}

/** This moment, in minutes east of UTC on this machine. */
function dayClock(): { now: number; dayOffset: number } {
  const now = Date.now();
  return { now, dayOffset: -new Date(now).getTimezoneOffset() };
}
