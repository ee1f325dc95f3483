import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { openChat } from './open-chat';

/** What the background does for the list of the day. */
export function todayHandlers(db: Database): Pick<Handlers, 'chat/open'> {
  return {
    'chat/open': ({ contact }) => openChat(db, contact),
  };
}
