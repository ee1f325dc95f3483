import * as z from 'zod/mini';
import { MessageError } from './message-error';

/** What travels between contexts. Anything else that arrives is not for us. */
export const envelopeSchema = z.strictObject({
  rewarm: z.string().check(z.maxLength(40)),
  data: z.unknown(),
});

/** An answer: the value, or why there is none. */
export const answerSchema = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), why: z.string() }),
]);

/**
 * Reads an answer.
 * @throws MessageError when it is a refusal or not of the shape
 */
export function readAnswer<T extends z.ZodMiniType>(schema: T, raw: unknown): z.infer<T> {
  const answer = answerSchema.safeParse(raw);
  if (!answer.success) throw new MessageError('no answer');
  if (!answer.data.ok) throw new MessageError(answer.data.why);
  const value = schema.safeParse(answer.data.value);
  if (!value.success) throw new MessageError('answer of an unknown shape');
  return value.data;
}
