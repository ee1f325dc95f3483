import * as z from 'zod/mini';
import { siteSchema } from './schemas';

/** Everything recorded of a site goes; asked twice on the desk. */
export const siteEraseSchema = z.strictObject({ site: siteSchema });
