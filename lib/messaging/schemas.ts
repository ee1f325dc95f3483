import * as z from 'zod/mini';
import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import { TALKER_PLACES } from '@/lib/core/groups/talkers';
import { LEVELS, SIGNALS } from '@/lib/core/model/assessment';
import { DIRECTIONS, KINDS, ORIGINS, PRECISIONS } from '@/lib/core/model/interaction';
import { NEXT_STEPS } from '@/lib/core/model/next-step';
import { OVERRIDE_REASONS } from '@/lib/core/model/operator-mark';
import { TIERS } from '@/lib/core/model/tier';
import { MAX_AHEAD, MAX_CONTACTS, MAX_INTERACTIONS } from './limits';

const moment = z.number().check(z.gte(-1e13), z.lte(1e13));
const count = z.int().check(z.gte(0), z.lte(1e9));
export const printSchema = z.string().check(z.regex(/^([0-9a-f]{16})?$/));
export const contactIdSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));
export const siteSchema = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const nameSchema = z.string().check(z.maxLength(200));
const label = z.string().check(z.maxLength(100));
const spanSchema = z.strictObject({ from: moment, to: moment });

const interactionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  at: moment,
  precision: z.enum(PRECISIONS),
  direction: z.enum(DIRECTIONS),
  kind: z.enum(KINDS),
  features: z.int().check(z.gte(0), z.lte(2 ** 32 - 1)),
  length: z.int().check(z.gte(0), z.lte(65535)),
  origin: z.enum(ORIGINS),
  native: z.boolean(),
  /** Fingerprint of the text of our own messages, see `core/text/print`. */
  print: z.optional(printSchema),
  /** Which member wrote, as a place in the group's pattern: see `core/groups/talkers`. */
  by: z.optional(z.int().check(z.gte(0), z.lt(TALKER_PLACES))),
});

export const yearlyDaySchema = z.strictObject({
  calendar: z.enum(['solar', 'lunar']),
  month: z.int().check(z.gte(1), z.lte(12)),
  day: z.int().check(z.gte(1), z.lte(31)),
});
const pageFieldsSchema = z.strictObject({
  birthday: z.exactOptional(yearlyDaySchema),
  spend: z.exactOptional(z.int().check(z.gte(0), z.lte(1e10))),
  tags: z.exactOptional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(50))),
  tier: z.exactOptional(z.enum(TIERS)),
});

const observedContactSchema = z.strictObject({
  id: contactIdSchema,
  /** null: not told by what was in sight. */
  kind: z.nullable(z.enum(['person', 'group'])),
  identity: z.enum(['strong', 'weak']),
  name: nameSchema,
  interactions: z.array(interactionSchema).check(z.maxLength(MAX_INTERACTIONS)),
  /** Stretches in which everything this contact did was in sight. */
  seen: z.array(spanSchema).check(z.maxLength(4)),
  /** What the contact's own page tells by its labels. */
  fields: z.optional(pageFieldsSchema),
  /** How many the page says are in it; told of groups only. */
  members: z.optional(z.int().check(z.gte(0), z.lte(1e6))),
});

export const batchSchema = z.strictObject({
  site: siteSchema,
  scope: z.string().check(z.maxLength(300)),
  contacts: z.array(observedContactSchema).check(z.maxLength(MAX_CONTACTS)),
  /** When the page could be read, since the last batch. */
  covered: z.nullable(spanSchema),
});

/** Minutes past the agreed answer time, or hours. */
export const WAIT_GRADES = ['late', 'grave'] as const;

/** What a badge shows. Contacts that are fine have none. */
export const flagSchema = z.strictObject({
  contact: contactIdSchema,
  level: z.enum(LEVELS),
  /** One sentence in the operator's language; empty for a contact that only waits. */
  why: z.string().check(z.maxLength(300)),
  /** How long the contact has been waiting for us, in words, once that is late. */
  wait: z.nullable(
    z.strictObject({ text: z.string().check(z.maxLength(40)), grade: z.enum(WAIT_GRADES) }),
  ),
});

export const cardSchema = z.strictObject({
  level: z.enum(LEVELS),
  /** Sentences in the operator's language, strongest first. */
  reasons: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(SIGNALS.length)),
  /** How long they have been waiting for us, in words. */
  wait: z.nullable(z.string().check(z.maxLength(40))),
  nextStep: z.enum(NEXT_STEPS),
  /** What the drafts are for. */
  intent: z.nullable(z.enum(DRAFT_INTENTS)),
  drafts: z
    .array(z.strictObject({ id: label, label, text: z.string().check(z.maxLength(4000)) }))
    .check(z.maxLength(12)),
  snoozeLimitDays: z.number(),
});

export const healthSchema = z.strictObject({
  site: siteSchema,
  verdict: z.enum(['ok', 'degraded', 'broken', 'not-ready', 'empty']),
  fields: z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(60)),
        expected: z.number(),
        seen: z.number(),
        /** Worst rank that won: 0 the best source, -1 none. */
        rank: z.int().check(z.gte(-1), z.lte(99)),
      }),
    )
    .check(z.maxLength(40)),
});

/** What the page in a tab shows now; the panel's starting point. */
export const pageSchema = z.strictObject({
  site: siteSchema,
  scope: z.string().check(z.maxLength(300)),
  health: healthSchema,
  open: z.nullable(contactIdSchema),
  shown: z.array(contactIdSchema).check(z.maxLength(MAX_CONTACTS)),
  /** Ids that several people of one name share: nothing is recorded of them. */
  namesakes: z.array(contactIdSchema).check(z.maxLength(MAX_CONTACTS)),
});

export const insertResultSchema = z.strictObject({
  inserted: z.boolean(),
  reason: z.optional(
    z.enum(['other-contact', 'not-empty', 'no-box', 'read-only', 'not-verified', 'disabled']),
  ),
});

export const siteContactsSchema = z.strictObject({
  site: siteSchema,
  contacts: z.array(contactIdSchema).check(z.maxLength(MAX_CONTACTS)),
});
export const contactSchema = z.strictObject({ contact: contactIdSchema });
/** What a page's script needs to begin: texts, definitions that may fit, word tables. */
export const sessionSchema = z.strictObject({
  /** `OverlayTexts` in the operator's language. */
  texts: z.looseObject({ levels: z.record(z.string(), z.string()) }),
  /** The badge's style sheet. */
  style: z.string().check(z.maxLength(10_000)),
  sites: z
    .array(
      z.looseObject({
        id: siteSchema,
        detect: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(50)),
      }),
    )
    .check(z.maxLength(200)),
  /** Word tables for `makeTextReader`. */
  words: z.looseObject({ features: z.looseObject({}) }),
});
export const snoozeSchema = z.strictObject({ contact: contactIdSchema, until: moment });
export const overrideSchema = z.strictObject({
  contact: contactIdSchema,
  reason: z.enum(OVERRIDE_REASONS),
  note: z.string().check(z.maxLength(500)),
});
export const insertSchema = z.strictObject({
  contact: contactIdSchema,
  text: z.string().check(z.minLength(1), z.maxLength(4000)),
});
export const revealSchema = z.strictObject({
  contact: contactIdSchema,
  times: z.array(moment).check(z.maxLength(20)),
});
/** What became of "show me the messages" (`count` of them were found in the page). */
export const revealedSchema = z.strictObject({
  kind: z.enum(['shown', 'not-loaded', 'not-open']),
  count,
});
export const locatedSchema = z.strictObject({ found: z.boolean() });
export const undoSchema = z.strictObject({
  contact: contactIdSchema,
  what: z.enum(['snooze', 'override']),
});
export const nothingSchema = z.nullish(z.null());
export const flagsSchema = z.array(flagSchema).check(z.maxLength(MAX_CONTACTS));
export const siteOnlySchema = z.strictObject({ site: siteSchema });
export const flagsAheadSchema = z.strictObject({
  flags: z.array(flagSchema).check(z.maxLength(MAX_AHEAD)),
  /** No contact of the site has a flag besides. */
  whole: z.boolean(),
});

export type Batch = z.infer<typeof batchSchema>;
export type ObservedFact = z.infer<typeof interactionSchema>;
export type ObservedContact = z.infer<typeof observedContactSchema>;
export type Flag = z.infer<typeof flagSchema>;
export type CardData = z.infer<typeof cardSchema>;
export type HealthReport = z.infer<typeof healthSchema>;
export type PageState = z.infer<typeof pageSchema>;
export type InsertOutcome = z.infer<typeof insertResultSchema>;
export type Revealed = z.infer<typeof revealedSchema>;
