import type { Page } from 'playwright-core';
import type { Launched } from '../../tools/launch';

/** All a page can read of what its origin keeps, as one text; bytes both as letters and as UTF-16. */
export function allKept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const text = (value: unknown): string =>
      JSON.stringify(value, (_, one) => {
        if (!ArrayBuffer.isView(one) && !(one instanceof ArrayBuffer)) return one;
        const bytes = new Uint8Array(one instanceof ArrayBuffer ? one : one.buffer);
        const letters = (label: string) => new TextDecoder(label).decode(bytes.slice(0, 2e6));
        return [letters('latin1'), letters('utf-8'), letters('utf-16le')];
      }) ?? '';
    const of = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const kept: Record<string, string> = {
      localStorage: text({ ...localStorage }),
      sessionStorage: text({ ...sessionStorage }),
      cookies: document.cookie,
    };
    for (const { name = '' } of await indexedDB.databases()) {
      // Random bytes that push old ones off the disk: too many to look through here.
      if (name === 'rewarm-scrub') continue;
      const db = await of(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        kept[`${name}/${store}`] = text([await of(rows.getAll()), await of(rows.getAllKeys())]);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const found = await cache.match(request);
        kept[`cache ${name}`] =
          `${kept[`cache ${name}`] ?? ''}${request.url}${await found?.text()}`;
      }
    }
    const folder = await navigator.storage.getDirectory().catch(() => null);
    const names: string[] = [];
    if (folder)
      for await (const name of (folder as never as { keys(): AsyncIterable<string> }).keys())
        names.push(name);
    kept['private files'] = text(names);
    const { chrome } = globalThis as never as Chrome;
    for (const area of ['local', 'session', 'sync', 'managed'] as const) {
      const read = chrome.storage?.[area]?.get(null);
      if (read) kept[`storage.${area}`] = text(await read.catch(() => null));
    }
    return kept;
  });
}

/**
 * Runs code where a page's script of ours runs, which is as far as a page that breaks into it gets.
 * @returns what the promise in `source` came to
 */
export async function inOverlay(app: Launched, page: Page, source: string): Promise<unknown> {
  const session = await app.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension://')) {
      worlds.push(context.id);
    }
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('no script of ours runs in the page');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: source,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

interface Chrome {
  chrome: {
    storage?: Record<string, { get(keys: null): Promise<object> } | undefined>;
  };
}
