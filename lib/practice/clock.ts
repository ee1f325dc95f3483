import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import { between, type Random, weighted } from './draw';

/** How much is written in each hour of the day: a morning, an afternoon and an evening hill. */
const HOUR_WEIGHTS = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 5, 9, 8, 4, 4, 7, 8, 7, 5, 4, 6, 9, 8, 4, 0,
] as const;

/**
 * A moment about `ago` days before the anchor at which people write: within the shop's hours, at
 * weekends half as often, whole seconds, in the device's time zone. Never after the anchor.
 * @param ago days, may be fractional; below 1 it is taken as it is and only kept out of the night
 */
export function placeMoment(anchor: number, ago: number, random: Random): number {
  const hour = weighted(random, HOUR_WEIGHTS);
  const within = between(random, 0, HOUR);
  const moveWeekend = random() < 0.5;
  if (ago < 1) return wholeSecond(outOfNight(anchor - ago * DAY, within));
  const day = new Date(anchor);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - Math.floor(ago));
  if (moveWeekend) day.setDate(day.getDate() - weekendDay(day));
  day.setHours(hour, 0, 0, 0);
  return wholeSecond(Math.min(day.getTime() + within, anchor - MINUTE));
}

/** 1 on Saturday, 2 on Sunday, 0 otherwise. */
function weekendDay(day: Date): number {
  return day.getDay() === 6 ? 1 : day.getDay() === 0 ? 2 : 0;
}

function outOfNight(at: number, within: number): number {
  const day = new Date(at);
  if (day.getHours() >= 8) return at;
  day.setDate(day.getDate() - 1);
  day.setHours(21, 0, 0, 0);
  return day.getTime() + within;
}

function wholeSecond(at: number): number {
  return Math.floor(at / 1000) * 1000;
}

/** What the weather does in that month, in a word that fits before 保湿要跟上 and the like. */
export function weatherWord(at: number): string {
  const month = new Date(at).getMonth();
  if (month < 2 || month === 11) return '降温';
  if (month < 5) return '换季';
  return month < 9 ? '高温' : '转凉';
}
