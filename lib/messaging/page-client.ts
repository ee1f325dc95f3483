import { isReply } from './guards';
import { MessageError } from './message-error';
import type { MessageData, MessageName, MessageReply } from './protocol';
import { send } from './send';

/**
 * Asks the background from a page's script.
 * @param check what answers are taken
 * @throws MessageError when it refuses or answers nonsense; Error "Extension context invalidated"
 *   when this script belongs to an extension that was updated or removed
 */
export async function ask<N extends MessageName>(
  name: N,
  data: MessageData<N>,
  check: (name: N, value: unknown) => value is MessageReply<N> = isReply,
): Promise<MessageReply<N>> {
  const answer = await send({ rewarm: name, data: data ?? null });
  const { ok, value, why } = (answer ?? {}) as { ok?: unknown; value?: unknown; why?: unknown };
  if (ok !== true) throw new MessageError(typeof why === 'string' ? why : 'no answer');
  if (!check(name, value)) throw new MessageError('answer of an unknown shape');
  return value;
}
