import * as z from 'zod/mini';
import { dataRulesSchema } from '@/lib/core/data/data-rules';

/** Rows of one message, at most. */
export const MAX_ROWS = 200;

/** Rows of one table of a backup, as they stand in the file; each is checked where it is merged. */
export const restoreRowsSchema = z.strictObject({
  table: z.string().check(z.maxLength(40)),
  rows: z.array(z.unknown()).check(z.maxLength(MAX_ROWS)),
});

export { dataRulesSchema };

/** ms; a backup was made. */
export const backedUpSchema = z.strictObject({ at: z.number().check(z.gte(0), z.lte(1e13)) });

/** What was forgotten by the rules. */
export const forgottenSchema = z.strictObject({
  contacts: z.int().check(z.gte(0)),
  facts: z.int().check(z.gte(0)),
});
