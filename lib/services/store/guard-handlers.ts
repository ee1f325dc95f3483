import { isReadable } from '@/lib/core/model/store-trouble';
import { MessageError, STORE_STOPPED } from '@/lib/messaging/message-error';
import type { MessageName } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/server';
import type { StoreWatch } from '@/lib/storage/store/store-watch';

/** Answered whatever becomes of the database: a page needs them to say what is the matter. */
const WITHOUT: ReadonlySet<string> = new Set<MessageName>([
  'overlay/hello',
  'overlay/hands',
  'panel/open',
  'store/begin-anew',
  'store/look',
]);
/** Nothing new goes beside what was lost before the operator has decided how to go on. */
const RECORDING: ReadonlySet<string> = new Set<MessageName>(['observe/batch']);
/** Done without fault, these say that there is room. */
const WRITING: ReadonlySet<string> = new Set<MessageName>([
  ...(RECORDING as ReadonlySet<MessageName>),
  'import/write',
  'restore/rows',
]);

type Handle = (data: never, sender: never) => Promise<unknown>;

/**
 * The same handlers, each behind an open database. What cannot be done because of it is refused by
 * one name, so that who asked can say that recording has stopped, and keeps what it has.
 */
export function guardHandlers(handlers: Handlers, store: StoreWatch): Handlers {
  const guarded = Object.entries(handlers).map(([name, handle]) => {
    if (WITHOUT.has(name)) {
      const anyhow = async (data: never, sender: never) => {
        await store.ready();
        return (handle as Handle)(data, sender);
      };
      return [name, anyhow] as const;
    }
    const behind = async (data: never, sender: never) => {
      const trouble = await store.ready();
      if (!isReadable(trouble) || (store.isLost && RECORDING.has(name))) {
        throw new MessageError(STORE_STOPPED);
      }
      try {
        const value = await (handle as Handle)(data, sender);
        if (WRITING.has(name)) store.noteWritten();
        return value;
      } catch (error) {
        throw store.noteFailure(error) ? new MessageError(STORE_STOPPED) : error;
      }
    };
    return [name, behind] as const;
  });
  return Object.fromEntries(guarded) as unknown as Handlers;
}
