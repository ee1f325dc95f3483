import { MessageError, STORE_STOPPED } from '@/lib/messaging/message-error';

/**
 * The same work, with a word at the first time it is refused because nothing can be written, and one
 * when it goes on.
 */
export function withStopNotice<T>(
  work: (given: T) => Promise<unknown>,
  onStopped: () => void,
  onGoesOn: () => void,
): (given: T) => Promise<void> {
  let stopped = false;
  return async (given) => {
    try {
      await work(given);
    } catch (error) {
      const isStop = error instanceof MessageError && error.message === STORE_STOPPED;
      if (isStop && !stopped) onStopped();
      stopped ||= isStop;
      throw error;
    }
    if (stopped) onGoesOn();
    stopped = false;
  };
}
