import type OpenAI from 'openai';
import { destinationOf, type ProviderId } from '@/lib/core/drafting/model/model-settings';
import { faultOf } from './fault-of';
import { guardedFetch } from './guarded-fetch';
import { ModelError } from './model-error';
import { providerOf } from './providers';

/** A server and a model on it. */
export interface Endpoint {
  readonly provider: ProviderId;
  readonly baseUrl: string;
  readonly model: string;
  /** Null where the server asks for none. */
  readonly key: string | null;
}

/** Bounds of one call. */
export interface Limits {
  /** ms from the first byte sent to the last one read, tries included. */
  readonly timeout: number;
  /** Bytes of a response body: a stream takes some hundred for each word. */
  readonly bytes: number;
  /** Characters of an answer, thoughts not counted. */
  readonly characters: number;
}

/** What a call is given to work with. `started` is told when an answer begins to come in. */
export interface Call {
  readonly client: OpenAI;
  readonly signal: AbortSignal;
  readonly started: () => void;
}

/** The client is large: it is no part of the first paint, and may be loaded ahead of the first call. */
export async function loadClient(): Promise<typeof OpenAI> {
  return (await import('openai')).default;
}

/**
 * Runs a call against an endpoint: the client is loaded when first needed, and whatever goes wrong
 * becomes one reason. Ends within `limits.timeout` or when `signal` says so, even if the server
 * neither answers nor hangs up.
 * @throws ModelError
 */
export async function callEndpoint<T>(
  endpoint: Endpoint,
  limits: Pick<Limits, 'timeout' | 'bytes'>,
  outer: AbortSignal | undefined,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  if (destinationOf(endpoint) === '') throw new ModelError('unreachable');
  const clock = AbortSignal.timeout(limits.timeout);
  const signal = outer ? AbortSignal.any([outer, clock]) : clock;
  let started = false;
  try {
    signal.throwIfAborted();
    const Client = await loadClient();
    const client = new Client({
      apiKey: endpoint.key ?? 'none',
      organization: null,
      project: null,
      baseURL: endpoint.baseUrl.replace(/\/$/, ''),
      dangerouslyAllowBrowser: true,
      maxRetries: 1,
      timeout: limits.timeout,
      fetch: guardedFetch(endpoint.key, limits.bytes),
      logLevel: 'off',
    });
    const answer = work({ client, signal, started: () => (started = true) });
    return await Promise.race([answer, aborted(signal)]);
  } catch (error) {
    if (outer?.aborted) throw new ModelError('aborted');
    if (clock.aborted) throw new ModelError('timeout');
    throw new ModelError(faultOf(error, started, providerOf(endpoint.provider).local));
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
