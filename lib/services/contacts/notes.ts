import type { Note } from '@/lib/core/model/note';
import type { Database } from '@/lib/storage/db';

/** Notes one contact can have: enough for one every working day of two years. */
export const MOST_NOTES = 500;

/**
 * Keeps a note, new or changed.
 * @param now ms; no note is of a later moment
 * @returns why it was refused, or null
 */
export async function saveNote(
  db: Database,
  note: Note,
  now: number,
): Promise<'unknown-contact' | 'full' | null> {
  return db.transaction('rw', db.contacts, db.notes, async () => {
    if (!(await db.contacts.get(note.contact))) return 'unknown-contact';
    const before = await db.notes.get(note.id);
    if (before && before.contact !== note.contact) return 'unknown-contact';
    const count = await db.notes.where('contact').equals(note.contact).count();
    if (!before && count >= MOST_NOTES) return 'full';
    await db.notes.put({ ...note, at: Math.min(note.at, now), text: note.text.trim() });
    return null;
  });
}
