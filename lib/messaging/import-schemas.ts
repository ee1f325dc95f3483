import * as z from 'zod/mini';
import { IMPORT_FORMATS } from '@/lib/core/import/records';
import { TIERS } from '@/lib/core/model/tier';
import { contactIdSchema, yearlyDaySchema } from './schemas';

const moment = z.number().check(z.gte(-1e13), z.lte(1e13));
const count = z.int().check(z.gte(0), z.lte(1e9));
const runIdSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const word = z.string().check(z.maxLength(60));

/** Contacts of one message, and base64 characters of the facts of one: about 2 MB of facts. */
export const MAX_IMPORT_CONTACTS = 300;
export const MAX_FACTS_BASE64 = 2_100_000;

export const importStartSchema = z.strictObject({
  id: runIdSchema,
  format: z.enum(IMPORT_FORMATS),
  /** Fingerprint of the file. */
  file: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const fieldsSchema = z.strictObject({
  remark: z.exactOptional(word),
  phoneTail: z.exactOptional(z.string().check(z.regex(/^\d{4}$/))),
  tags: z.exactOptional(z.array(word).check(z.maxLength(50))),
  spend: z.exactOptional(z.int().check(z.gte(0), z.lte(1e10))),
  ordered: z.exactOptional(z.int().check(z.gte(0), z.lte(1e10))),
  tier: z.exactOptional(z.enum(TIERS)),
  birthday: z.exactOptional(yearlyDaySchema),
  purchases: z.exactOptional(
    z
      .array(z.strictObject({ at: moment, what: word, warrantyMonths: z.literal(0) }))
      .check(z.maxLength(100)),
  ),
});

const importedContactSchema = z.strictObject({
  id: contactIdSchema,
  /** Home of a contact that is not known yet; one that is keeps its own. */
  scope: z.string().check(z.maxLength(60)),
  kind: z.enum(['person', 'group']),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Packed history in base64, '' for none. */
  facts: z.string().check(z.maxLength(MAX_FACTS_BASE64), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  /** The stretch of which the file holds all they wrote; null: it tells of none. */
  seen: z.nullable(z.strictObject({ from: moment, to: moment })),
  fields: z.nullable(fieldsSchema),
  /** Nothing more of this contact follows. */
  last: z.boolean(),
});

export const importWriteSchema = z.strictObject({
  run: runIdSchema,
  contacts: z.array(importedContactSchema).check(z.maxLength(MAX_IMPORT_CONTACTS)),
});
export const importWrittenSchema = z.strictObject({ added: count, known: count, created: count });
export const importStopSchema = z.strictObject({
  run: runIdSchema,
  done: z.boolean(),
  rejected: count,
});
export const importUndoSchema = z.strictObject({ run: runIdSchema });
/** Contacts that are still to be taken back: the undo is asked again until there is none. */
export const importUndoneSchema = z.strictObject({ left: count });

export type ImportedContact = z.infer<typeof importedContactSchema>;
