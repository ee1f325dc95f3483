import { useLiveQuery } from 'dexie-react-hooks';
import type { LiveProps } from '../live/live-props';
import { ImportPage } from './import-page';
import { useImport } from './use-import';

/** Imports shown in the history. */
const SHOWN = 50;

export default function LiveImport({ db }: LiveProps) {
  const [state, actions] = useImport(db);
  const runs = useLiveQuery(() => db.imports.toArray(), [db]);
  const newest = runs?.sort((a, b) => b.startedAt - a.startedAt).slice(0, SHOWN);
  return <ImportPage state={state} actions={actions} runs={newest} />;
}
