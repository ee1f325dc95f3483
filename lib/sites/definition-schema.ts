import * as z from 'zod/mini';
import { KINDS } from '@/lib/core/model/interaction';
import { TIERS } from '@/lib/core/model/tier';
import { FIELDS, type SiteDefinition } from './definition';

/*
 * Checks definitions that come from outside, and all built-in ones in tests. Content scripts don't
 * load this file: they carry built-in definitions, which were checked before the build, and ones
 * checked on import.
 */

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const selector = text(500);
const label = text(200);
const words = z.strictObject({ zh: text(500), en: text(500) });

const cut = z.union([
  z.enum(['digits', 'lower', 'uri', 'base64', 'path-tail', 'no-count', 'members', 'no-members']),
  z.strictObject({ before: label }),
  z.strictObject({ after: label }),
  z.strictObject({ beforeLast: label }),
  z.strictObject({ afterLast: label }),
  z.strictObject({ dropStart: z.array(label) }),
  z.strictObject({ dropEnd: z.array(label) }),
  z.strictObject({ upTo: z.array(label) }),
  z.strictObject({ keepIf: label }),
  z.strictObject({ failIf: label }),
]);

const index = z.number().check(z.int(), z.gte(0), z.lte(20));

const plainSource = z.strictObject({
  at: z.exactOptional(z.enum(['pane', 'page'])),
  up: z.exactOptional(selector),
  sel: z.exactOptional(selector),
  take: z.exactOptional(z.enum(['last', 'time', 'name'])),
  hidden: z.exactOptional(z.literal(true)),
  own: z.exactOptional(z.literal(true)),
  attr: z.exactOptional(label),
  url: z.exactOptional(
    z.union([
      z.strictObject({ path: index }),
      z.strictObject({ query: label }),
      z.strictObject({ hash: z.union([index, z.literal('all')]) }),
    ]),
  ),
  cut: z.exactOptional(z.array(cut).check(z.maxLength(8))),
});
const source = z.extend(plainSource, {
  unless: z.exactOptional(z.array(plainSource).check(z.minLength(1), z.maxLength(4))),
});
const sources = z.array(source).check(z.maxLength(8));
const someSources = z.array(source).check(z.minLength(1), z.maxLength(8));

const tell = z
  .strictObject({
    sel: z.exactOptional(selector),
    attr: z.exactOptional(label),
    equals: z.exactOptional(z.array(label)),
    starts: z.exactOptional(z.array(label)),
    contains: z.exactOptional(z.array(label)),
  })
  .check(z.refine((value) => Object.keys(value).length > 0, 'a question that is always true'));
const tells = z.array(tell).check(z.maxLength(20));

const list = z.strictObject({
  root: selector,
  row: selector,
  rowLoose: selector,
  id: sources,
  name: someSources,
  picture: z.exactOptional(sources),
  time: z.exactOptional(someSources),
  unread: z.exactOptional(someSources),
  unreadMark: z.exactOptional(tell),
  open: z.exactOptional(tell),
  ownMark: z.exactOptional(tell),
  theirMark: z.exactOptional(tell),
  group: z.exactOptional(tell),
  members: z.exactOptional(someSources),
  skip: z.exactOptional(tells),
});

const right = z.enum(['in', 'out']);
const direction = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('mark'),
    out: z.exactOptional(selector),
    in: z.exactOptional(selector),
  }),
  z.strictObject({
    by: z.literal('value'),
    from: someSources,
    out: z.array(label),
    in: z.array(label),
  }),
  z.strictObject({
    by: z.literal('sender'),
    from: someSources,
    own: z.exactOptional(sources),
    contact: z.exactOptional(sources),
  }),
  z.strictObject({ by: z.literal('flow'), of: selector, right }),
  z.strictObject({ by: z.literal('side'), of: selector, right }),
]);

const thread = z.strictObject({
  pane: selector,
  root: selector,
  row: selector,
  rowLoose: selector,
  key: sources,
  name: someSources,
  sameName: z.exactOptional(someSources),
  picture: z.exactOptional(sources),
  group: z.exactOptional(tell),
  members: z.exactOptional(someSources),
  sender: z.exactOptional(someSources),
  order: z.exactOptional(z.enum(['newest-first', 'reversed'])),
  newest: z.exactOptional(z.union([z.enum(['always', 'scroll']), tell])),
  messageId: z.exactOptional(someSources),
  direction: z.array(direction).check(z.minLength(1), z.maxLength(8)),
  text: someSources,
  textWithout: z.exactOptional(selector),
  time: z.strictObject({
    from: sources,
    separator: z.exactOptional(selector),
    separatorFrom: z.exactOptional(someSources),
    pause: z.exactOptional(z.number().check(z.gte(0))),
    asNext: z.exactOptional(selector),
  }),
  kinds: z.exactOptional(z.partialRecord(z.enum(KINDS), selector)),
  skip: z.exactOptional(tells),
  pending: z.exactOptional(tells),
  oneLook: z.exactOptional(z.literal(true)),
});

const compose = z.strictObject({
  box: selector,
  kind: z.enum([
    'auto',
    'textarea',
    'contenteditable',
    'lexical',
    'prosemirror',
    'quill',
    'custom',
  ]),
  disabled: z.exactOptional(tells),
  notToContact: z.exactOptional(tells),
});

const fields = z.strictObject({
  pane: selector,
  key: sources,
  name: someSources,
  row: selector,
  label: someSources,
  value: selector,
  labels: z.record(label, z.enum(FIELDS)),
  unlabelled: z.exactOptional(z.partialRecord(z.enum(FIELDS), selector)),
  tiers: z.exactOptional(z.record(label, z.enum(TIERS))),
});

const pattern = z.string().check(z.regex(/^https?:\/\/[^/\s]+\/\S*$/), z.maxLength(200));

/** The shape of a definition; unknown keys are refused. */
export const siteDefinitionSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
    version: z.int().check(z.gte(1)),
    title: words,
    matches: z.array(pattern).check(z.maxLength(20)),
    optIn: z.exactOptional(z.strictObject({ rule: words })),
    frame: z.exactOptional(selector),
    detect: z.array(selector).check(z.maxLength(8)),
    notReady: tells,
    scope: z.union([z.enum(['site', 'origin']), someSources]),
    dateOrder: z.exactOptional(z.enum(['DMY', 'MDY', 'YMD', 'auto'])),
    list: z.exactOptional(list),
    thread: z.exactOptional(thread),
    compose: z.exactOptional(compose),
    fields: z.exactOptional(fields),
    badge: z.exactOptional(
      z.strictObject({ anchor: selector, place: z.enum(['start', 'end', 'after']) }),
    ),
    window: z.exactOptional(
      z.strictObject({
        hours: z.int().check(z.gte(1), z.lte(24 * 60)),
        messages: z.nullable(z.int().check(z.gte(1), z.lte(100))),
      }),
    ),
    evidence: z.enum(['run', 'source', 'agreeing', 'documented', 'unchecked']),
    verified: z.enum(['live', 'tests', 'no']),
    limits: z.array(words).check(z.maxLength(20)),
  })
  .check(
    z.refine((site) => site.matches.length + site.detect.length > 0, 'nothing recognises the page'),
    z.refine((site) => !site.optIn || site.matches.length > 0, 'a rule of no known address'),
    z.refine((site) => Boolean(site.list ?? site.thread ?? site.fields), 'nothing is read'),
    z.refine((site) => !site.compose || site.thread !== undefined, 'a box needs its thread'),
    z.refine((site) => site.list?.row !== site.list?.rowLoose || !site.list, 'one detector twice'),
  );

/** @throws ZodError naming every fault */
export function parseSiteDefinition(value: unknown): SiteDefinition {
  return siteDefinitionSchema.parse(value);
}
