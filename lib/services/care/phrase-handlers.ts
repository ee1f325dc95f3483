import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';

/** What the background does about saved replies. */
export function phraseHandlers(
  _db: Database,
): Pick<Handlers, 'phrase/save' | 'phrase/remove' | 'phrase/used'> {
  return {
    'phrase/save': async () => {
      throw new Error('not built yet');
    },
    'phrase/remove': async () => {
      throw new Error('not built yet');
    },
    'phrase/used': async () => {
      throw new Error('not built yet');
    },
  };
}
