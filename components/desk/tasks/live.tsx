import type { LiveProps } from '../live/live-props';
import { useTasks } from '../live/use-tasks';
import { TasksPage } from './tasks-page';

export default function LiveTasks({ db }: LiveProps) {
  return <TasksPage data={useTasks(db)} />;
}
