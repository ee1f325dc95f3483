import * as z from 'zod/mini';
import { SITES } from '../registry';
import type { ImportFault, LocalSite } from '../teach/local-site';
import { readLocal } from './read-local';
import { tooWide } from './too-wide';

/** Raised when older builds would misread a file. */
const FORMAT = 1;
const MAX_CHARACTERS = 200_000;

const fileSchema = z.looseObject({
  rewarm: z.literal('site'),
  format: z.int().check(z.gte(1)),
  site: z.looseObject({ kind: z.enum(['definition', 'layer']) }),
});

/** The text of a file that holds a local definition. */
export function writeSiteFile(site: LocalSite): string {
  return `${JSON.stringify({ rewarm: 'site', format: FORMAT, site }, null, 2)}\n`;
}

/** Reads such a file; what is in it is checked whole, and refused with what is wrong. */
export function readSiteFile(text: string): { readonly site: LocalSite } | ImportFault {
  const refuse = (refused: ImportFault['refused'], faults: ImportFault['faults'] = []) => ({
    refused,
    faults,
  });
  if (text.length > MAX_CHARACTERS) return refuse('too-big');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const file = fileSchema.safeParse(value);
  if (!file.success) return refuse('not-a-site-file');
  if (file.data.format > FORMAT) return refuse('newer-format');
  const data = file.data.site as Record<string, unknown>;
  const read = readLocal({ data, number: 1 }, SITES);
  if (!read.ok) return refuse('faulty', [{ at: '', problem: read.problem }]);
  if (!read.layered) {
    const wide = tooWide(read.site.matches, read.site.detect);
    if (wide !== null) return refuse('too-wide', [{ at: '', problem: wide }]);
  }
  return { site: data as unknown as LocalSite };
}
