import { DAY } from '../../model/interaction';
import { operatorDay } from '../operator-day';
import { addMonths } from './add-months';
import type { CarePerson, TaskSpan } from './care-person';
import { type CareTask, careTask } from './care-task';
import { yearlyDays } from './yearly-days';

/**
 * Months with birthdays to be shared by the group: customers born in the same month show their
 * pictures, their children's included (S0.5.j).
 */
export function birthdayMonths(people: readonly CarePerson[], span: TaskSpan): CareTask[] {
  if (!span.strategy.calendar.birthdays || !span.strategy.calendar.groupChores) return [];
  return span.months
    .filter(({ start }) => start >= span.from)
    .flatMap(({ start, key }) => {
      const end = addMonths(start, 1) - 1;
      let count = 0;
      for (const { profile } of people) {
        if (!profile) continue;
        if (profile.birthday) count += yearlyDays(profile.birthday, start, end).length;
        if (profile.childBorn === undefined) continue;
        const born = new Date(operatorDay(profile.childBorn, span.dayOffset) * DAY);
        if (
          born.getTime() / DAY < start &&
          born.getUTCMonth() === new Date(start * DAY).getUTCMonth()
        )
          count += 1;
      }
      if (count === 0) return [];
      const common = { contact: null, tier: null, key };
      return careTask({
        ...common,
        kind: 'birthday-month',
        day: start,
        last: start + 6,
        detail: { count },
      });
    });
}
