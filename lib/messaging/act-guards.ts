import { DRAFT_INTENTS } from '@/lib/core/drafting/draft';
import { SIGNALS } from '@/lib/core/model/assessment';
import { NEXT_STEPS } from '@/lib/core/model/next-step';
import { type Guard, isReply, level, list, number, one, orNull, shape, text } from './guards';
import type { MessageName, MessageReply } from './protocol';

/** What the operator's acts ask for: in the second script, for the first to be small. */
const REPLIES: { readonly [N in MessageName]?: Guard } = {
  'card/read': orNull(
    shape({
      level,
      reasons: list(text(300), SIGNALS.length),
      wait: orNull(text(40)),
      nextStep: one(NEXT_STEPS),
      intent: orNull(one(DRAFT_INTENTS)),
      drafts: list(shape({ id: text(100), label: text(100), text: text(4000) }), 12),
      snoozeLimitDays: number,
    }),
  ),
  'guard/read': list(
    shape({ id: text(40), tone: one(['info', 'warn', 'stop']), text: text(200) }),
    12,
  ),
};

/** Is this an answer of the declared shape? */
export function isActReply<N extends MessageName>(
  name: N,
  value: unknown,
): value is MessageReply<N> {
  const guard = REPLIES[name];
  return guard ? guard(value) : isReply(name, value);
}
