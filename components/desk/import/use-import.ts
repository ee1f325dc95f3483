import { useEffect, useRef, useState } from 'react';
import { MESSAGE_FORMATS } from '@/lib/core/import/records';
import type { ImportRun } from '@/lib/core/model/import-run';
import type { Database } from '@/lib/storage/db';
import { useDesk } from '../desk-context';
import { ImportReader, ReaderError } from './import-reader';
import type { ImportActions, ImportState } from './import-state';
import type { ImportChoices, Inspection, TableChoice } from './import-types';
import { readFirstFlags, readKnownContacts, runOf } from './read-import-data';
import { sendImport } from './send-import';

const CHOOSE: ImportState = { step: 'choose', fault: null };

/** One import from the choice of a file to its end, by a worker that is ended with the page. */
export function useImport(db: Database): readonly [ImportState, ImportActions] {
  const { ask, language, now } = useDesk();
  const [state, setState] = useState<ImportState>(CHOOSE);
  const reader = useRef<ImportReader | null>(null);
  const files = useRef<readonly File[]>([]);
  const stopping = useRef(false);

  useEffect(() => () => reader.current?.end(), []);

  /** Runs a question to the worker; its faults lead back to the choice of a file. */
  const read = (what: 'inspect' | 'prepare', work: (reader: ImportReader) => Promise<void>) => {
    setState({ step: 'reading', what, share: 0 });
    if (!reader.current || what === 'inspect') {
      reader.current ??= new ImportReader((share) =>
        setState((old) => (old.step === 'reading' ? { ...old, share } : old)),
      );
    }
    const own = reader.current;
    work(own).catch((error: unknown) => {
      // One that was cancelled has nothing to say any more.
      if (reader.current !== own) return;
      if (!(error instanceof ReaderError)) console.error(error);
      setState({ step: 'choose', fault: error instanceof ReaderError ? error.fault : 'failed' });
    });
  };

  const inspect = (choice: TableChoice, keep?: ImportChoices) =>
    read('inspect', async (own) => {
      const inspection = await own.inspect(files.current, { ...choice });
      const run = await runOf(db, inspection);
      const before =
        run?.state === 'done' ? 'done' : run && run.state !== 'undone' ? 'stopped' : null;
      setState({ step: 'look', inspection, choices: choicesOf(inspection, keep), before });
    });

  const check = (inspection: Inspection, choices: ImportChoices) =>
    read('prepare', async (own) => {
      const [known, run] = await Promise.all([readKnownContacts(db), runOf(db, inspection)]);
      const dryRun = await own.prepare(choices, known);
      const resumes = run?.state === 'stopped' || run?.state === 'running';
      setState({ step: 'check', inspection, choices, dryRun, resumes, failed: false });
    });

  const start = async (at: Extract<ImportState, { step: 'check' }>) => {
    const own = reader.current;
    if (!own) return;
    stopping.current = false;
    const { inspection, choices, dryRun } = at;
    const total = dryRun.contacts;
    setState({ step: 'run', done: 0, total, stopping: false });
    const outcome = await sendImport({
      db,
      ask,
      reader: own,
      inspection,
      rejected: dryRun.rejected,
      isStopping: () => stopping.current,
      onDone: (done) =>
        setState({ step: 'run', done: Math.min(done, total), total, stopping: stopping.current }),
    });
    if (outcome.state === 'failed') {
      // What was made of the file is spent: it is made again before going on.
      reader.current?.end();
      reader.current = null;
      setState({ ...at, resumes: true, failed: true });
      return;
    }
    const timed = MESSAGE_FORMATS.includes(choices.format) || choices.format === 'events';
    const flags = await readFirstFlags(db, outcome.run.id, language, now);
    setState({ step: 'done', run: outcome.run, flags, timed });
  };

  const restart = () => {
    reader.current?.end();
    reader.current = null;
    setState(CHOOSE);
  };

  const actions: ImportActions = {
    choose: (chosen) => {
      if (chosen.length === 0) return;
      reader.current?.end();
      reader.current = null;
      files.current = chosen;
      inspect({});
    },
    reread: (choice) => {
      if (state.step !== 'look') return;
      const { format, order, mapping } = state.choices;
      const known = choice.format ? { format, order } : { format, order, mapping };
      inspect({ ...known, ...choice }, state.choices);
    },
    change: (choices) => setState((old) => (old.step === 'look' ? { ...old, choices } : old)),
    check: () => {
      if (state.step === 'look') check(state.inspection, state.choices);
    },
    keepApart: (apart) => {
      if (state.step === 'check') check(state.inspection, { ...state.choices, apart });
    },
    start: () => {
      if (state.step !== 'check') return;
      if (!state.failed) void start(state);
      else {
        const { inspection, choices } = state;
        read('prepare', async (own) => {
          await own.inspect(files.current, choices);
          check(inspection, choices);
        });
      }
    },
    stop: () => {
      stopping.current = true;
      setState((old) => (old.step === 'run' ? { ...old, stopping: true } : old));
    },
    cancel: restart,
    undo: async (run: ImportRun) => {
      while ((await ask('import/undo', { run: run.id })).left > 0);
      setState((old) => (old.step === 'done' && old.run.id === run.id ? CHOOSE : old));
    },
  };
  return [state, actions];
}

/** What is chosen at first: what the file says, and what was chosen before it was read anew. */
function choicesOf(inspection: Inspection, keep: ImportChoices | undefined): ImportChoices {
  const { format, order, self, mapping, exportedAt } = inspection;
  const speakers = new Set(inspection.speakers.map(({ key }) => key));
  const kept = keep?.self.filter((key) => speakers.has(key)) ?? [];
  return {
    format,
    order,
    mapping,
    self: kept.length > 0 ? kept : self,
    through: keep?.through ?? exportedAt,
    apart: [],
  };
}
