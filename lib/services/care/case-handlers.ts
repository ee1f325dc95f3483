import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';

/** What the background does about cases. */
export function caseHandlers(
  _db: Database,
): Pick<
  Handlers,
  'draft/inserted' | 'case/mark' | 'case/undo' | 'contact/disturb' | 'message/mark'
> {
  return {
    'draft/inserted': async () => {
      throw new Error('not built yet');
    },
    'case/mark': async () => {
      throw new Error('not built yet');
    },
    'case/undo': async () => {
      throw new Error('not built yet');
    },
    'contact/disturb': async () => {
      throw new Error('not built yet');
    },
    'message/mark': async () => {
      throw new Error('not built yet');
    },
  };
}
