import * as z from 'zod/mini';
import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import { LEVELS, SIGNALS } from '@/lib/core/model/assessment';
import { type CaseEvent, WORDING_ORIGINS } from '@/lib/core/model/care-case';
import { CAUSES } from '@/lib/core/model/cause';
import { EDITION_ORIGINS } from '@/lib/core/model/local-definition';
import { OVERRIDE_REASONS } from '@/lib/core/model/operator-mark';
import { TIERS } from '@/lib/core/model/tier';

/* What the rows of a file are made of, each bounded. */

export const text = (max: number, min = 0) => z.string().check(z.minLength(min), z.maxLength(max));
export const moment = z.number().check(z.gte(-1e13), z.lte(1e13));
export const count = z.int().check(z.gte(0), z.lte(1e9));
export const cents = z.int().check(z.gte(0), z.lte(1e10));
export const contact = z.string().check(z.regex(/^[0-9a-f]{32}$/));
export const id = text(200, 1);
export const site = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
export const print = z.string().check(z.regex(/^([0-9a-f]{16})?$/));
export const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));
export const bits = z.int().check(z.gte(0), z.lte(2 ** 32 - 1));
export const kind = z.enum(['person', 'group']);
export const base64 = (bytes: number) =>
  z
    .string()
    .check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/))
    .check(z.maxLength(Math.ceil(bytes / 3) * 4));
export const span = z.strictObject({ from: moment, to: moment });
/** Data whose own schema is asked where it is used. */
export const record = (max: number) =>
  z
    .record(text(100), z.unknown())
    .check(z.refine((value) => JSON.stringify(value).length <= max, 'too large'));

export const assessment = z.strictObject({
  level: z.enum(LEVELS),
  risk: z.number().check(z.gte(0), z.lte(1)),
  confidence: z.enum(['low', 'medium', 'high']),
  evidence: z
    .array(
      z.strictObject({
        signal: z.enum(SIGNALS),
        severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        weight: z.number(),
        params: z.record(text(60), z.number()),
        times: z.array(moment).check(z.maxLength(20)),
      }),
    )
    .check(z.maxLength(SIGNALS.length)),
  asOf: moment,
  dueAt: z.nullable(moment),
});

export const summary = z.strictObject({
  id: contact,
  site,
  kind,
  sight: z.nullable(
    z.strictObject({
      from: moment,
      through: moment,
      blind: z.array(span).check(z.maxLength(100)),
    }),
  ),
  assessment,
  levelSince: moment,
  monthStart: z.exactOptional(z.strictObject({ month, level: z.enum(LEVELS) })),
  careCase: z.nullable(id),
  quiet: z.nullable(z.strictObject({ at: moment, by: z.enum(['words', 'operator']) })),
  disturbAllowedAt: z.exactOptional(moment),
  snooze: z.nullable(z.strictObject({ at: moment, until: moment })),
  override: z.nullable(
    z.strictObject({
      reason: z.enum(OVERRIDE_REASONS),
      note: text(500),
      at: moment,
      until: moment,
    }),
  ),
});

export const intent = z.enum(DRAFT_INTENTS);
export const every = { n: count, at: moment, undone: z.exactOptional(z.literal(true)) };
export const caseEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    ...every,
    kind: z.literal('flagged'),
    level: z.enum(LEVELS),
    risk: z.number().check(z.gte(0), z.lte(1)),
  }),
  z.strictObject({ ...every, kind: z.literal('drafted'), intent }),
  z.strictObject({
    ...every,
    kind: z.literal('inserted'),
    intent,
    wording: text(100),
    origin: z.enum(WORDING_ORIGINS),
    print,
    length: count,
    entry: z.nullable(id),
  }),
  z.strictObject({
    ...every,
    kind: z.literal('sent'),
    intent,
    asInserted: z.boolean(),
    of: z.nullable(count),
  }),
  z.strictObject({ ...every, kind: z.literal('replied'), features: bits }),
  z.strictObject({
    ...every,
    kind: z.literal('cause'),
    cause: z.enum(CAUSES),
    by: z.enum(['operator', 'reply']),
    note: text(500),
  }),
  z.strictObject({ ...every, kind: z.literal('recovered'), by: z.enum(['operator', 'rhythm']) }),
  z.strictObject({ ...every, kind: z.literal('rested'), by: z.enum(['operator', 'tries']) }),
  z.strictObject({
    ...every,
    kind: z.literal('lost'),
    by: z.enum(['operator', 'notice', 'words']),
  }),
  z.strictObject({ ...every, kind: z.literal('relapsed'), level: z.enum(LEVELS) }),
  z.strictObject({ ...every, kind: z.enum(['watched', 'reopened']) }),
]) satisfies z.ZodMiniType<CaseEvent>;

export const yearlyDay = z.strictObject({
  calendar: z.enum(['solar', 'lunar']),
  month: z.int().check(z.gte(1), z.lte(12)),
  day: z.int().check(z.gte(1), z.lte(31)),
});
export const tags = z.array(text(60)).check(z.maxLength(50));
export const profile = z.strictObject({
  id: contact,
  remark: z.exactOptional(text(60)),
  phoneTail: z.exactOptional(text(4)),
  address: z.exactOptional(text(60)),
  product: z.exactOptional(text(60)),
  topic: z.exactOptional(text(60)),
  tags: z.exactOptional(tags),
  spend: z.exactOptional(cents),
  tier: z.exactOptional(z.enum(TIERS)),
  birthday: z.exactOptional(yearlyDay),
  childBorn: z.exactOptional(moment),
  purchases: z.exactOptional(
    z
      .array(z.strictObject({ at: moment, what: text(60), warrantyMonths: count }))
      .check(z.maxLength(1000)),
  ),
  coupons: z.exactOptional(
    z.array(z.strictObject({ what: text(60), expiresAt: moment })).check(z.maxLength(1000)),
  ),
  nextReward: z.exactOptional(z.strictObject({ gap: cents, gain: text(60) })),
  seen: z.exactOptional(
    z.strictObject({
      birthday: z.exactOptional(yearlyDay),
      spend: z.exactOptional(cents),
      tags: z.exactOptional(tags),
      tier: z.exactOptional(z.enum(TIERS)),
    }),
  ),
});

export const edition = z.strictObject({
  number: z.int().check(z.gte(1), z.lte(1e6)),
  data: record(60_000),
  origin: z.enum(EDITION_ORIGINS),
  at: moment,
});
