import { useState } from 'react';
import { RESULT_KEYS, type ResultKey, type ResultRow } from '@/lib/core/care/outcome/results-by';
import { deskResultsTexts } from '@/lib/i18n/desk/results';
import { Bar } from '../../ui/bar';
import { Card } from '../../ui/card';
import { type Column, DataTable } from '../../ui/data-table';
import { Tabs } from '../../ui/tabs';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { HistoryPart } from './history/history-part';
import { ReferencesCard } from './references-card';
import type { ResultsData } from './results-data';
import './results.css';
import { ShareCell } from './share-cell';
import { UpliftCard } from './uplift-card';

/** What came of the care, as far as it can be told. */
export function ResultsPage({ data }: { data: ResultsData | undefined }) {
  const { language, texts } = useDesk();
  const own = deskResultsTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.results} lead={own.lead} />
      {data ? (
        <>
          {Object.values(data.states).some((count) => count > 0) ? (
            <>
              <StatesCard data={data} />
              <UpliftCard data={data} />
              <ByCard data={data} />
            </>
          ) : (
            <EmptyNote title={own.empty.title}>{own.empty.body}</EmptyNote>
          )}
          <HistoryPart data={data} />
          <ReferencesCard own={data.own} />
          <p className="note">
            <a href="#/pictures">{typeset(own.elsewhere)}</a>
          </p>
        </>
      ) : (
        <PageLoading />
      )}
    </>
  );
}

const STATES = ['recovered', 'open', 'rested', 'relapsed', 'lost'] as const;

function StatesCard({ data: { states } }: { data: ResultsData }) {
  const { language } = useDesk();
  const texts = deskResultsTexts(language);
  const all = STATES.reduce((sum, state) => sum + states[state], 0);
  return (
    <Card title={texts.overall} aside={typeset(texts.cases(all))}>
      <div className="result-states">
        {STATES.map((state) => (
          <Bar
            key={state}
            label={texts.states[state]}
            value={states[state]}
            parts={[{ share: states[state] / all, tone: 'full' }]}
          />
        ))}
      </div>
    </Card>
  );
}

function ByCard({ data }: { data: ResultsData }) {
  const { language } = useDesk();
  const texts = deskResultsTexts(language);
  const [key, setKey] = useState<ResultKey>('cause');
  const rows = data.rows[key];
  const columns: Column<ResultRow>[] = [
    { key: 'name', label: texts.keys[key], cell: (row) => data.nameOf(key, row.key) },
    {
      key: 'contacts',
      label: texts.columns.contacts,
      numeric: true,
      cell: ({ contacts }) => contacts.length,
    },
    {
      key: 'answered',
      label: texts.columns.answered,
      cell: ({ answered }) => <ShareCell share={answered} />,
    },
    {
      key: 'recovered',
      label: texts.columns.recovered,
      cell: ({ recovered }) => <ShareCell share={recovered} />,
    },
  ];
  return (
    <Card title={texts.by}>
      <Tabs
        label={texts.by}
        tabs={RESULT_KEYS.map((value) => ({ value, label: texts.keys[value] }))}
        value={key}
        onChange={setKey}
      >
        {rows.length === 0 ? (
          <p className="soft result-none">{texts.byEmpty}</p>
        ) : (
          <>
            <DataTable
              caption={texts.keys[key]}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.key}
            />
            <p className="note">{texts.small}</p>
          </>
        )}
      </Tabs>
    </Card>
  );
}
