import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/core/model/contact';
import { noteSchema, viewSchema } from '@/lib/messaging/contacts-schemas';
import { MOST_NOTES, saveNote } from '@/lib/services/contacts/notes';
import { MOST_VIEWS, saveView } from '@/lib/services/contacts/views';
import { type Database, openDatabase } from '@/lib/storage/db';

const contact = 'a'.repeat(32);
const note = (id: string, text = '喜欢白茶') => ({ id, contact, at: 1000, text });
let db: Database;

beforeEach(async () => {
  db = openDatabase(`contacts-${Math.random()}`);
  await db.contacts.add({ id: contact, name: '林雨晴' } as Contact);
});
afterEach(() => db.delete());

describe('notes', () => {
  it('are kept, changed, and never of a moment to come', async () => {
    expect(await saveNote(db, { ...note('n1'), at: 9e12 }, 2000)).toBeNull();
    expect(await saveNote(db, note('n1', ' 喜欢红茶 '), 3000)).toBeNull();
    expect(await db.notes.toArray()).toEqual([note('n1', '喜欢红茶')]);
  });

  it('are refused for who is not recorded, and never move to another contact', async () => {
    const other = 'b'.repeat(32);
    expect(await saveNote(db, { ...note('n1'), contact: other }, 2000)).toBe('unknown-contact');
    await saveNote(db, note('n1'), 2000);
    await db.contacts.add({ id: other, name: '赵先生' } as Contact);
    expect(await saveNote(db, { ...note('n1'), contact: other }, 2000)).toBe('unknown-contact');
    expect((await db.notes.get('n1'))?.contact).toBe(contact);
  });

  it('end at a number, which changes of those that are there do not meet', async () => {
    await db.notes.bulkAdd(Array.from({ length: MOST_NOTES }, (_, i) => note(`n${i}`)));
    expect(await saveNote(db, note('more'), 2000)).toBe('full');
    expect(await saveNote(db, note('n3', '改过'), 2000)).toBeNull();
  });

  it('of too many characters, or of none, are refused at the door', () => {
    expect(noteSchema.safeParse(note('n1', '字'.repeat(2000))).success).toBe(true);
    expect(noteSchema.safeParse(note('n1', '字'.repeat(2001))).success).toBe(false);
    expect(noteSchema.safeParse(note('n1', ' \n ')).success).toBe(false);
  });
});

describe('saved views', () => {
  const view = { id: 'view-1', name: ' 宝妈 ', query: 'tag=%E5%AE%9D%E5%A6%88&in=30-' };

  it('keep their name, filter and first day', async () => {
    expect(await saveView(db, view, 1000)).toBeNull();
    expect(await saveView(db, { ...view, name: '老客' }, 2000)).toBeNull();
    expect(await db.views.toArray()).toEqual([{ ...view, name: '老客', createdAt: 1000 }]);
  });

  it('are refused when the filter cannot be read', async () => {
    expect(await saveView(db, { ...view, query: 'level=angry' }, 1000)).toBe('unreadable');
    expect(await db.views.count()).toBe(0);
    expect(viewSchema.safeParse({ ...view, query: 'a'.repeat(1001) }).success).toBe(false);
  });

  it('end at a number', async () => {
    for (let i = 0; i < MOST_VIEWS; i++) await saveView(db, { ...view, id: `view-${i}` }, i);
    expect(await saveView(db, { ...view, id: 'one-more' }, 1)).toBe('full');
  });
});
