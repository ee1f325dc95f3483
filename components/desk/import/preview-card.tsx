import { formatDay, formatMoment } from '@/lib/i18n/date';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { Card } from '../../ui/card';
import { type Column, DataTable } from '../../ui/data-table';
import { useDesk } from '../desk-context';
import type { Inspection, PreviewRow } from './import-types';

/** The first lines as they were read, names and words half hidden. */
export function PreviewCard({
  inspection,
  self,
}: {
  inspection: Inspection;
  self: readonly string[];
}) {
  const { language, now } = useDesk();
  const texts = deskImportTexts(language).preview;
  const { preview, speakers } = inspection;
  const ours = new Set(speakers.filter(({ key }) => self.includes(key)).map(({ name }) => name));
  const isOurs = (row: PreviewRow) => (speakers.length > 0 ? ours.has(row.who) : row.ours);
  const hasSides = speakers.length > 0;
  const columns: Column<PreviewRow>[] = [
    { key: 'line', label: texts.columns.line, cell: ({ line }) => line },
    {
      key: 'when',
      label: texts.columns.when,
      cell: ({ at, hasClock }) =>
        at === null
          ? '–'
          : hasClock
            ? formatMoment(at, now, language)
            : formatDay(at, now, language),
    },
    { key: 'who', label: texts.columns.who, cell: ({ who }) => halfHidden(who, 1) },
    ...(hasSides
      ? [
          {
            key: 'side',
            label: texts.columns.side,
            cell: (row: PreviewRow) => (isOurs(row) ? texts.ours : texts.theirs),
          },
        ]
      : []),
    { key: 'what', label: texts.columns.what, cell: ({ what }) => halfHidden(what, 4) },
  ];
  return (
    <Card title={texts.title} aside={texts.note}>
      {preview.length === 0 ? (
        <p className="soft">{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.title}
          columns={columns}
          rows={preview}
          rowKey={({ line }) => String(line)}
        />
      )}
    </Card>
  );
}

/** Enough of a word to know it again. */
function halfHidden(text: string, shown: number): string {
  const signs = [...text];
  return signs.length <= shown ? text : `${signs.slice(0, shown).join('')}…`;
}
