/**
 * Bytes of disk that must be free for anything to be written. A disk that fills in the midst of a
 * write leaves a torn record behind, and a browser that meets one at its next start throws the whole
 * database away.
 */
export const ROOM_TO_WRITE = 50_000_000;
/** Bytes that must be free for it to be opened: browsers write a little even then. */
export const ROOM_TO_OPEN = 5_000_000;

/** Asks how many bytes can still be written; infinite where the browser does not say. */
export async function roomLeft(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Bytes the databases take; 0 where the browser does not say. */
export async function bytesKept(): Promise<number> {
  try {
    return (await navigator.storage.estimate()).usage ?? 0;
  } catch {
    return 0;
  }
}
