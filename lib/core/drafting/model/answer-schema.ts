import { jsonrepair } from 'jsonrepair';
import * as z from 'zod/mini';
import { CAUSES } from '../../model/cause';
import { SLOTS } from '../draft';
import { allowedOffers, factWords, type ModelBrief } from './brief';
import type { ModelFault } from './outcome';

/** Longest piece of an answer that is looked at; a fitting one has a few hundred characters. */
const LONGEST = 8000;

const answerSchema = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
  offerId: z.nullable(z.string().check(z.maxLength(64))),
  factsUsed: z.array(z.enum(SLOTS)).check(z.maxLength(40)),
  cause: z.nullable(z.enum(CAUSES)),
});
export type ModelAnswer = z.infer<typeof answerSchema>;

/** Something was wrong with an answer; `say` is for the model, in English, in our words only. */
export interface AnswerFault {
  readonly ok: false;
  readonly why: ModelFault;
  readonly say: string;
}

/**
 * Reads what a model wrote. Total: nothing it can write makes it throw.
 * @param raw as received; thoughts, fences and talk around the object are dropped
 */
export function readAnswer(
  raw: string,
  brief: ModelBrief,
): { readonly ok: true; readonly answer: ModelAnswer } | AnswerFault {
  const said = withoutThoughts(raw);
  if (said === '') return fault('empty', 'it was empty');
  const value = parsed(said);
  if (value === undefined) return fault('not-json', 'it was not one JSON object');
  const answer = answerSchema.safeParse(value);
  if (!answer.success) {
    const [issue] = answer.error.issues;
    // Only names of our own fields: others are the model's words.
    const field = String(issue?.path[0] ?? 'the object');
    return fault(
      'wrong-shape',
      `${field}: ${issue?.code === 'unrecognized_keys' ? 'unknown keys' : 'wrong type or value'}`,
    );
  }
  const { offerId, factsUsed, cause } = answer.data;
  const { request } = brief;
  const allowed = allowedOffers(brief).map(({ id }) => id);
  if (offerId !== null && !allowed.includes(offerId)) {
    return fault('wrong-shape', 'offerId is not one of the allowed offers');
  }
  if (offerId === null && request.offer && allowed.length > 0) {
    return fault('wrong-shape', 'offerId must be the given offer');
  }
  const known = Object.keys(factWords(request.facts, request.language));
  if (factsUsed.some((slot) => slot !== 'offer' && !known.includes(slot))) {
    return fault('wrong-shape', 'factsUsed names a fact that was not given');
  }
  if (request.cause && cause !== null && cause !== request.cause) {
    return fault('wrong-shape', 'cause differs from the one given');
  }
  return { ok: true, answer: answer.data };
}

/** The same as a JSON schema, for servers that hold a model to one; made for this very draft. */
export function answerJsonSchema(brief: ModelBrief): Readonly<Record<string, unknown>> {
  const { request } = brief;
  const offers = allowedOffers(brief).map(({ id }) => id);
  const slots = Object.keys(factWords(request.facts, request.language));
  const offerId =
    offers.length === 0
      ? { type: 'null' }
      : request.offer
        ? { type: 'string', enum: offers }
        : { type: ['string', 'null'], enum: [...offers, null] };
  return {
    type: 'object',
    additionalProperties: false,
    required: ['text', 'offerId', 'factsUsed', 'cause'],
    properties: {
      text: { type: 'string' },
      offerId,
      factsUsed: {
        type: 'array',
        items: slots.length > 0 ? { type: 'string', enum: slots } : { type: 'string' },
      },
      cause: {
        type: ['string', 'null'],
        enum: [...(request.cause ? [request.cause] : CAUSES), null],
      },
    },
  };
}

/** Drops thoughts, also such as were never begun or never ended. */
function withoutThoughts(raw: string): string {
  const ended = [...raw.matchAll(/<\/think(?:ing)?>/gi)].at(-1);
  const after = ended ? raw.slice(ended.index + ended[0].length) : raw;
  const begun = after.search(/<think(?:ing)?>/i);
  return (begun < 0 ? after : after.slice(0, begun)).trim();
}

function parsed(said: string): unknown {
  const [start, end] = [said.indexOf('{'), said.lastIndexOf('}')];
  if (start < 0 || end < start || end - start > LONGEST) return undefined;
  const object = said.slice(start, end + 1);
  for (const read of [JSON.parse, (text: string) => JSON.parse(jsonrepair(text))]) {
    try {
      return read(object) as unknown;
    } catch {
      // The next way of reading, or none.
    }
  }
  return undefined;
}

function fault(why: ModelFault, say: string): AnswerFault {
  return { ok: false, why, say };
}
