import { deskResultsTexts, REFERENCES, type ReferenceId } from '@/lib/i18n/desk/results';
import { Card } from '../../ui/card';
import { type Column, DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { ResultsData } from './results-data';
import { percent } from './share-cell';

/** Claims of the field, as claims, beside what we see ourselves. */
export function ReferencesCard({ own }: Pick<ResultsData, 'own'>) {
  const { language } = useDesk();
  const texts = deskResultsTexts(language).references;
  const columns: Column<ReferenceId>[] = [
    { key: 'what', label: texts.columns.what, cell: (id) => typeset(texts.rows[id][0] ?? '') },
    {
      key: 'own',
      label: texts.columns.own,
      cell: (id) => {
        const share = own[id];
        return share && share.of > 0 ? (
          typeset(texts.ownOf(percent(share.hits / share.of), share.of))
        ) : (
          <span className="soft">{texts.noOwn}</span>
        );
      },
    },
    {
      key: 'claim',
      label: texts.columns.claim,
      cell: (id) => <span className="soft">{typeset(texts.rows[id][1] ?? '')}</span>,
    },
  ];
  return (
    <Card title={texts.title}>
      <p className="soft result-lead">{texts.lead}</p>
      <DataTable caption={texts.title} columns={columns} rows={REFERENCES} rowKey={(id) => id} />
    </Card>
  );
}
