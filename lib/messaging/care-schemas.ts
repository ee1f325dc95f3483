import * as z from 'zod/mini';
import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import { WORDING_ORIGINS } from '@/lib/core/model/care-case';
import { CAUSES } from '@/lib/core/model/cause';
import { ENTRY_STATES, OFFER_KINDS, REFUSALS } from '@/lib/core/model/offer';
import { SECTION_IDS } from '@/lib/core/model/setting-section';
import { TIERS } from '@/lib/core/model/tier';
import { contactIdSchema, printSchema, yearlyDaySchema } from './schemas';

const moment = z.number().check(z.gte(-1e13), z.lte(1e13));
const cents = z.int().check(z.gte(0), z.lte(1e10));
const idSchema = z.string().check(z.regex(/^[0-9a-z-]{1,64}$/));
const word = z.string().check(z.maxLength(60));
const text = z.string().check(z.maxLength(4000));

/** Words that now stand in the box. `entry` is the reservation of the offer in them. */
export const insertedSchema = z.strictObject({
  contact: contactIdSchema,
  intent: z.enum(DRAFT_INTENTS),
  wording: z.string().check(z.maxLength(100)),
  origin: z.enum(WORDING_ORIGINS),
  print: printSchema,
  length: z.int().check(z.gte(0), z.lte(4000)),
  entry: z.nullable(idSchema),
});

/** What an operator says of the care for a contact. */
export const caseMarkSchema = z.discriminatedUnion('what', [
  z.strictObject({
    contact: contactIdSchema,
    what: z.literal('drafted'),
    intent: z.enum(DRAFT_INTENTS),
  }),
  z.strictObject({
    contact: contactIdSchema,
    what: z.literal('cause'),
    cause: z.enum(CAUSES),
    note: z.string().check(z.maxLength(500)),
  }),
  z.strictObject({
    contact: contactIdSchema,
    what: z.enum(['rested', 'lost', 'recovered', 'reopened']),
  }),
]);
/** Takes back one event of a case: it stays in the history without effect. */
export const caseUndoSchema = z.strictObject({
  contact: contactIdSchema,
  case: idSchema,
  event: z.int().check(z.gte(0), z.lte(1e6)),
});
/** "Do not disturb": set or lifted by the operator. */
export const disturbSchema = z.strictObject({ contact: contactIdSchema, allowed: z.boolean() });

export const reserveSchema = z.strictObject({ contact: contactIdSchema, offer: idSchema });
export const reservedSchema = z.union([
  /** `held`: the same offer was set aside for the same contact before. */
  z.strictObject({ ok: z.literal(true), entry: idSchema, held: z.boolean() }),
  z.strictObject({ ok: z.literal(false), refusal: z.enum(REFUSALS) }),
]);
export const settleSchema = z.strictObject({ entry: idSchema, state: z.enum(ENTRY_STATES) });
export const offerSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(OFFER_KINDS),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  words: z.strictObject({
    'zh-CN': z.string().check(z.maxLength(120)),
    en: z.string().check(z.maxLength(160)),
  }),
  cost: cents,
  causes: z.array(z.enum(CAUSES)).check(z.maxLength(CAUSES.length)),
  tiers: z.array(z.enum(TIERS)).check(z.maxLength(TIERS.length)),
  validDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
  threshold: cents,
  active: z.boolean(),
});
export const byIdSchema = z.strictObject({ id: idSchema });

export const phraseSchema = z.strictObject({
  id: idSchema,
  title: word,
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  tags: z.array(word).check(z.maxLength(20)),
  intents: z.array(z.enum(DRAFT_INTENTS)).check(z.maxLength(DRAFT_INTENTS.length)),
});

export const profileSchema = z.strictObject({
  id: contactIdSchema,
  remark: z.optional(word),
  phoneTail: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  address: z.optional(z.string().check(z.maxLength(15))),
  product: z.optional(z.string().check(z.maxLength(24))),
  topic: z.optional(z.string().check(z.maxLength(24))),
  tags: z.optional(z.array(word).check(z.maxLength(50))),
  spend: z.optional(cents),
  tier: z.optional(z.enum(TIERS)),
  birthday: z.optional(yearlyDaySchema),
  childBorn: z.optional(moment),
  purchases: z.optional(
    z
      .array(
        z.strictObject({
          at: moment,
          what: word,
          warrantyMonths: z.int().check(z.gte(0), z.lte(240)),
        }),
      )
      .check(z.maxLength(100)),
  ),
  coupons: z.optional(
    z.array(z.strictObject({ what: word, expiresAt: moment })).check(z.maxLength(50)),
  ),
  nextReward: z.optional(z.strictObject({ gap: cents, gain: word })),
});

/** A settings document. Its value is checked against the section's own schema where it is written. */
export const settingsSchema = z.strictObject({
  section: z.enum(SECTION_IDS),
  value: z.unknown(),
});

const destination = z.string().check(z.maxLength(300));
const passphrase = z.string().check(z.minLength(8), z.maxLength(200));
const modelKey = z.string().check(z.regex(/^[\x21-\x7e]{1,500}$/));
/**
 * The key of a model server, for one destination only. `set` with a passphrase keeps it sealed,
 * without it is gone when the browser closes; `keep` puts it into the vault.
 */
export const modelKeySchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('set'),
    destination,
    key: modelKey,
    passphrase: z.nullable(passphrase),
  }),
  z.strictObject({ what: z.literal('keep'), destination, key: modelKey }),
  z.strictObject({ what: z.literal('unlock'), destination, passphrase }),
  z.strictObject({ what: z.enum(['state', 'forget']), destination }),
]);
export const keyStateSchema = z.enum(['none', 'ready', 'locked']);

/** A care task of the calendar: done, put off, or taken back. */
export const taskMarkSchema = z.strictObject({
  task: z.string().check(z.regex(/^[0-9a-z:.-]{1,120}$/)),
  state: z.enum(['done', 'skipped', 'open']),
  until: z.nullable(moment),
});

/** What one of our messages was, in the operator's word; `joined`: the contact took part. */
export const messageMarkSchema = z.strictObject({
  contact: contactIdSchema,
  message: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  kind: z.enum(['activity', 'benefit', 'plain']),
  joined: z.boolean(),
});

/** What the guard at the compose box is told: never the text. */
export const guardAskSchema = z.strictObject({
  contact: contactIdSchema,
  features: z.int().check(z.gte(0), z.lte(2 ** 32 - 1)),
  print: printSchema,
  length: z.int().check(z.gte(0), z.lte(65535)),
});
export const GUARD_TONES = ['info', 'warn', 'stop'] as const;
/** Sentences in the operator's language, gravest first; empty when nothing speaks against sending. */
export const guardSchema = z
  .array(
    z.strictObject({
      id: z.string().check(z.maxLength(40)),
      tone: z.enum(GUARD_TONES),
      text: z.string().check(z.maxLength(200)),
    }),
  )
  .check(z.maxLength(12));

export { text as longTextSchema };
export type Inserted = z.infer<typeof insertedSchema>;
export type CaseMark = z.infer<typeof caseMarkSchema>;
export type GuardAsk = z.infer<typeof guardAskSchema>;
export type GuardFinding = z.infer<typeof guardSchema>[number];
export type Reserved = z.infer<typeof reservedSchema>;
