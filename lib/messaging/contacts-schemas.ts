import * as z from 'zod/mini';
import { LONGEST_FILTER } from '@/lib/core/contacts-list/filter-text';
import { contactIdSchema } from './schemas';

const ownIdSchema = z.string().check(z.regex(/^[0-9a-z-]{1,64}$/));

/** Longest note, in characters. */
export const LONGEST_NOTE = 2000;

/** Something written down about a contact; the same id again changes it. */
export const noteSchema = z.strictObject({
  id: ownIdSchema,
  contact: contactIdSchema,
  /** ms; kept when a removed note is brought back. */
  at: z.number().check(z.gte(0), z.lte(1e13)),
  text: z.string().check(z.regex(/\S/), z.maxLength(LONGEST_NOTE)),
});

/** A filter of the contact list with a name; whether the filter can be read is checked when it is kept. */
export const viewSchema = z.strictObject({
  id: ownIdSchema,
  name: z.string().check(z.regex(/\S/), z.maxLength(40)),
  query: z.string().check(z.maxLength(LONGEST_FILTER)),
});

export const ownItemSchema = z.strictObject({ id: ownIdSchema });
