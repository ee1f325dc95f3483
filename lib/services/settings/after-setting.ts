import type { Database } from '@/lib/storage/db';
import type { AfterSetting } from '../care/settings-handlers';
import { judgeNow } from '../judging';
import { lookSoon } from '../notices/notice-alarm';
import { tellTabs } from '../nudge';
import { injectOverlayIntoOpenTabs } from '../overlay-scripts';
import { askSweep, sweep } from '../sweep';

/** What follows from a section of the settings that was replaced. */
export function afterSetting(db: Database): AfterSetting {
  return async (section) => {
    const now = Date.now();
    if (section === 'strategy') {
      await askSweep();
      void judgeNow(db).then(async (judging) => tellTabs(await sweep(db, judging)));
    }
    // A fresh script begins with the new words, in the new language.
    if (section === 'words' || section === 'language') await injectOverlayIntoOpenTabs();
    if (section === 'notices' || section === 'shifts') await lookSoon(now);
  };
}
