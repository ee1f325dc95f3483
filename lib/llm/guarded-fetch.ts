import { ModelError } from './model-error';

/** Headers that go out, whatever the client would add: nothing that tells this computer from another. */
const HEADERS = ['accept', 'authorization', 'content-type'];

/**
 * A fetch for one endpoint: follows no redirect, sends no cookie and no referrer, caches nothing,
 * and ends an answer that is larger than it may be.
 * @param key null where the server asks for none; no authorization is sent then
 * @param mostBytes of one response body
 */
export function guardedFetch(key: string | null, mostBytes: number): typeof fetch {
  return async (input, init) => {
    const given = new Headers(init?.headers);
    const headers = new Headers();
    for (const name of HEADERS) {
      const value = given.get(name);
      if (value !== null && (name !== 'authorization' || key !== null)) headers.set(name, value);
    }
    const response = await fetch(input, {
      method: init?.method ?? 'GET',
      body: init?.body ?? null,
      signal: init?.signal ?? null,
      headers,
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (!response.body) return response;
    let bytes = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > mostBytes) controller.error(new ModelError('too-long'));
          else controller.enqueue(chunk);
        },
      }),
    );
    const { status, statusText } = response;
    const answered = new Headers(response.headers);
    // The one retry comes soon or not at all: nobody waits a minute for a draft.
    for (const name of ['retry-after', 'retry-after-ms']) answered.delete(name);
    return new Response(counted, { status, statusText, headers: answered });
  };
}
