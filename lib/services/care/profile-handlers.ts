import { taskTexts } from '@/lib/i18n/tasks';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { readLanguage } from '@/lib/storage/settings';
import { saveProfile } from './save-profile';
import { markTask } from './task-marks';

/** What the background does about profiles and calendar tasks. */
export function profileHandlers(db: Database): Pick<Handlers, 'profile/save' | 'task/mark'> {
  return {
    'profile/save': async (profile) => {
      const fault = await saveProfile(db, profile);
      if (fault) throw new Error(taskTexts(await readLanguage()).errors[fault]);
      return null;
    },
    'task/mark': async ({ task, state, until }) => {
      await markTask(db, task, state, until, Date.now());
      return null;
    },
  };
}
