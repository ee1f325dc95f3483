import * as z from 'zod/mini';

const minuteOfDay = z.int().check(z.gte(0), z.lte(1440));

/**
 * When somebody is at the desk. Several periods a day, so that lunch is not counted as waiting;
 * a period that ends before it begins goes past midnight.
 */
export const shiftsSchema = z.strictObject({
  version: z.literal(1),
  /** Periods of each weekday, Monday first; minutes of the day. */
  week: z
    .array(z.array(z.strictObject({ from: minuteOfDay, to: minuteOfDay })).check(z.maxLength(6)))
    .check(z.length(7)),
  /** Close on Mainland public holidays, and open on the weekends swapped for them. */
  holidays: z.boolean(),
  /** Days off besides, `2026-11-22`. */
  closed: z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))).check(z.maxLength(400)),
  /** Minutes of shift time after which a waiting customer is late, and after which it is grave. */
  lateAfter: z.int().check(z.gte(1), z.lte(1440)),
  graveAfter: z.int().check(z.gte(1), z.lte(2880)),
  /** What off-hours messages give as a way to reach somebody; may be empty. */
  urgentContact: z.string().check(z.maxLength(100)),
});
export type Shifts = z.infer<typeof shiftsSchema>;

const DAY_SHIFT = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60 + 30, to: 18 * 60 },
];

/** 15 minutes within shifts and red at two hours (S0.7.e, S0.7.f). */
export const DEFAULT_SHIFTS: Shifts = {
  version: 1,
  week: [DAY_SHIFT, DAY_SHIFT, DAY_SHIFT, DAY_SHIFT, DAY_SHIFT, DAY_SHIFT, []],
  holidays: true,
  closed: [],
  lateAfter: 15,
  graveAfter: 120,
  urgentContact: '',
};
