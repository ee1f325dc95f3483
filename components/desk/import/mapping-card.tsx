import { FORMAT_FIELDS, type TableField } from '@/lib/core/import/columns';
import type { TableFormat } from '@/lib/core/import/records';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { useDesk } from '../desk-context';
import type { ImportActions } from './import-state';
import type { Inspection } from './import-types';

/** Columns that are shown to be mapped; more hold nothing that is read. */
const MOST = 60;

/** What each column of a table is: guessed by its heading, changed by the operator. */
export function MappingCard({
  inspection,
  actions,
}: {
  inspection: Inspection;
  actions: ImportActions;
}) {
  const { language } = useDesk();
  const texts = deskImportTexts(language);
  const { mapping, headings, missing } = inspection;
  const fields = FORMAT_FIELDS[inspection.format as TableFormat] ?? [];
  const comma = language === 'en' ? ', ' : '、';
  const change = (column: number, value: TableField | 'none') =>
    actions.reread({
      mapping: mapping.map((field, i) => {
        if (i === column) return value === 'none' ? null : value;
        return field === value && value !== 'tagGroup' ? null : field;
      }),
    });
  return (
    <Card title={texts.mapping.title} aside={texts.mapping.hint}>
      <div className="stack">
        <div className="import-mapping">
          {headings.slice(0, MOST).map((heading, i) => (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              key={i}
              label={heading.slice(0, 40) || texts.mapping.column(i + 1)}
              value={mapping[i] ?? 'none'}
              options={[
                { value: 'none' as const, label: texts.mapping.none },
                ...fields.map((value) => ({ value, label: texts.mapping.fields[value] })),
              ]}
              onChange={(value) => change(i, value)}
            />
          ))}
        </div>
        {missing.length > 0 ? (
          <Notice tone="bad" icon="warning">
            {texts.mapping.missing(missing.map((field) => texts.mapping.fields[field]).join(comma))}
          </Notice>
        ) : null}
      </div>
    </Card>
  );
}
