import { operatorDay } from '../operator-day';
import { addMonths } from './add-months';
import type { TaskSource } from './care-person';
import { careTask } from './care-task';

/**
 * Ages at which parents look for something new (S0.5.d). The hundredth day counts the day of birth.
 */
export const CHILD_STAGES = {
  'one-month': { names: { 'zh-CN': '满月', en: 'one month' }, months: 1, days: 0 },
  'hundred-days': { names: { 'zh-CN': '百天', en: '100 days' }, months: 0, days: 99 },
  'six-months': { names: { 'zh-CN': '六个月', en: 'six months' }, months: 6, days: 0 },
  'eight-months': { names: { 'zh-CN': '八个月', en: 'eight months' }, months: 8, days: 0 },
  'one-year': { names: { 'zh-CN': '周岁', en: 'one year' }, months: 12, days: 0 },
  'year-and-half': { names: { 'zh-CN': '一岁半', en: 'a year and a half' }, months: 18, days: 0 },
  'two-years': { names: { 'zh-CN': '两岁', en: 'two years' }, months: 24, days: 0 },
  'three-years': { names: { 'zh-CN': '三岁', en: 'three years' }, months: 36, days: 0 },
  'six-years': { names: { 'zh-CN': '六岁', en: 'six years' }, months: 72, days: 0 },
} as const;
export type StageId = keyof typeof CHILD_STAGES;

/** Days after the age is reached on which its content still fits. */
const AFTER = 6;

/** What fits the age of a contact's child. */
export const childTasks: TaskSource = ({ contact, profile, tier }, span) => {
  if (!span.strategy.calendar.childStages || profile?.childBorn === undefined) return [];
  const born = operatorDay(profile.childBorn, span.dayOffset);
  return (Object.keys(CHILD_STAGES) as StageId[]).flatMap((stage) => {
    const { months, days } = CHILD_STAGES[stage];
    const day = addMonths(born, months) + days;
    if (day < span.from || day > span.to) return [];
    return careTask({
      kind: 'child-stage',
      contact: contact.id,
      key: stage,
      tier,
      day,
      last: day + AFTER,
      intent: 'child-stage',
      detail: { stage },
    });
  });
};
