import { IMPORT_FORMATS, type ImportFormat } from '@/lib/core/import/records';
import type { ImportRun } from '@/lib/core/model/import-run';
import { formatMoment } from '@/lib/i18n/date';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { type Column, DataTable } from '../../ui/data-table';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { ImportActions } from './import-state';

interface HistoryCardProps {
  readonly runs: readonly ImportRun[];
  readonly actions: ImportActions;
}

/** What was imported so far; each can be taken back. */
export function HistoryCard({ runs, actions }: HistoryCardProps) {
  const { language, now } = useDesk();
  const texts = deskImportTexts(language);
  const words = texts.history;
  const [busy, save] = useSave();
  const when = ({ startedAt }: ImportRun) => formatMoment(startedAt, now, language);
  const what = ({ format }: ImportRun) => {
    const known = IMPORT_FORMATS.find((each): each is ImportFormat => each === format);
    return known ? texts.formats[known] : format;
  };
  const columns: Column<ImportRun>[] = [
    { key: 'when', label: words.columns.when, cell: when },
    { key: 'what', label: words.columns.what, cell: what },
    { key: 'contacts', label: words.columns.contacts, numeric: true, cell: (run) => run.contacts },
    { key: 'added', label: words.columns.added, numeric: true, cell: (run) => run.added },
    { key: 'state', label: words.columns.state, cell: (run) => words.states[run.state] },
    {
      key: 'undo',
      label: words.columns.undo,
      hideLabel: true,
      cell: (run) =>
        run.state === 'undone' ? null : (
          <Button
            variant="link"
            busy={busy}
            aria-label={words.undoOf(what(run), when(run))}
            onClick={() => save(() => actions.undo(run), texts.done.undone)}
          >
            {words.undo}
          </Button>
        ),
    },
  ];
  return (
    <Card title={words.title}>
      <DataTable caption={words.title} columns={columns} rows={runs} rowKey={({ id }) => id} />
    </Card>
  );
}
