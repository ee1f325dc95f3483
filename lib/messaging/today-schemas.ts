import * as z from 'zod/mini';

/** What became of "open this chat". */
export const CHAT_STATES = ['shown', 'not-in-list', 'no-tab'] as const;
export const chatOpenedSchema = z.strictObject({
  state: z.enum(CHAT_STATES),
  /** Where the site begins, for `no-tab`; null where its definition names no place. */
  address: z.nullable(z.string().check(z.maxLength(1000))),
});

export type ChatOpened = z.infer<typeof chatOpenedSchema>;
