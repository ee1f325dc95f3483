/**
 * Does some work again and again until the signal aborts. Not by `setInterval`: timers are numbered
 * through for a whole page, and a page that clears all of its own would clear ours with them.
 * @param ms from the end of one time to the next
 */
export function every(ms: number, work: () => void, signal: AbortSignal): void {
  const next = () => {
    if (signal.aborted) return;
    try {
      work();
    } finally {
      again();
    }
  };
  const again = () => after(ms, next);
  again();
}

/** Does some work once, as `every` does it. */
export function after(ms: number, work: () => void): void {
  AbortSignal.timeout(ms).addEventListener('abort', work, { once: true });
}
