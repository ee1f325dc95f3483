import { useState } from 'react';
import { usePanel } from './panel-context';

/**
 * A value that outlives the view it belongs to, as long as the panel is open.
 * @returns the value, and a function that sets it; `undefined` forgets it
 */
export function useKept<T>(key: string): readonly [T | undefined, (value: T | undefined) => void] {
  const { kept } = usePanel();
  const [, setTick] = useState(0);
  const set = (value: T | undefined) => {
    if (value === undefined) kept.delete(key);
    else kept.set(key, value);
    setTick((tick) => tick + 1);
  };
  return [kept.get(key) as T | undefined, set];
}
