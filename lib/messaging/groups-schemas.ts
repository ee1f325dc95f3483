import * as z from 'zod/mini';
import { contactIdSchema } from './schemas';

/** How many a group has today, as the operator counted; null takes today's count back. */
export const groupCountSchema = z.strictObject({
  contact: contactIdSchema,
  count: z.nullable(z.int().check(z.gte(0), z.lte(100_000))),
});
