import type { Handlers } from '@/lib/messaging/server';
import type { SiteChanged } from '@/lib/messaging/site-schemas';
import type { Database } from '@/lib/storage/db';
import { afterErasing } from '../after-erasing';
import { eraseSite } from '../erase-site';
import { tellTabs } from '../nudge';
import { injectOverlayIntoOpenTabs } from '../overlay-scripts';
import { giveConsent } from './give-consent';
import { changeSite, saveSite } from './save-site';

/** What the background does about local definitions. */
export function siteHandlers(
  db: Database,
): Pick<Handlers, 'site/save' | 'site/change' | 'site/consent' | 'site/look' | 'site/erase'> {
  return {
    'site/save': async (edition) => readAnew(await saveSite(db, edition, Date.now())),
    'site/change': async ({ site, what, accepted }) =>
      readAnew(await changeSite(db, site, what, accepted)),
    'site/consent': async ({ site, given }) => {
      await giveConsent(site, given);
      await injectOverlayIntoOpenTabs();
      return null;
    },
    'site/erase': async ({ site }) => {
      await eraseSite(db, site);
      afterErasing(db);
      await tellTabs(new Set([site]));
      return null;
    },
    'site/look': async (look) => {
      await db.fingerprints.put({ ...look, at: Date.now() });
      return null;
    },
  };
}

/** A fresh script takes over from the one that reads by the old definition. */
async function readAnew(changed: SiteChanged): Promise<SiteChanged> {
  if (changed.kind === 'done') await injectOverlayIntoOpenTabs();
  return changed;
}
