import type { ReactNode } from 'react';
import { deskDataTexts } from '@/lib/i18n/desk/data';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { BackupCard } from './backup-card';
import './data.css';
import type { DataWork, KeepPreview, KeptData, RestorePlan } from './data-work';
import { EraseCard } from './erase-card';
import { ExportCard } from './export-card';
import { KeepCard } from './keep-card';
import { PlaceCard } from './place-card';
import { RestoreCard } from './restore-card';

interface DataPageProps {
  readonly data: KeptData | undefined;
  readonly work: DataWork;
  /** The passphrase over names and notes. */
  readonly vault: ReactNode;
  /** How parts stand at first. */
  readonly plan?: RestorePlan;
  readonly preview?: KeepPreview;
  readonly erasing?: boolean;
}

/** What is kept, a second copy of it, how long it stays, and how it goes. */
export function DataPage({ data, work, vault, plan, preview, erasing }: DataPageProps) {
  const { language, texts } = useDesk();
  const own = deskDataTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.data} lead={typeset(own.lead)} />
      {data ? (
        <>
          <PlaceCard data={data} work={work} />
          <BackupCard data={data} work={work} />
          <RestoreCard work={work} plan={plan ?? null} />
          <ExportCard work={work} />
          <KeepCard
            key={JSON.stringify(data.rules)}
            rules={data.rules}
            work={work}
            preview={preview ?? null}
          />
          {vault}
          <EraseCard contacts={data.contacts} open={erasing ?? false} />
        </>
      ) : (
        <PageLoading />
      )}
    </>
  );
}
