import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';

/** What the guard at a compose box is told. */
export function guardHandlers(_db: Database): Pick<Handlers, 'guard/read'> {
  return {
    'guard/read': async () => {
      throw new Error('not built yet');
    },
  };
}
