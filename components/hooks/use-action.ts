import { useCallback, useEffect, useRef, useState } from 'react';

/** `idle` before and after a success, `failed` after a rejection until the next run. */
export type ActionPhase = 'idle' | 'busy' | 'failed';

/**
 * Runs one asynchronous action at a time and tells how it stands. The action is called
 * synchronously, so a user gesture reaches it.
 * @returns the phase, and a function that runs an action unless one is under way
 */
export function useAction(): readonly [ActionPhase, (action: () => Promise<void>) => void] {
  const [phase, setPhase] = useState<ActionPhase>('idle');
  const state = useRef({ running: false, mounted: true });

  useEffect(() => {
    const current = state.current;
    current.mounted = true;
    return () => {
      current.mounted = false;
    };
  }, []);

  const run = useCallback((action: () => Promise<void>) => {
    const current = state.current;
    if (current.running) return;
    current.running = true;
    setPhase('busy');
    const settle = (next: ActionPhase) => {
      current.running = false;
      if (current.mounted) setPhase(next);
    };
    action().then(
      () => settle('idle'),
      () => settle('failed'),
    );
  }, []);

  return [phase, run];
}
