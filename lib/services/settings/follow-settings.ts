import type { Database } from '@/lib/storage/db';
import type { SettingFollower } from '../care/settings-handlers';
import { judgeNow } from '../judging';
import { lookSoon } from '../notices/notice-alarm';
import { tellTabs } from '../nudge';
import { injectOverlayIntoOpenTabs } from '../overlay-scripts';
import { askSweep, sweep } from '../sweep';

/** What goes along with a section of the settings that is replaced. */
export function followSettings(db: Database): SettingFollower {
  return {
    async before(section) {
      // Everybody judged once too often is as good as once.
      if (section === 'strategy') await askSweep();
    },
    async after(section) {
      if (section === 'strategy') {
        void judgeNow(db).then(async (judging) => tellTabs(await sweep(db, judging)));
      }
      // A fresh script begins with the new words, in the new language.
      if (section === 'words' || section === 'language') await injectOverlayIntoOpenTabs();
      if (section === 'notices' || section === 'shifts') await lookSoon(Date.now());
    },
  };
}
