import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';

/** What the background does about profiles and calendar tasks. */
export function profileHandlers(_db: Database): Pick<Handlers, 'profile/save' | 'task/mark'> {
  return {
    'profile/save': async () => {
      throw new Error('not built yet');
    },
    'task/mark': async () => {
      throw new Error('not built yet');
    },
  };
}
