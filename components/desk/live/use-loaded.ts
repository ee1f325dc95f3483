import { useEffect, useState } from 'react';

/** Changes this close together are read once. */
const SETTLE = 300;

/**
 * What a slow reading gives, made again when what it depends on changes; the earlier answer stays
 * in sight meanwhile. A reading that was overtaken is thrown away.
 * @param load null while what it needs is not there yet
 * @param key changes when `load` has to run again
 */
export function useLoaded<T>(load: (() => Promise<T>) | null, key: string): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says when `load` is another one
  useEffect(() => {
    if (!load) return;
    let current = true;
    const timer = setTimeout(
      () => {
        load().then(
          (value) => current && setLoaded(value),
          (error) => console.error(error),
        );
      },
      loaded === undefined ? 0 : SETTLE,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, load === null]);
  return loaded;
}
