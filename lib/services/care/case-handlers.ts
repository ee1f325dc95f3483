import type { Handlers, Sender } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { afterMark } from '../after-mark';
import { requireHome } from '../belongs';
import { judgeNow } from '../judging';
import { markCase, noteInsertion, setDisturb, undoCase } from './mark-case';
import { noteMessageMark } from './mark-message';

/** What the background does about cases. */
export function caseHandlers(
  db: Database,
): Pick<
  Handlers,
  'draft/inserted' | 'case/mark' | 'case/undo' | 'contact/disturb' | 'message/mark'
> {
  const requireContact = async (contact: string, sender: Sender) =>
    requireHome(db, await db.contacts.get(contact), sender);
  return {
    'draft/inserted': async (words, sender) => {
      await requireContact(words.contact, sender);
      await noteInsertion(db, words, await judgeNow(db));
      return afterMark(db, words.contact);
    },
    'case/mark': async (mark, sender) => {
      await requireContact(mark.contact, sender);
      await markCase(db, mark, await judgeNow(db));
      return afterMark(db, mark.contact);
    },
    'case/undo': async (ask) => {
      await undoCase(db, ask, await judgeNow(db));
      return afterMark(db, ask.contact);
    },
    'contact/disturb': async (ask) => {
      await setDisturb(db, ask, await judgeNow(db));
      return afterMark(db, ask.contact);
    },
    'message/mark': async (mark) => {
      await noteMessageMark(db, mark, await judgeNow(db));
      return afterMark(db, mark.contact);
    },
  };
}
