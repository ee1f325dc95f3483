import type { LiveProps } from '../live/live-props';
import { useActivities } from '../live/use-activities';
import { ActivitiesPage } from './activities-page';

export default function LiveActivities({ db }: LiveProps) {
  return <ActivitiesPage activities={useActivities(db)} />;
}
