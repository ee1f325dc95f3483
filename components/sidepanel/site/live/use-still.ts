import { useEffect, useState } from 'react';

/** A script that takes over from another answers within this time, ms. */
const GAP = 2500;

/** The value, or for a moment after it went the one before it: a fresh script is taking over. */
export function useStill<T>(value: T | null, of: string | number | null): T | null {
  const [still, setStill] = useState<{ value: T; of: typeof of } | null>(null);
  useEffect(() => {
    if (value !== null) return setStill({ value, of });
    const timer = setTimeout(() => setStill(null), GAP);
    return () => clearTimeout(timer);
  }, [value, of]);
  return value ?? (still?.of === of ? still.value : null);
}
