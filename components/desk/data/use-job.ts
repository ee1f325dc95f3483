import { useCallback, useEffect, useRef, useState } from 'react';
import type { Job } from './data-work';

export type JobState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'failed'; readonly error: unknown };

/** How often progress is shown: at every row it would be all the page does. */
const SHOW_EVERY = 100;

/**
 * Runs one long piece of work at a time; leaving the page ends it. It is called at once, so that a
 * click reaches the browser's dialogs.
 * @returns how it stands, a function that runs work, one that stops it, one that forgets how it ended
 */
export function useJob() {
  const [state, setState] = useState<JobState>({ phase: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback((work: (job: Job) => Promise<void>) => {
    if (current.current) return;
    const stopper = new AbortController();
    const { signal } = stopper;
    current.current = stopper;
    setState({ phase: 'running', done: 0, total: 0 });
    let shown = 0;
    const onProgress = (done: number, total: number) => {
      const now = performance.now();
      if (now - shown < SHOW_EVERY || signal.aborted) return;
      shown = now;
      setState({ phase: 'running', done, total });
    };
    const end = (next: JobState) => {
      current.current = null;
      setState(next);
    };
    work({ signal, onProgress }).then(
      () => end({ phase: 'idle' }),
      (error) => {
        if (!signal.aborted) console.warn(error);
        end(signal.aborted ? { phase: 'stopped' } : { phase: 'failed', error });
      },
    );
  }, []);
  const stop = useCallback(() => current.current?.abort(), []);
  const forget = useCallback(() => setState({ phase: 'idle' }), []);
  return { state, run, stop, forget } as const;
}
