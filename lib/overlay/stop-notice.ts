import { MessageError, STORE_STOPPED } from '@/lib/messaging/message-error';

/** Once may be a moment's; the next try comes half a second later. */
const REFUSALS = 2;

/**
 * The same work, with a word when it was refused again because nothing can be written, and one when
 * it goes on.
 */
export function withStopNotice<T>(
  work: (given: T) => Promise<unknown>,
  onStopped: () => void,
  onGoesOn: () => void,
): (given: T) => Promise<void> {
  let refused = 0;
  return async (given) => {
    try {
      await work(given);
    } catch (error) {
      const isStop = error instanceof MessageError && error.message === STORE_STOPPED;
      if (isStop) refused += 1;
      if (isStop && refused === REFUSALS) onStopped();
      throw error;
    }
    if (refused >= REFUSALS) onGoesOn();
    refused = 0;
  };
}
