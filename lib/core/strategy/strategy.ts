import * as z from 'zod/mini';
import { TONES } from '../drafting/draft';
import type { TIERS } from '../model/tier';

const days = z.int().check(z.gte(0), z.lte(365));
const count = z.int().check(z.gte(0), z.lte(1000));
/** Cents. */
const cents = z.int().check(z.gte(0), z.lte(1e10));
const share = z.number().check(z.gte(0), z.lte(1));
const hourOfDay = z.int().check(z.gte(0), z.lte(24));

const tierRules = z.strictObject({
  tone: z.enum(TONES),
  /** Days a try is given before the next. */
  patience: days,
  /** Honest tries after which a contact is left to rest. */
  tries: z.int().check(z.gte(1), z.lte(10)),
  /** Promotions a day, and messages a week that nobody asked for. */
  promotionsPerDay: count,
  messagesPerWeek: count,
  /** Moves the thresholds of the levels, log-odds; positive flags sooner. */
  sensitivity: z.number().check(z.gte(-3), z.lte(3)),
  /** Amends to one contact in `perContactDays`, and to the whole tier in a month, cents. */
  perContact: cents,
  perTierMonth: cents,
});

/**
 * How an operator wants customers to be cared for. One document, read by everything that decides,
 * edited on the desk, kept whole in the extension's storage.
 */
export const strategySchema = z.strictObject({
  version: z.literal(1),
  tiers: z.strictObject({ loyal: tierRules, growth: tierRules, edge: tierRules }),
  /** Shares of customers in the two upper tiers; and the yearly spend that makes one loyal, cents. */
  loyalShare: share,
  growthShare: share,
  loyalSpend: z.nullable(cents),
  /** All amends of a month together, cents; and the days `perContact` counts. */
  perMonth: cents,
  perContactDays: z.int().check(z.gte(1), z.lte(365)),
  /** No message of ours between these hours of the day. */
  quietFrom: hourOfDay,
  quietTo: hourOfDay,
  /** Weekdays on which promotions are sent, Monday is 1 (S3.7.1.c). */
  promotionDays: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.maxLength(7)),
  /** Share of promotions among our last messages above which the guard speaks up. */
  promotionShare: share,
  /** Hours and messages after a customer's last words in which a site lets us write, by site id. */
  windows: z.record(
    z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
    z.strictObject({
      hours: z.int().check(z.gte(1), z.lte(24 * 60)),
      messages: z.nullable(z.int().check(z.gte(1), z.lte(100))),
    }),
  ),
  /** Share of flagged contacts left alone at random to learn whether care helps; 0 is off. */
  holdout: z.number().check(z.gte(0), z.lte(0.5)),
  /** Days a recovered contact is watched for a relapse, and days an answer counts for a try. */
  watchDays: days,
  answerDays: z.int().check(z.gte(1), z.lte(60)),
  /** Contacts going cold that an operator has time for in a day; the others wait for tomorrow. */
  dailyCapacity: z._default(z.int().check(z.gte(1), z.lte(500)), 20),
  /** Yearly greetings and monthly or quarterly light touches the calendar may propose. */
  calendar: z.strictObject({
    birthdays: z.boolean(),
    festivals: z.boolean(),
    anniversaries: z.boolean(),
    warranties: z.boolean(),
    childStages: z.boolean(),
    coupons: z.boolean(),
    lightTouches: z.boolean(),
    loyalPrivileges: z.boolean(),
    /** Weekly tidying and the monthly digest of the groups. */
    groupChores: z.boolean(),
    /** A red packet for the group every morning at 10 (S0.6.i). */
    redPacket: z.boolean(),
  }),
  /** New products loyal customers are told of a week ahead (S0.4.f). */
  launches: z
    .array(
      z.strictObject({
        day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
        what: z.string().check(z.minLength(1), z.maxLength(40)),
      }),
    )
    .check(z.maxLength(50)),
});
export type Strategy = z.infer<typeof strategySchema>;
export type TierRules = z.infer<typeof tierRules>;

/** What a new operator starts with: shares and caps of S0.4, S0.7.c, S3.7.1; all can be changed. */
export const DEFAULT_STRATEGY: Strategy = {
  version: 1,
  tiers: {
    loyal: {
      tone: 'warm',
      patience: 5,
      tries: 3,
      promotionsPerDay: 1,
      messagesPerWeek: 3,
      sensitivity: 0.4,
      perContact: 10_000,
      perTierMonth: 200_000,
    },
    growth: {
      tone: 'warm',
      patience: 7,
      tries: 3,
      promotionsPerDay: 1,
      messagesPerWeek: 2,
      sensitivity: 0,
      perContact: 5_000,
      perTierMonth: 150_000,
    },
    edge: {
      tone: 'plain',
      patience: 14,
      tries: 2,
      promotionsPerDay: 1,
      messagesPerWeek: 1,
      sensitivity: -0.3,
      perContact: 1_000,
      perTierMonth: 50_000,
    },
  },
  loyalShare: 0.1,
  growthShare: 0.3,
  loyalSpend: 200_000,
  perMonth: 400_000,
  perContactDays: 90,
  quietFrom: 21,
  quietTo: 9,
  promotionDays: [1, 2, 3, 4, 5, 6, 7],
  promotionShare: 0.5,
  windows: {},
  holdout: 0,
  watchDays: 60,
  answerDays: 7,
  dailyCapacity: 20,
  calendar: {
    birthdays: true,
    festivals: true,
    anniversaries: true,
    warranties: true,
    childStages: true,
    coupons: true,
    lightTouches: true,
    loyalPrivileges: true,
    groupChores: true,
    redPacket: false,
  },
  launches: [],
};

/** The rules of each tier, in order. */
export function rulesOf(strategy: Strategy, tier: (typeof TIERS)[number]): TierRules {
  return strategy.tiers[tier];
}
