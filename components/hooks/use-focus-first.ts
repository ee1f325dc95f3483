import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the first control inside an element when it appears. */
export function useFocusFirst<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('button, input, textarea, select')?.focus();
  }, []);
  return ref;
}
