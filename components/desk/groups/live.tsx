import type { LiveProps } from '../live/live-props';
import { GroupsPage } from './groups-page';
import { useGroups } from './use-groups';

export default function LiveGroups({ db }: LiveProps) {
  return <GroupsPage data={useGroups(db)} />;
}
