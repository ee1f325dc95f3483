import type { CareTask, TaskKind } from './care-task';

/** What the shop does again and again. A preview is no chore: each is of another product. */
const CHORES: ReadonlySet<TaskKind> = new Set([
  'red-packet',
  'loyal-benefit',
  'birthday-month',
  'tidy',
  'digest',
]);

/** Leaves of the shop's chores only the next of each kind. @param tasks by day */
export function nextOfEach(tasks: readonly CareTask[]): CareTask[] {
  const seen = new Set<TaskKind>();
  return tasks.filter(({ kind }) => {
    if (!CHORES.has(kind)) return true;
    const isNext = !seen.has(kind);
    seen.add(kind);
    return isNext;
  });
}
