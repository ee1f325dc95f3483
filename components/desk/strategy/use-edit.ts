import { useState } from 'react';

/** A document that is being changed: what is shown, whether it differs from what is kept. */
export interface Edit<T> {
  readonly shown: T;
  readonly dirty: boolean;
  readonly change: (next: T) => void;
  readonly discard: () => void;
}

/** Changes stay in the page until they are saved; without any, what is kept is followed. */
export function useEdit<T>(kept: T): Edit<T> {
  const [edited, setEdited] = useState<T | null>(null);
  return {
    shown: edited ?? kept,
    dirty: edited !== null && JSON.stringify(edited) !== JSON.stringify(kept),
    change: setEdited,
    discard: () => setEdited(null),
  };
}
