import { useState } from 'react';
import { useDesk } from '../desk-context';

/** A document that is being changed: what is shown, whether it differs from what is kept. */
export interface Edit<T> {
  readonly shown: T;
  readonly dirty: boolean;
  readonly change: (next: T) => void;
  readonly discard: () => void;
}

/**
 * Changes stay in the desk until they are saved, also while another page is looked at; without any,
 * what is kept is followed.
 * @param name of the document, the same each time
 */
export function useEdit<T>(name: string, kept: T): Edit<T> {
  const { edits } = useDesk();
  const [edited, setEdited] = useState<T | null>(() => (edits.get(name) as T | undefined) ?? null);
  return {
    shown: edited ?? kept,
    dirty: edited !== null && JSON.stringify(edited) !== JSON.stringify(kept),
    change: (next) => {
      edits.set(name, next);
      setEdited(() => next);
    },
    discard: () => {
      edits.delete(name);
      setEdited(null);
    },
  };
}
