import * as z from 'zod/mini';
import { keptSettingsSchema } from './kept-settings';
import { ROW_SCHEMAS } from './row-schemas';

/** Version of what the lines of a backup say. */
export const BACKUP_VERSION = 1;
/** Characters of one line, at most: the longest row is one contact's import of a million facts. */
export const LONGEST_LINE = 40_000_000;

const count = z.int().check(z.gte(0), z.lte(1e9));
const counts = z.strictObject(
  Object.fromEntries(Object.keys(ROW_SCHEMAS).map((table) => [table, z.exactOptional(count)])),
);

/** The first line: what the file is, and the operator's settings. */
export const headLineSchema = z.strictObject({
  format: z.literal('rewarm-backup'),
  version: z.int().check(z.gte(1), z.lte(1e6)),
  /** Version of the database's schema, see `migrations/`. */
  schema: z.int().check(z.gte(1), z.lte(1e6)),
  /** ms */
  madeAt: z.number().check(z.gte(0), z.lte(1e13)),
  /** Rows per table when the writing began; what was recorded meanwhile may be in it or not. */
  counts,
  /** Values by name; each is checked by its own schema before it is used. */
  settings: keptSettingsSchema,
});

/** What a line names before it is known that this build can read it. */
export const anyHeadSchema = z.looseObject({
  format: z.literal('rewarm-backup'),
  version: z.number(),
  schema: z.number(),
});

/** The last line: rows per table that are in the file. */
export const lastLineSchema = z.strictObject({ end: counts });

export type BackupHead = z.infer<typeof headLineSchema>;
export type Counts = Readonly<Record<string, number>>;
