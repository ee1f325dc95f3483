const READS_AND_WRITES = [
  'add',
  'put',
  'delete',
  'clear',
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'count',
  'openCursor',
  'openKeyCursor',
] as const;

let made = 0;
let last = Number.POSITIVE_INFINITY;

/** How many requests were made of IndexedDB so far. */
export function requests(): number {
  return made;
}

/**
 * Lets so many more requests through and fails every later one, as if the worker had ended there:
 * whatever transaction is open then is given up.
 */
export function cutAfter(more: number): void {
  last = made + more;
}

/** Lets all requests through again. */
export function lift(): void {
  last = Number.POSITIVE_INFINITY;
}

for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as object[]) {
  for (const name of READS_AND_WRITES) {
    const real = (prototype as Record<string, unknown>)[name];
    if (typeof real !== 'function') continue;
    (prototype as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
      made += 1;
      if (made > last) throw new DOMException('the worker has ended', 'AbortError');
      return real.apply(this, args);
    };
  }
}
