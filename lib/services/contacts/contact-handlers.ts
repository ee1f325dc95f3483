import { contactListTexts } from '@/lib/i18n/desk/contacts';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { readLanguage } from '@/lib/storage/settings';
import { MOST_NOTES, saveNote } from './notes';
import { MOST_VIEWS, saveView } from './views';

/** What the background does about notes and the saved views of the contact list. */
export function contactHandlers(
  db: Database,
): Pick<Handlers, 'note/save' | 'note/remove' | 'view/save' | 'view/remove'> {
  const errors = async () => contactListTexts(await readLanguage()).errors;
  return {
    'note/save': async (note) => {
      const fault = await saveNote(db, note, Date.now());
      if (fault === 'full') throw new Error((await errors()).notesFull(MOST_NOTES));
      if (fault) throw new Error((await errors()).unknownContact);
      return null;
    },
    'note/remove': async ({ id }) => {
      await db.notes.delete(id);
      return null;
    },
    'view/save': async (view) => {
      const fault = await saveView(db, view, Date.now());
      if (fault === 'full') throw new Error((await errors()).viewsFull(MOST_VIEWS));
      if (fault) throw new Error((await errors()).unreadableView);
      return null;
    },
    'view/remove': async ({ id }) => {
      await db.views.delete(id);
      return null;
    },
  };
}
