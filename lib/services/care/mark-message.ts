import { FEATURE } from '@/lib/core/model/interaction';
import { MessageError } from '@/lib/messaging/message-error';
import type { Database } from '@/lib/storage/db';
import { markMessage } from '@/lib/storage/write/mark-message';
import { rebuild } from '../fold-contact';
import type { Judging } from '../judging';
import { careTables, followContact } from './follow-contact';

/** The operator's word on one of our messages. */
export interface MessageMark {
  readonly contact: string;
  readonly message: string;
  readonly kind: 'activity' | 'benefit' | 'plain';
  /** The contact took part, though they did not answer. */
  readonly joined: boolean;
}

/**
 * Notes what one of our messages was, and whether the contact took part. It holds against every
 * later reading of the message, and the contact is judged afresh.
 * @throws MessageError when no such message of ours is known
 */
export async function noteMessageMark(
  db: Database,
  { contact, message, kind, joined }: MessageMark,
  judging: Judging,
): Promise<void> {
  const tables = [db.summaries, db.chunks, db.log, ...careTables(db)];
  await db.transaction('rw', tables, async () => {
    const summary = await db.summaries.get(contact);
    let changed = false;
    const known = await markMessage(db, contact, message, (features) => {
      const rest = features & ~(FEATURE.activity | FEATURE.benefit | FEATURE.joined);
      const told = kind === 'plain' ? 0 : FEATURE[kind] | (joined ? FEATURE.joined : 0);
      const next = (rest | told | FEATURE.marked) >>> 0;
      changed = next !== features;
      return next;
    });
    if (!summary || !known) throw new MessageError('this message has not been recorded yet');
    if (!changed) return;
    const judged = await rebuild(db, summary, judging);
    await db.summaries.put(await followContact(db, summary, judged, [], judging));
    const detail = { message, kind, joined: Number(joined) };
    await db.log.add({ contact, at: judging.now, action: 'message', detail } as never);
  });
}
