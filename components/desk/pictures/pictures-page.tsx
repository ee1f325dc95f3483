import { deskPicturesTexts } from '@/lib/i18n/desk/pictures';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { HistoryGate } from '../history-reading';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import { AnswersCard } from './answers-card';
import { EndsCard } from './ends-card';
import { FlagsCard } from './flags-card';
import { FlowCard } from './flow-card';
import { HoursCard } from './hours-card';
import { MixCard } from './mix-card';
import './pictures.css';
import type { PicturesData } from './pictures-data';
import { SilentCard } from './silent-card';

/** Where customers go, how we answer, what we send: in pictures, each with its numbers. */
export function PicturesPage({ data }: { data: PicturesData | undefined }) {
  const { language, texts } = useDesk();
  const own = deskPicturesTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.pictures} lead={own.lead} />
      {data === undefined ? (
        <PageLoading />
      ) : data.people === 0 ? (
        <EmptyNote title={own.empty.title}>{own.empty.body}</EmptyNote>
      ) : (
        <>
          <FlowCard data={data} />
          <SilentCard data={data} />
          <HistoryGate history={data.history}>
            {({ insights: { weeks, answers, hours, mix } }) => (
              <>
                <AnswersCard weeks={weeks} answers={answers} lateAfter={data.lateAfter} />
                <HoursCard hours={hours} lateAfter={data.lateAfter} />
                <MixCard weeks={weeks} mix={mix} />
              </>
            )}
          </HistoryGate>
          <div className="picture-pair">
            <EndsCard data={data} />
            <FlagsCard data={data} />
          </div>
        </>
      )}
    </>
  );
}
