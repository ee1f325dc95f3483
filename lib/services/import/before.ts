import * as z from 'zod/mini';
import type { Span } from '@/lib/core/coverage/sight';
import { shortHash } from '@/lib/core/hash';
import type { Profile, Purchase } from '@/lib/core/model/profile';
import type { Summary } from '@/lib/core/model/summary';
import { fromBase64, toBase64 } from '@/lib/storage/seal';

/** What an import filled into a profile. No names: a value is told by its hash. */
export interface FilledProfile {
  readonly isNew: boolean;
  /** Hashes of the values of fields that were empty. */
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly purchases: readonly Purchase[];
}

/** How a contact stood before an import. */
export interface Before {
  /** Packed history in base64. */
  readonly replaced: string;
  readonly borders: readonly number[];
  /** Without the operator's marks, which are no import's. */
  readonly summary: Omit<Summary, 'override'> | null;
  /** Hash of the summary that the import left. */
  readonly left: string;
  /** What the import said it had seen. */
  readonly seen: Span | null;
  /** The case it opened. */
  readonly opened: string | null;
  readonly profile: FilledProfile | null;
}

const text = z.string();
const beforeSchema = z.strictObject({
  replaced: text,
  borders: z.array(z.number()),
  summary: z.nullable(z.looseObject({ id: text, state: text })),
  left: text,
  seen: z.nullable(z.strictObject({ from: z.number(), to: z.number() })),
  opened: z.nullable(text),
  profile: z.nullable(
    z.strictObject({
      isNew: z.boolean(),
      fields: z.record(text, text),
      tags: z.array(text),
      purchases: z.array(
        z.strictObject({ at: z.number(), what: text, warrantyMonths: z.number() }),
      ),
    }),
  ),
});

/** As it is kept with what the import brought. */
export function writeBefore({ summary, ...rest }: Before): string {
  if (!summary) return JSON.stringify({ ...rest, summary });
  // In the order in which it is read, so that written again it is the same text.
  const { id, state: _, ...others } = summary;
  return JSON.stringify({ ...rest, summary: { id, state: packState(summary), ...others } });
}

/** @returns null for what this build cannot read */
export function readBefore(kept: string | undefined): Before | null {
  if (kept === undefined) return null;
  try {
    const { summary, ...rest } = beforeSchema.parse(JSON.parse(kept));
    if (!summary) return { ...rest, summary: null };
    const bytes = fromBase64(summary.state);
    return {
      ...rest,
      summary: { ...summary, state: new Float64Array(bytes.buffer) } as unknown as Summary,
    };
  } catch {
    return null;
  }
}

function packState({ state }: Pick<Summary, 'state'>): string {
  return toBase64(new Uint8Array(state.slice().buffer));
}

/** A summary's hash, to tell whether anything happened to the contact since. */
export function hashOf(summary: Summary): string {
  return shortHash([JSON.stringify({ ...summary, state: packState(summary), override: null })], 8);
}

/** What a profile got from an import. */
export function filledBy(known: Profile | undefined, after: Profile): FilledProfile {
  const { id: _, tags, purchases, seen: __, ...single } = after;
  const fields = Object.entries(single).filter(([key]) => !known || !(key in known));
  const had = known?.purchases ?? [];
  return {
    isNew: known === undefined,
    fields: Object.fromEntries(fields.map(([key, value]) => [key, valueHash(value)])),
    tags: (tags ?? []).filter((tag) => !known?.tags?.includes(tag)),
    purchases: (purchases ?? []).filter((one) => !had.some((own) => isSamePurchase(own, one))),
  };
}

/** The profile without what an import filled in; null when nothing is left of it. */
export function withoutFilled(profile: Profile, filled: FilledProfile): Profile | null {
  const kept = Object.entries(profile).filter(
    ([key, value]) => filled.fields[key] !== valueHash(value),
  );
  const rest = Object.fromEntries(kept) as { -readonly [K in keyof Profile]: Profile[K] };
  const tags = profile.tags?.filter((tag) => !filled.tags.includes(tag)) ?? [];
  const purchases =
    profile.purchases?.filter((own) => !filled.purchases.some((one) => isSamePurchase(own, one))) ??
    [];
  if (tags.length > 0) rest.tags = tags;
  else delete rest.tags;
  if (purchases.length > 0) rest.purchases = purchases;
  else delete rest.purchases;
  return filled.isNew && Object.keys(rest).length <= 1 ? null : rest;
}

function isSamePurchase(a: Purchase, b: Purchase): boolean {
  return a.at === b.at && a.what === b.what;
}

function valueHash(value: unknown): string {
  return shortHash(['value', JSON.stringify(value)], 8);
}
