import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { afterMark } from '../after-mark';
import { judgeNow } from '../judging';
import { openChat } from './open-chat';
import { touchContact, undoTouch } from './touch';

/** What the background does for the list of the day. */
export function todayHandlers(
  db: Database,
): Pick<Handlers, 'chat/open' | 'contact/touch' | 'contact/touch-undo'> {
  return {
    'chat/open': ({ contact }) => openChat(db, contact),
    'contact/touch': async (ask) => {
      const touch = await touchContact(db, ask, await judgeNow(db));
      await afterMark(db, ask.contact);
      return { touch };
    },
    'contact/touch-undo': async (ask) => {
      await undoTouch(db, ask, await judgeNow(db));
      return afterMark(db, ask.contact);
    },
  };
}
