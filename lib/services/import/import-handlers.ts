import { MessageError } from '@/lib/messaging/message-error';
import type { Handlers } from '@/lib/messaging/server';
import type { Database } from '@/lib/storage/db';
import { armDue } from '../due';
import { judgeNow } from '../judging';
import { undoImport } from './undo-import';
import { writeImport } from './write-import';

type ImportMessages = 'import/start' | 'import/write' | 'import/stop' | 'import/undo';

/** What the background does about imports. */
export function importHandlers(db: Database): Pick<Handlers, ImportMessages> {
  return {
    'import/start': async ({ id, format, file }) => {
      await startImport(db, { id, format, file }, Date.now());
      return null;
    },
    'import/write': async ({ run, contacts }) => {
      const judging = await judgeNow(db);
      return writeImport(db, run, contacts, judging);
    },
    'import/stop': async ({ run, done, rejected }) => {
      const known = await db.imports.get(run);
      if (!known) throw new MessageError('there is no such import');
      const state = done ? 'done' : 'stopped';
      await db.imports.put({ ...known, state, rejected, changedAt: Date.now() });
      await armDue(db, Date.now());
      return null;
    },
    'import/undo': async ({ run }) => {
      const left = await undoImport(db, run, await judgeNow(db));
      await armDue(db, Date.now());
      return { left };
    },
  };
}

/** Begins an import, or goes on with one that was stopped. */
async function startImport(
  db: Database,
  { id, format, file }: { id: string; format: string; file: string },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.imports, async () => {
    const known = await db.imports.get(id);
    if (known && (known.file !== file || known.format !== format)) {
      throw new MessageError('this import was of another file');
    }
    if (known?.state === 'undone') throw new MessageError('this import was taken back');
    const begun = { contacts: 0, added: 0, rejected: 0, startedAt: now };
    await db.imports.put({
      ...begun,
      ...known,
      id,
      format,
      file,
      state: 'running',
      changedAt: now,
    });
  });
}
