import * as z from 'zod/mini';
import { contactIdSchema } from './schemas';

/** What became of "open this chat". */
export const CHAT_STATES = ['shown', 'not-in-list', 'no-tab'] as const;
export const chatOpenedSchema = z.strictObject({
  state: z.enum(CHAT_STATES),
  /** Where the site begins, for `no-tab`; null where its definition names no place. */
  address: z.nullable(z.string().check(z.maxLength(1000))),
});

const moment = z.number().check(z.gte(-1e13), z.lte(1e13));
const factIdSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** "We were in touch elsewhere": `out` we answered or called, `in` we talked with each other. */
export const touchSchema = z.strictObject({
  contact: contactIdSchema,
  at: moment,
  direction: z.enum(['in', 'out']),
});
/** By what a touch is taken back. */
export const touchedSchema = z.strictObject({ touch: factIdSchema });
export const touchUndoSchema = z.strictObject({ contact: contactIdSchema, touch: factIdSchema });

export type Touch = z.infer<typeof touchSchema>;
export type TouchUndo = z.infer<typeof touchUndoSchema>;
export type ChatOpened = z.infer<typeof chatOpenedSchema>;
