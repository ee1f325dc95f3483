import { DAY } from '../../model/interaction';
import type { Strategy } from '../../strategy/strategy';
import { type CalendarDay, weekdayOf } from '../../time/calendar-day';
import { dateName, monthName } from './add-months';
import { type CareTask, careTask } from './care-task';

const WEDNESDAY = 3;
const FRIDAY = 5;
/** Days before a launch that loyal customers may vote on it (S0.4.f). */
const PREVIEW = 7;
const TEN = 600;

/**
 * What the shop does for everybody, day by day: the red packet at ten (S0.6.i), the benefit for loyal
 * customers on Wednesdays, two hours before the others (S0.4.e), previews of new products (S0.4.f),
 * ten minutes of tidying a week (S0.7.i) and the digest of the month before (S0.7.j).
 * @param today red packets are shown on their own day only
 */
export function shopTasks(
  from: CalendarDay,
  to: CalendarDay,
  today: CalendarDay,
  strategy: Strategy,
): CareTask[] {
  const { calendar } = strategy;
  const tasks: CareTask[] = [];
  const common = { contact: null, tier: null };
  if (calendar.redPacket) {
    tasks.push(
      careTask({ ...common, kind: 'red-packet', key: dateName(today), day: today, minute: TEN }),
    );
  }
  for (let day = from; day <= to; day++) {
    const weekday = weekdayOf(day);
    const key = dateName(day);
    if (calendar.loyalPrivileges && weekday === WEDNESDAY) {
      tasks.push(
        careTask({ kind: 'loyal-benefit', contact: null, tier: 'loyal', key, day, minute: TEN }),
      );
    }
    if (!calendar.groupChores) continue;
    if (weekday === FRIDAY)
      tasks.push(careTask({ ...common, kind: 'tidy', key, day, last: day + 6 }));
    if (key.endsWith('-01')) {
      const month = monthName(day - 1);
      tasks.push(careTask({ ...common, kind: 'digest', key: month, day, last: day + 6 }));
    }
  }
  return calendar.loyalPrivileges ? [...tasks, ...previews(from, to, strategy)] : tasks;
}

function previews(from: CalendarDay, to: CalendarDay, { launches }: Strategy): CareTask[] {
  const found = new Map<string, CareTask>();
  for (const { day: date, what } of launches) {
    const ends = Date.parse(`${date}T00:00:00Z`) / DAY;
    const day = ends - PREVIEW;
    if (!(day >= from && day <= to)) continue;
    const task = careTask({
      kind: 'preview',
      contact: null,
      tier: 'loyal',
      key: date,
      day,
      last: ends - 1,
      detail: { what, ends },
    });
    if (!found.has(task.id)) found.set(task.id, task);
  }
  return [...found.values()];
}
