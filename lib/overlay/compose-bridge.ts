import type { InsertOutcome } from '@/lib/messaging/schemas';
import { insertDraft } from '@/lib/sites/compose';
import type { SiteDefinition } from '@/lib/sites/definition';
import type { ThreadReading } from '@/lib/sites/reading';
import type { Observations } from './observations';

/** Puts drafts in the box of the open conversation, and remembers what it put there. */
export function composeBridge(
  site: SiteDefinition,
  document: Document,
  observations: () => Observations,
) {
  const previous = new Map<string, string>();
  return {
    /** Refuses unless the open conversation is this contact's. Never sends. */
    async insert(
      contact: string,
      text: string,
      thread: ThreadReading | null,
    ): Promise<InsertOutcome> {
      if (!thread || observations().idOf(thread.identity) !== contact) {
        return { inserted: false, reason: 'other-contact' };
      }
      const result = await insertDraft(site, document, {
        text,
        expect: thread.identity,
        previous: previous.get(contact),
      });
      if (result.inserted) previous.set(contact, text);
      return result.reason
        ? { inserted: result.inserted, reason: result.reason }
        : { inserted: result.inserted };
    },
  };
}
