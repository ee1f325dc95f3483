import * as z from 'zod/mini';

const months = z.nullable(z.int().check(z.gte(1), z.lte(60)));

/** How the operator wants their data to be looked after. */
export const dataRulesSchema = z.strictObject({
  version: z.literal(1),
  /** Weeks after which a backup is asked for; null never. */
  remindWeeks: z.nullable(z.int().check(z.gte(1), z.lte(52))),
  /** Months after which messages, closed cases and the log are forgotten; null never. */
  olderThan: months,
  /** Months without a word of either side after which a contact is forgotten whole; null never. */
  silentFor: months,
  /** Also of contacts the operator wrote notes about. */
  withNotes: z.boolean(),
});
export type DataRules = z.infer<typeof dataRulesSchema>;

/** A reminder every two weeks; nothing is forgotten by itself. */
export const DEFAULT_DATA_RULES: DataRules = {
  version: 1,
  remindWeeks: 2,
  olderThan: null,
  silentFor: null,
  withNotes: false,
};
