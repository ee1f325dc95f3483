import type OpenAI from 'openai';
import type { ModelMessage } from '@/lib/core/drafting/model/prompt';
import { type Call, callEndpoint, type Endpoint, type Limits } from './endpoint';
import { ModelError } from './model-error';
import { JSON_STEPS, type JsonStep, type Provider, providerOf } from './providers';

type Body = OpenAI.ChatCompletionCreateParamsStreaming;

/** A draft is short; a model that can't be kept from thinking needs room for it. */
const MOST_TOKENS = 4000;
const LIMITS: Limits = { timeout: 60_000, bytes: 4_000_000, characters: 64_000 };

/** How a server wants to be asked: what it refused once is not tried again while this page lives. */
interface Manner {
  readonly json: JsonStep;
  /** Fields beyond model and messages. */
  readonly extras: boolean;
}
const learned = new Map<string, Manner>();

export interface CompleteOptions {
  /** JSON schema of the answer. */
  readonly shape: Readonly<Record<string, unknown>>;
  /** Characters of the answer so far, for the eyes only. */
  readonly onProgress?: ((characters: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Has a model answer, by the strictest way to JSON the server takes: schema, object, or the prompt
 * alone. The messages are sent as they are.
 * @returns the whole answer as the model wrote it; thoughts sent apart are left out
 * @throws ModelError
 */
export async function complete(
  endpoint: Endpoint,
  messages: readonly ModelMessage[],
  { shape, onProgress, signal, limits: given }: CompleteOptions,
): Promise<string> {
  const limits = { ...LIMITS, ...given };
  const provider = providerOf(endpoint.provider);
  const place = `${endpoint.baseUrl}\n${endpoint.model}`;
  return callEndpoint(endpoint, limits, signal, async (call) => {
    let manner = learned.get(place) ?? { json: provider.json, extras: true };
    for (;;) {
      const body = bodyOf(provider, endpoint.model, messages, shape, manner);
      try {
        const text = await ask(call, body, limits.characters, onProgress);
        learned.set(place, manner);
        return text;
      } catch (error) {
        const next = refused(error) ? lower(manner, error) : null;
        if (!next) throw error;
        manner = next;
      }
    }
  });
}

/** The next, less strict manner; by what the refusal speaks of, the way to JSON first if of nothing. */
function lower({ json, extras }: Manner, error: unknown): Manner | null {
  const said = error instanceof Error ? error.message : '';
  const step = JSON_STEPS[JSON_STEPS.indexOf(json) + 1];
  const aboutExtras = /thinking|reasoning|temperature|max_(?:completion_)?tokens/i.test(said);
  if (extras && (aboutExtras || !step)) return { json, extras: false };
  return step ? { json: step, extras } : null;
}

function refused(error: unknown): boolean {
  const { status } = error as { status?: unknown };
  return status === 400 || status === 422;
}

function bodyOf(
  provider: Provider,
  model: string,
  messages: readonly ModelMessage[],
  shape: Readonly<Record<string, unknown>>,
  { json, extras }: Manner,
): Body {
  const format: Record<JsonStep, Pick<Body, 'response_format'>> = {
    schema: {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'draft', strict: true, schema: { ...shape } },
      },
    },
    object: { response_format: { type: 'json_object' } },
    prompt: {},
  };
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    stream: true,
    ...format[json],
    ...(extras ? { [provider.cap]: MOST_TOKENS, ...provider.quiet } : {}),
    ...(extras && provider.temperature ? { temperature: 0.7 } : {}),
  };
}

/** One request. A server that does not stream, although asked to, is listened to as well. */
async function ask(
  { client, signal, started }: Call,
  body: Body,
  most: number,
  onProgress?: (characters: number) => void,
): Promise<string> {
  const { data, response } = await client.chat.completions.create(body, { signal }).withResponse();
  started();
  const type = response.headers.get('content-type') ?? '';
  if (/html/i.test(type)) {
    data.controller.abort();
    throw new ModelError('not-a-model');
  }
  if (/\bjson\b/i.test(type)) {
    const whole = contentOf(JSON.parse(await response.text()), 'message');
    if (whole.length > most) throw new ModelError('too-long');
    return whole;
  }
  let text = '';
  for await (const chunk of data) {
    const piece = contentOf(chunk, 'delta');
    if (piece === '') continue;
    text += piece;
    if (text.length > most) throw new ModelError('too-long');
    onProgress?.(text.length);
  }
  signal.throwIfAborted();
  return text;
}

/** The words of an answer or a piece of one; nothing where it is of another shape. */
function contentOf(answer: unknown, part: 'message' | 'delta'): string {
  const { choices } = (answer ?? {}) as { choices?: unknown };
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const { content } = ((first as Record<string, unknown> | undefined)?.[part] ?? {}) as {
    content?: unknown;
  };
  return typeof content === 'string' ? content : '';
}
