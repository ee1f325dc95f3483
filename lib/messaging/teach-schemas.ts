import * as z from 'zod/mini';

/*
 * Between the side panel and the script that learns a page. The script is put into a tab when the
 * operator asks for it. Its answers are of a page, so each is bounded; definitions among them are
 * checked by their own schema where they are stored.
 */

const word = z.string().check(z.maxLength(500));
const record = z.record(z.string().check(z.maxLength(100)), z.unknown());
const count = z.int().check(z.gte(0), z.lte(1e6));
const confidence = z.number().check(z.gte(0), z.lte(1));
/** Shown to the operator in a question, and kept nowhere. */
const quoted = z.string().check(z.maxLength(200));

const questionSchema = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('which-list-is-people'),
    options: z.array(word).check(z.minLength(1), z.maxLength(6)),
  }),
  z.strictObject({ ask: z.literal('is-this-the-customer'), option: word, name: quoted }),
  z.strictObject({ ask: z.literal('who-said-this'), option: word, text: quoted }),
]);

export const GIVE_UPS = [
  'no-lists',
  'in-frame',
  'too-few',
  'nobody-named',
  'logged-out',
  'not-confirmed',
  'changed',
] as const;

export const readReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gave-up'), why: z.enum(GIVE_UPS) }),
  z.strictObject({
    kind: z.literal('found'),
    definition: record,
    fields: z
      .array(z.strictObject({ field: word, confidence, seen: count, of: count }))
      .check(z.maxLength(40)),
    questions: z.array(questionSchema).check(z.maxLength(3)),
    identity: z.enum(['id', 'name']),
    namesakes: z.boolean(),
  }),
]);

const answerSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('which-list-is-people'), option: z.nullable(word) }),
  z.strictObject({ ask: z.literal('is-this-the-customer'), option: word, yes: z.boolean() }),
  z.strictObject({
    ask: z.literal('who-said-this'),
    option: word,
    said: z.nullable(z.enum(['customer', 'us'])),
  }),
]);

/** `problem`: what was picked can't be used for this field. */
export const pickedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('left') }),
  z.strictObject({ kind: z.literal('problem') }),
  z.strictObject({
    kind: z.literal('picked'),
    definition: record,
    selector: z.string().check(z.maxLength(1000)),
    /** Rows, bubbles or elements it is found in now, of how many. */
    seen: count,
    of: count,
    /** What the field reads now, a few. */
    samples: z.array(quoted).check(z.maxLength(3)),
    lasting: confidence,
  }),
]);

/** What is pointed at to teach a page from nothing. */
const pointSchema = z.enum(['row', 'name', 'time', 'theirs', 'ours', 'heading', 'box']);

/** `frame`: it stands in a page of another origin, or too deep. `headed`: the heading need not be asked for. */
export const pointedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('left') }),
  z.strictObject({ kind: z.literal('problem'), why: z.enum(['no-use', 'frame']) }),
  z.strictObject({
    kind: z.literal('pointed'),
    seen: count,
    of: count,
    sample: quoted,
    headed: z.boolean(),
  }),
]);

export const repairsSchema = z
  .array(
    z.strictObject({
      field: word,
      before: z.string().check(z.maxLength(1000)),
      after: z.string().check(z.maxLength(1000)),
      confidence,
      mustAsk: z.boolean(),
      definition: record,
    }),
  )
  .check(z.maxLength(20));

/** What the page may know its contacts by, and how each stands the test with the conversation open now. */
const idsSchema = z
  .array(
    z.strictObject({
      list: record,
      key: z.nullable(record),
      place: word,
      keyPlace: word,
      rows: count,
      of: count,
      different: count,
      counts: z.boolean(),
      open: z.string().check(z.maxLength(40)),
    }),
  )
  .check(z.maxLength(8));

/** Words of the picker's own line in the page. */
const pickTextsSchema = z.strictObject({
  field: word,
  hover: word,
  taken: word,
  keys: word,
  count: word,
});

/** Messages that the teaching script of a tab answers. */
export const TEACH_MESSAGES = {
  'teach/read': {
    data: z.strictObject({ answers: z.array(answerSchema).check(z.maxLength(20)) }),
    reply: readReplySchema,
  },
  /** Draws a box around what a question, or a repair, is about; null: none any more. */
  'teach/point': {
    data: z.nullable(z.strictObject({ index: count, option: count })),
    reply: z.nullish(z.null()),
  },
  'teach/pick': {
    data: z.strictObject({ definition: record, field: word, texts: pickTextsSchema }),
    reply: pickedSchema,
  },
  'teach/press': {
    data: z.strictObject({ key: z.enum(['parent', 'child', 'take', 'leave']) }),
    reply: z.nullish(z.null()),
  },
  /** Lets one thing be pointed at, of a page that is taught from nothing. */
  'teach/lead': {
    data: z.strictObject({ point: pointSchema, texts: pickTextsSchema }),
    reply: pointedSchema,
  },
  /** Forgets a point and what came after it. */
  'teach/forget': { data: z.strictObject({ from: pointSchema }), reply: z.nullish(z.null()) },
  /** What all that was pointed at comes to. */
  'teach/pointed': { data: z.nullish(z.null()), reply: readReplySchema },
  'teach/ids': { data: z.strictObject({ definition: record }), reply: idsSchema },
  'teach/repair': {
    data: z.strictObject({ definition: record, prints: record }),
    reply: repairsSchema,
  },
  'teach/prints': { data: z.strictObject({ definition: record }), reply: record },
  'teach/skeleton': {
    data: z.nullish(z.null()),
    reply: z.strictObject({ text: z.string().check(z.maxLength(60_000)) }),
  },
} as const satisfies Record<string, { data: z.ZodMiniType; reply: z.ZodMiniType }>;

export type TeachName = keyof typeof TEACH_MESSAGES;
export type TeachData<N extends TeachName> = z.infer<(typeof TEACH_MESSAGES)[N]['data']>;
export type TeachReply<N extends TeachName> = z.infer<(typeof TEACH_MESSAGES)[N]['reply']>;
export type PickTexts = z.infer<typeof pickTextsSchema>;
export type Found = Extract<z.infer<typeof readReplySchema>, { kind: 'found' }>;
export type AskedQuestion = Found['questions'][number];
export type GivenAnswer = z.infer<typeof answerSchema>;
export type ProposedRepair = z.infer<typeof repairsSchema>[number];
export type IdSeen = z.infer<typeof idsSchema>[number];
export type PointedReply = z.infer<typeof pointedSchema>;
export type Picked = Extract<z.infer<typeof pickedSchema>, { kind: 'picked' }>;
