import { openDatabase } from '@/lib/storage/db';
import type { WorkerAnswer, WorkerAsk } from '../import-types';
import { FileFaultError } from './file-fault';
import { ImportSession } from './import-session';
import { type PreparedImport, prepareImport } from './prepare-import';

/*
 * Reads files beside the page, so that it stays in use. It writes nothing: what it made of a file is
 * asked for in pieces, and the page hands them to the background.
 */

/** ms between two reports of how far it is. */
const REPORT_EVERY = 100;

const port = globalThis as unknown as {
  onmessage: ((event: { data: WorkerAsk }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
};
const db = openDatabase();
let session: ImportSession | null = null;
let prepared: PreparedImport | null = null;
let files: readonly File[] = [];
let reported = 0;

port.onmessage = ({ data }) => {
  answer(data).then(
    (reply) => port.postMessage(reply),
    (error: unknown) => {
      if (!(error instanceof FileFaultError)) console.error(error);
      const fault = error instanceof FileFaultError ? error.fault : 'failed';
      port.postMessage({ is: 'fault', fault });
    },
  );
};

async function answer(ask: WorkerAsk): Promise<WorkerAnswer> {
  if (ask.do === 'inspect') {
    if (!session || !sameFiles(ask.files)) {
      session = new ImportSession(ask.files, zone(), Date.now(), report);
      files = ask.files;
      await session.probe();
    }
    return { is: 'inspected', inspection: await session.inspect(ask.choices) };
  }
  if (!session) throw new FileFaultError('failed');
  if (ask.do === 'prepare') {
    prepared = await prepareImport(session, ask, db);
    return { is: 'prepared', dryRun: prepared.dryRun };
  }
  if (!prepared) throw new FileFaultError('failed');
  if (ask.done) prepared.leaveOut(new Set(ask.done));
  const contacts = prepared.next();
  return { is: 'batch', contacts, left: prepared.left };
}

function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function report(share: number): void {
  const now = performance.now();
  if (now - reported < REPORT_EVERY) return;
  reported = now;
  port.postMessage({ is: 'progress', share });
}

/** A file that comes in another message is another object, though it is the same file. */
function sameFiles(asked: readonly File[]): boolean {
  return (
    asked.length === files.length &&
    asked.every((file, i) => {
      const known = files[i];
      return (
        known?.name === file.name &&
        known.size === file.size &&
        known.lastModified === file.lastModified
      );
    })
  );
}
