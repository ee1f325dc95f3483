import type { TaskSource } from './care-person';
import { careTask } from './care-task';
import { yearlyDays } from './yearly-days';

/** Days a card by post needs (S0.5.j). */
const POST = 7;

/** Birthdays by either calendar (S4.W4.c); loyal customers get a card written by hand besides. */
export const birthdayTasks: TaskSource = ({ contact, profile, tier }, span) => {
  if (!span.strategy.calendar.birthdays || !profile?.birthday) return [];
  return yearlyDays(profile.birthday, span.from, span.to + POST).flatMap(({ year, day }) => {
    const common = { contact: contact.id, key: year, tier };
    const wish = careTask({ ...common, kind: 'birthday', day, last: day + 1, intent: 'birthday' });
    if (tier !== 'loyal') return wish;
    const detail = { ends: day };
    return [
      wish,
      careTask({ ...common, kind: 'post-card', day: day - POST, last: day - 3, detail }),
    ];
  });
};
