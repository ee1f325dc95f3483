import type { YearlyDay } from '../../model/profile';
import type { Tier } from '../../model/tier';
import type { CalendarDay } from '../../time/calendar-day';
import type { TaskSource } from './care-person';
import { careTask } from './care-task';
import { yearlyDays } from './yearly-days';

interface Festival {
  readonly names: { readonly 'zh-CN': string; readonly en: string };
  readonly on: YearlyDay;
  /** Days after it on which a greeting still is one. */
  readonly after: number;
  /** Who is greeted: only those who know us well, or whoever is growing closer too. */
  readonly to: 'loyal' | 'loyal-and-growth' | 'parents';
}

const lunar = (month: number, day: number): YearlyDay => ({ calendar: 'lunar', month, day });
const solar = (month: number, day: number): YearlyDay => ({ calendar: 'solar', month, day });

/** Days on which a greeting is welcome in China (S4.W4.c); the great ones reach more people. */
export const FESTIVALS = {
  'new-year': {
    names: { 'zh-CN': '元旦', en: 'New Year' },
    on: solar(1, 1),
    after: 0,
    to: 'loyal-and-growth',
  },
  spring: {
    names: { 'zh-CN': '春节', en: 'Spring Festival' },
    on: lunar(1, 1),
    after: 2,
    to: 'loyal-and-growth',
  },
  lantern: {
    names: { 'zh-CN': '元宵', en: 'Lantern Festival' },
    on: lunar(1, 15),
    after: 0,
    to: 'loyal',
  },
  children: {
    names: { 'zh-CN': '儿童节', en: 'Children’s Day' },
    on: solar(6, 1),
    after: 0,
    to: 'parents',
  },
  'dragon-boat': {
    names: { 'zh-CN': '端午', en: 'Dragon Boat Festival' },
    on: lunar(5, 5),
    after: 0,
    to: 'loyal-and-growth',
  },
  qixi: {
    names: { 'zh-CN': '七夕', en: 'Qixi' },
    on: lunar(7, 7),
    after: 0,
    to: 'loyal',
  },
  'mid-autumn': {
    names: { 'zh-CN': '中秋', en: 'Mid-Autumn Festival' },
    on: lunar(8, 15),
    after: 0,
    to: 'loyal-and-growth',
  },
  'national-day': {
    names: { 'zh-CN': '国庆', en: 'National Day' },
    on: solar(10, 1),
    after: 1,
    to: 'loyal-and-growth',
  },
} as const satisfies Readonly<Record<string, Festival>>;
export type FestivalId = keyof typeof FESTIVALS;

/** A festival of one year. */
export interface FestivalDay {
  readonly id: FestivalId;
  readonly year: number;
  readonly day: CalendarDay;
}

/** The festivals from one day to another, both included. */
export function festivalsIn(from: CalendarDay, to: CalendarDay): FestivalDay[] {
  return (Object.keys(FESTIVALS) as FestivalId[]).flatMap((id) =>
    yearlyDays(FESTIVALS[id].on, from, to).map(({ year, day }) => ({ id, year, day })),
  );
}

/** Greetings for contacts worth one; edge contacts have their light touches instead. */
export const festivalTasks: TaskSource = ({ contact, profile, tier }, { strategy, festivals }) => {
  if (!strategy.calendar.festivals || tier === 'edge') return [];
  return festivals
    .filter(({ id }) => isGreeted(FESTIVALS[id].to, tier, profile?.childBorn !== undefined))
    .map(({ id, year, day }) =>
      careTask({
        kind: 'festival',
        contact: contact.id,
        key: `${id}.${year}`,
        tier,
        day,
        last: day + FESTIVALS[id].after,
        intent: 'festival',
        detail: { festival: id },
      }),
    );
};

function isGreeted(to: Festival['to'], tier: Tier, parent: boolean): boolean {
  if (to === 'parents') return parent;
  return to === 'loyal-and-growth' || tier === 'loyal';
}
