/** Milliseconds of work at a time: half a frame, so that typing and scrolling go on. */
const BUDGET = 8;

/**
 * Runs a job that can be put down, and puts it down often enough for the page to stay in use. What
 * is quick is done before this returns to the event loop at all.
 * @throws the signal's reason once it was aborted
 */
export async function inSlices<T>(job: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + BUDGET;
  for (;;) {
    const { done, value } = job.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await pause();
    signal.throwIfAborted();
    until = performance.now() + BUDGET;
  }
}

/** Lets the page react to what waits: keys first, then paint. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
