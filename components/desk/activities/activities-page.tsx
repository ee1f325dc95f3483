import { deskActivitiesTexts } from '@/lib/i18n/desk/activities';
import { useDesk } from '../desk-context';
import { EmptyNote } from '../empty-note';
import { PageHeader } from '../page-header';
import { PageLoading } from '../page-loading';
import './activities.css';
import type { Activity } from './activities-data';
import { ActivityCard } from './activity-card';

/** What went out to many, to be marked as what it was. */
export function ActivitiesPage({ activities }: { activities: readonly Activity[] | undefined }) {
  const { language, texts } = useDesk();
  const own = deskActivitiesTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.activities} lead={own.lead} />
      {activities ? null : <PageLoading />}
      {activities?.length === 0 ? (
        <EmptyNote title={own.empty.title}>{own.empty.body}</EmptyNote>
      ) : null}
      {activities?.map((activity) => (
        <ActivityCard key={activity.id} activity={activity} />
      ))}
    </>
  );
}
