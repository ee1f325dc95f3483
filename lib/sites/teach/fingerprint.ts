import * as z from 'zod/mini';
import { FIELDS } from './fields';

const share = z.number().check(z.gte(-10), z.lte(10));
const word = z.string().check(z.maxLength(60));

/** What an element looked like, without any word it showed: enough to know it again. */
export const fingerprintSchema = z.strictObject({
  tag: word,
  role: word,
  /** Stable class tokens and stems, stable ids, names of data attributes. */
  classes: z.array(word).check(z.maxLength(12)),
  attributes: z.array(word).check(z.maxLength(12)),
  /** Tags from the element outwards. */
  path: z.array(word).check(z.maxLength(6)),
  /** Left, top, width, height as shares of what it lies in: the row, or the window. */
  place: z.tuple([share, share, share, share]),
  /** Font size in px, and weight. */
  font: z.tuple([z.number(), z.number()]),
  shape: z.enum(['empty', 'time', 'count', 'words', 'sentence', 'box']),
  /** Characters, rounded to a power of two. */
  length: z.int().check(z.gte(0), z.lte(1 << 14)),
});

export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** Fingerprints of a definition's fields, as they are kept and come back from storage. */
export const fingerprintsSchema = z.partialRecord(z.enum(FIELDS), fingerprintSchema);

export type Fingerprints = z.infer<typeof fingerprintsSchema>;
