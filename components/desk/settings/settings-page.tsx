import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { FilePart } from './file-part';
import { LookCard } from './look-card';
import { NoticesCard } from './notices-card';
import { OverviewCard } from './overview-card';
import { SensitivityCard } from './sensitivity-card';
import './settings.css';
import type { PreviewReading, SettingsData, SettingsReach } from './settings-data';
import { VersionsList } from './versions-list';
import { WordsCard } from './words-card';

interface SettingsPageProps {
  readonly data: SettingsData | undefined;
  readonly preview: PreviewReading;
  readonly reach: SettingsReach;
}

/** What can be decided: here, and where else. */
export function SettingsPage({ data, preview, reach }: SettingsPageProps) {
  const { language, texts } = useDesk();
  const own = deskSettingsTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.settings} lead={typeset(own.lead)} />
      {data ? (
        <>
          <SensitivityCard strategy={data.inUse.strategy} preview={preview} />
          <NoticesCard
            notices={data.inUse.notices}
            mayNotify={data.mayNotify}
            onAllow={reach.allowNotices}
          />
          <WordsCard words={data.inUse.words} />
          <LookCard language={data.inUse.language} theme={data.inUse.theme} />
          <OverviewCard />
          <Card title={own.keep.title}>
            <div className="stack">
              <p className="soft section-lead">{typeset(own.keep.lead)}</p>
              <VersionsList data={data} />
              <FilePart data={data} reach={reach} />
            </div>
          </Card>
        </>
      ) : (
        <PageLoading />
      )}
    </>
  );
}
