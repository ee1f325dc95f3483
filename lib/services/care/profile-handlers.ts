import { taskTexts } from '@/lib/i18n/tasks';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { readLanguage } from '@/lib/storage/settings';
import { afterMark } from '../after-mark';
import { judgeAgain } from '../judge-again';
import { judgeNow } from '../judging';
import { careTables } from './follow-contact';
import { saveProfile } from './save-profile';
import { markTask } from './task-marks';

/** What the background does about profiles and calendar tasks. */
export function profileHandlers(db: Database): Pick<Handlers, 'profile/save' | 'task/mark'> {
  return {
    'profile/save': async (profile) => {
      const judging = await judgeNow(db);
      const tables = [db.contacts, db.summaries, db.chunks, ...careTables(db)];
      const fault = await db.transaction('rw', tables, async () => {
        const refused = await saveProfile(db, profile);
        // The tier may be another now, and who matters more is flagged sooner.
        if (!refused) await judgeAgain(db, profile.id, judging);
        return refused;
      });
      if (fault) throw new Error(taskTexts(await readLanguage()).errors[fault]);
      return afterMark(db, profile.id);
    },
    'task/mark': async ({ task, state, until }) => {
      await markTask(db, task, state, until, Date.now());
      return null;
    },
  };
}
