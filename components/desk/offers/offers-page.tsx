import { useState } from 'react';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { Button } from '../../ui/button';
import { Tabs } from '../../ui/tabs';
import { useDesk } from '../desk-context';
import { download } from '../download';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { BudgetCard } from './budget-card';
import { Catalogue } from './catalogue';
import { LedgerCard } from './ledger-card';
import type { OffersData } from './offers-data';

interface OffersPageProps {
  readonly data: OffersData | undefined;
  readonly onMonth: (month: string) => void;
}

/** What may be given, what it costs, what is left, and what went out. */
export function OffersPage({ data, onMonth }: OffersPageProps) {
  const { language, texts } = useDesk();
  const words = deskOffersTexts(language);
  const [tab, setTab] = useState<'catalogue' | 'ledger'>('catalogue');
  return (
    <>
      <PageHeader
        title={texts.pages.offers}
        lead={words.lead}
        actions={
          data ? (
            <Button icon="download" onClick={() => download(words.file(data.month), data.csv())}>
              {words.exportCsv}
            </Button>
          ) : null
        }
      />
      {data ? (
        <>
          <BudgetCard data={data} />
          <Tabs
            label={words.tabs}
            tabs={[
              { value: 'catalogue', label: words.catalogue },
              { value: 'ledger', label: words.ledger },
            ]}
            value={tab}
            onChange={setTab}
          >
            {tab === 'catalogue' ? (
              <Catalogue data={data} />
            ) : (
              <LedgerCard data={data} onMonth={onMonth} />
            )}
          </Tabs>
        </>
      ) : (
        <PageLoading />
      )}
    </>
  );
}
