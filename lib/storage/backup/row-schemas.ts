import type { Table } from 'dexie';
import * as z from 'zod/mini';
import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import { MOST_COUNTS } from '@/lib/core/groups/member-counts';
import { TALKER_WEEKS } from '@/lib/core/groups/talkers';
import { LEVELS } from '@/lib/core/model/assessment';
import { CASE_STATES } from '@/lib/core/model/care-case';
import { CAUSES } from '@/lib/core/model/cause';
import { LINK_REASONS } from '@/lib/core/model/contact-link';
import { IMPORT_STATES } from '@/lib/core/model/import-run';
import { ENTRY_STATES, OFFER_KINDS } from '@/lib/core/model/offer';
import type { Summary } from '@/lib/core/model/summary';
import { TIERS } from '@/lib/core/model/tier';
import type { Database } from '../db';
import type { TableName } from '../read/rows-of-contacts';
import {
  base64,
  caseEvent,
  cents,
  contact,
  count,
  edition,
  id,
  intent,
  kind,
  moment,
  month,
  print,
  profile,
  record,
  site,
  summary,
  text,
} from './schema-parts';

type Row<T extends TableName> =
  Database[T] extends Table<infer R, infer _Key, infer _Insert> ? R : never;

/** Fields of a summary that are made again from the history, and so are in no file. */
export const DERIVED = [
  'state',
  'foldedThrough',
  'inbound',
  'outbound',
  'lastInboundAt',
  'lastOutboundAt',
  'tries',
  'lastTryAt',
  'lastFeatures',
  'dueAt',
  'waitingSince',
  'coldOrder',
] as const satisfies readonly (keyof Summary)[];

/** A row as it stands in a file: bytes as base64, without what is made again. */
export type FileRow<T extends TableName> = {
  [K in Exclude<
    keyof Row<T>,
    T extends 'summaries' ? (typeof DERIVED)[number] : never
  >]: Row<T>[K] extends Uint8Array ? string : Row<T>[K];
};

/**
 * What a row of each table may look like in a file. Everything is bounded, and an unknown field is
 * refused: what this build does not know it could not keep.
 */
export const ROW_SCHEMAS = {
  contacts: z.strictObject({
    id: contact,
    site,
    scope: text(300),
    kind,
    identity: z.enum(['strong', 'weak']),
    name: text(200),
    firstSeenAt: moment,
    members: z.exactOptional(
      z
        .array(z.strictObject({ at: moment, count, from: z.exactOptional(z.literal('page')) }))
        .check(z.maxLength(2 * MOST_COUNTS)),
    ),
    talkers: z.exactOptional(
      z
        .array(
          z.strictObject({
            week: z.int().check(z.gte(0), z.lte(20_000)),
            places: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
          }),
        )
        .check(z.maxLength(TALKER_WEEKS)),
    ),
  }),
  chunks: z.strictObject({
    contact,
    from: z.number().check(z.gte(-1e16), z.lte(1e13)),
    bytes: base64(8 + 24 * 100_000),
  }),
  coverage: z.strictObject({ site, from: moment, to: moment }),
  health: z.strictObject({ id: count, site, at: moment, verdict: text(40), detail: text(20_000) }),
  log: z.strictObject({
    id: count,
    contact,
    at: moment,
    action: text(60),
    detail: z.record(text(60), z.nullable(z.union([text(500), z.number()]))),
  }),
  learned: z.strictObject({
    site,
    at: moment,
    spans: z
      .array(
        z.strictObject({
          from: moment,
          to: moment,
          weight: z.number().check(z.gte(0), z.lte(1)),
          blind: z.exactOptional(z.boolean()),
        }),
      )
      .check(z.maxLength(1000)),
    ownLine: z.nullable(z.strictObject({ shift: z.number(), scale: z.number() })),
    tiers: z.nullable(z.strictObject({ loyal: z.number(), growth: z.number() })),
    results: z.exactOptional(
      z.strictObject({
        all: z.number(),
        levels: z.partialRecord(z.enum(LEVELS), z.number()),
        causes: z.partialRecord(z.enum(CAUSES), z.number()),
      }),
    ),
  }),
  cases: z.strictObject({
    id,
    contact,
    site,
    events: z.array(caseEvent).check(z.maxLength(200)),
    state: z.enum(CASE_STATES),
    openedAt: moment,
    closedAt: z.nullable(moment),
    tier: z.enum(TIERS),
    held: z.boolean(),
    drawn: z.boolean(),
    usualGap: z.number(),
  }),
  offers: z.strictObject({
    id,
    kind: z.enum(OFFER_KINDS),
    name: text(60),
    words: z.strictObject({ 'zh-CN': text(200), en: text(200) }),
    cost: cents,
    causes: z.array(z.enum(CAUSES)).check(z.maxLength(CAUSES.length)),
    tiers: z.array(z.enum(TIERS)).check(z.maxLength(TIERS.length)),
    validDays: z.nullable(count),
    threshold: cents,
    active: z.boolean(),
  }),
  ledger: z.strictObject({
    id,
    offer: id,
    offerName: text(60),
    kind: z.enum(OFFER_KINDS),
    contact,
    tier: z.enum(TIERS),
    cause: z.nullable(z.enum(CAUSES)),
    cost: cents,
    month,
    state: z.enum(ENTRY_STATES),
    reservedAt: moment,
    settledAt: z.nullable(moment),
  }),
  phrases: z.strictObject({
    id,
    title: text(60),
    text: text(4000),
    tags: z.array(text(60)).check(z.maxLength(20)),
    intents: z.array(intent).check(z.maxLength(DRAFT_INTENTS.length)),
    uses: count,
    lastUsedAt: z.nullable(moment),
    createdAt: moment,
  }),
  profiles: profile,
  prints: z.strictObject({ contact, message: text(64, 1), at: moment, print }),
  tasks: z.strictObject({
    id: text(200, 1),
    state: z.enum(['done', 'skipped']),
    at: moment,
    until: z.nullable(moment),
  }),
  definitions: z.strictObject({
    site,
    current: z.nullable(edition),
    earlier: z.array(edition).check(z.maxLength(20)),
    last: z.int().check(z.gte(0), z.lte(1e6)),
  }),
  links: z.strictObject({
    id,
    contacts: z.tuple([contact, contact]),
    same: z.boolean(),
    reason: z.enum(LINK_REASONS),
    at: moment,
  }),
  checks: z.strictObject({ site, version: count, at: moment }),
  fingerprints: z.strictObject({ site, version: count, at: moment, fields: record(60_000) }),
  notes: z.strictObject({ id, contact, at: moment, text: text(2000) }),
  views: z.strictObject({ id, name: text(200), query: text(2000), createdAt: moment }),
  imports: z.strictObject({
    id,
    format: text(60),
    file: text(128),
    state: z.enum(IMPORT_STATES),
    startedAt: moment,
    changedAt: moment,
    contacts: count,
    added: count,
    rejected: count,
  }),
  imported: z.strictObject({
    import: id,
    contact,
    isNew: z.boolean(),
    facts: base64(24 * 1_000_000),
    before: z.exactOptional(text(2_000_000)),
    whole: z.exactOptional(z.boolean()),
  }),
  summaries: summary,
} as const satisfies { readonly [T in TableName]: z.ZodMiniType };

/** Tables whose schema lacks a field of their rows: none, so that no field is added to one alone. */
export type IncompleteTables = {
  [T in TableName]: Exclude<keyof FileRow<T>, keyof z.infer<(typeof ROW_SCHEMAS)[T]>> extends never
    ? never
    : T;
}[TableName];
({}) satisfies Record<IncompleteTables, string>;
