import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';

/** What the background does about offers and their ledger. */
export function offerHandlers(
  _db: Database,
): Pick<Handlers, 'offer/reserve' | 'offer/settle' | 'offer/save' | 'offer/remove'> {
  return {
    'offer/reserve': async () => {
      throw new Error('not built yet');
    },
    'offer/settle': async () => {
      throw new Error('not built yet');
    },
    'offer/save': async () => {
      throw new Error('not built yet');
    },
    'offer/remove': async () => {
      throw new Error('not built yet');
    },
  };
}
