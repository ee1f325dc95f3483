import { ask } from '@/lib/messaging/client';
import { MAX_INTERACTIONS } from '@/lib/messaging/limits';
import type { ObservedContact } from '@/lib/messaging/schemas';
import { type PracticeConversation, practiceHistory } from '@/lib/practice/history';
import { PRACTICE_SITE, toFacts } from '@/lib/practice/to-interactions';
import type { DeskOptions } from './desk-options';

/** Contacts per message, so that none of them is large. */
const AT_ONCE = 20;

/**
 * Records the desk's six months as if they had been read from the page while they happened. Doing
 * it again changes nothing.
 * @param anchor ms; the moment the desk was opened
 */
export async function seedPractice({ seed, rows }: DeskOptions, anchor: number): Promise<void> {
  const origin = { site: PRACTICE_SITE, scope: PRACTICE_SITE };
  const history = practiceHistory(seed, anchor, rows);
  const first = Math.min(anchor, ...history.map(({ messages }) => messages[0]?.at ?? anchor));
  for (let i = 0; i < history.length; i += AT_ONCE) {
    const contacts = history.slice(i, i + AT_ONCE).flatMap((one) => observed(one, anchor));
    const covered = i === 0 ? { from: first, to: anchor } : null;
    await ask('observe/batch', { ...origin, contacts, covered });
  }
}

/** A conversation as a page would report it, in parts that fit one message. */
function observed(conversation: PracticeConversation, anchor: number): ObservedContact[] {
  const { contact, interactions } = toFacts(conversation);
  const { id, kind, identity, name } = contact;
  const seen = [{ from: Math.min(anchor, interactions[0]?.at ?? anchor), to: anchor }];
  const parts: ObservedContact[] = [];
  for (let i = 0; i < interactions.length; i += MAX_INTERACTIONS) {
    const part = interactions.slice(i, i + MAX_INTERACTIONS);
    parts.push({ id, kind, identity, name, interactions: part, seen });
  }
  return parts;
}
