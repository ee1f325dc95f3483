import { BLIND_SPOTS, type BlindSpot } from '@/lib/i18n/blind-spots';
import { deskSightTexts } from '@/lib/i18n/desk/sight';
import { Card } from '../../ui/card';
import { type Column, DataTable } from '../../ui/data-table';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';
import './sight.css';

/** What can be told from chat pages and what cannot, in plain words. */
export function SightPage() {
  const { language, texts } = useDesk();
  const own = deskSightTexts(language);
  const columns = (['what', 'why', 'instead'] as const).map(
    (key): Column<BlindSpot> => ({
      key,
      label: own.columns[key],
      cell: ({ words }) => typeset(words[language][key]),
    }),
  );
  return (
    <>
      <PageHeader title={texts.pages.sight} lead={own.lead} />
      <Card title={own.sees}>
        <ul className="sees">
          {own.seesList.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Card>
      <Card title={own.blind}>
        <div className="blind-spots">
          <DataTable
            caption={own.blind}
            columns={columns}
            rows={BLIND_SPOTS}
            rowKey={({ id }) => id}
          />
        </div>
      </Card>
    </>
  );
}
