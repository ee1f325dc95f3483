import * as z from 'zod/mini';
import { LINK_REASONS } from '@/lib/core/model/contact-link';
import { EDITION_ORIGINS } from '@/lib/core/model/local-definition';
import { contactIdSchema, siteSchema } from './schemas';

/** Characters of a local definition as JSON, at most. */
export const MAX_DEFINITION = 60_000;

const isSmall = (value: unknown) => JSON.stringify(value).length <= MAX_DEFINITION;
const dataSchema = z
  .record(z.string().check(z.maxLength(100)), z.unknown())
  .check(z.refine(isSmall, 'larger than a definition may be'));

/** The operator was told what a change of identity means, and wants it. */
const accepted = z.boolean();

/** A definition or layer of the operator's. What is inside is checked where it is stored. */
export const siteSaveSchema = z.strictObject({
  data: dataSchema,
  origin: z.enum(EDITION_ORIGINS),
  accepted,
});
export const siteChangeSchema = z.strictObject({
  site: siteSchema,
  what: z.enum(['undo', 'remove']),
  accepted,
});
/** `identity`: nothing was changed yet; so many contacts would no longer be recognised. */
export const siteChangedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), site: siteSchema }),
  z.strictObject({ kind: z.literal('identity'), contacts: z.int().check(z.gte(1)) }),
]);

/** The operator agrees, or no longer does, to the rule a site's definition tells of. */
export const siteConsentSchema = z.strictObject({ site: siteSchema, given: z.boolean() });

export const siteLookSchema = z.strictObject({
  site: siteSchema,
  version: z.int().check(z.gte(1)),
  fields: dataSchema,
});

const pair = z.tuple([contactIdSchema, contactIdSchema]);
export const linkSchema = z.strictObject({
  contacts: pair,
  same: z.boolean(),
  reason: z.enum(LINK_REASONS),
});
export const unlinkSchema = z.strictObject({ contacts: pair });

export type SiteChanged = z.infer<typeof siteChangedSchema>;
