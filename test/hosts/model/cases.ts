import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { GOOD } from './answers';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Record<string, unknown>;
  readonly url: string;
  /** The next answer the test gave. */
  readonly said: () => unknown;
}
type Play = (exchange: Exchange) => void | Promise<void>;

/** Every way to behave, by the name in the path. */
export const CASES = {
  ok: ({ response }) => stream(response, JSON.stringify(GOOD)),
  /** What the test says: an object as JSON, a text as it is. */
  says: ({ response, said }) => {
    const answer = said() ?? GOOD;
    return stream(response, typeof answer === 'string' ? answer : JSON.stringify(answer));
  },
  /** Ignores `stream: true`. */
  whole: ({ response }) => {
    json(response, 200, { choices: [{ message: { content: JSON.stringify(GOOD) } }] });
  },
  slow: async ({ response }) => {
    open(response);
    for (const sign of JSON.stringify(GOOD)) {
      await pause(2);
      delta(response, { content: sign });
    }
    close(response);
  },
  /** Takes the request and says nothing. */
  silent: () => {},
  /** Begins and then says nothing more. */
  stalls: ({ response }) => {
    open(response);
    delta(response, { content: '{"text":"' });
  },
  'cut-off': async ({ response }) => {
    open(response);
    delta(response, { content: '{"text":"{称呼}，最近' });
    await pause(20);
    response.destroy();
  },
  /** Ends politely in the middle. */
  truncated: ({ response }) => stream(response, '{"text":"{称呼}，最近那台破壁机用着还顺手'),
  'no-schema': ({ response, body }) =>
    formatOf(body) === 'json_schema'
      ? json(response, 400, refusal('response_format json_schema is not supported'))
      : stream(response, JSON.stringify(GOOD)),
  /** As 百炼 does: an object only where the prompt says so, and no schema. */
  'word-json': ({ response, body }) => {
    const asked = JSON.stringify(body.messages).includes('JSON');
    if (formatOf(body) === 'json_schema' || (formatOf(body) === 'json_object' && !asked)) {
      return json(response, 400, refusal("'messages' must contain the word 'json'"));
    }
    return stream(response, JSON.stringify(GOOD));
  },
  'no-format': ({ response, body }) =>
    body.response_format
      ? json(response, 422, refusal('response_format: extra fields not permitted'))
      : stream(response, JSON.stringify(GOOD)),
  'no-extras': ({ response, body }) =>
    'thinking' in body || 'temperature' in body || 'max_tokens' in body
      ? json(response, 400, refusal('Unrecognized request argument: thinking'))
      : stream(response, JSON.stringify(GOOD)),
  refuses: ({ response }) => json(response, 400, refusal('something is wrong')),
  unauthorised: ({ response }) => json(response, 401, refusal('invalid api key')),
  forbidden: ({ response }) => json(response, 403, refusal('origin not allowed')),
  'no-credit': ({ response }) => json(response, 402, refusal('Insufficient Balance')),
  'no-quota': ({ response }) => json(response, 429, refusal('You exceeded your current quota')),
  'no-model': ({ response }) => json(response, 404, refusal('The model does not exist')),
  'no-model-400': ({ response }) => json(response, 400, refusal('Model Not Exist')),
  busy: ({ response }) => {
    response.setHeader('retry-after', '50');
    json(response, 429, refusal('too many requests'));
  },
  broken: ({ response }) => json(response, 500, refusal('oops')),
  'breaks-later': ({ response }) => {
    open(response);
    response.write(`data: ${JSON.stringify(refusal('overloaded'))}\n\n`);
    response.end();
  },
  'bad-stream': ({ response }) => {
    open(response);
    response.end('data: {not json\n\n');
  },
  thinking: ({ response }) =>
    stream(response, `<think>{"text":"想一想"}</think>\n${JSON.stringify(GOOD)}`),
  'half-thinking': ({ response }) =>
    stream(response, `先想想 {"a":1}\n</think>${JSON.stringify(GOOD)}`),
  'only-thinking': ({ response }) => stream(response, '<think>我在想，还在想'),
  'reasoning-only': ({ response }) => {
    open(response);
    for (let i = 0; i < 20; i++) delta(response, { reasoning_content: JSON.stringify(GOOD) });
    close(response);
  },
  fenced: ({ response }) =>
    stream(
      response,
      `好的，如下：\n\`\`\`json\n${JSON.stringify(GOOD, null, 2)}\n\`\`\`\n希望有用`,
    ),
  /** Single quotes, trailing comma, no quotes around keys. */
  sloppy: ({ response }) =>
    stream(
      response,
      `{text: '${GOOD.text}', offerId: null, factsUsed: ['address',], cause: null,}`,
    ),
  'wrong-json': ({ response }) => stream(response, '{"message":"你好","score":5}'),
  prose: ({ response }) => stream(response, '您好，最近怎么样？'),
  empty: ({ response }) => stream(response, ''),
  html: ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><script>alert(1)</script><h1>登录</h1>');
  },
  'wrong-language': ({ response }) =>
    stream(
      response,
      JSON.stringify({ ...GOOD, text: '{称呼}, how have you been? Anything we could do better?' }),
    ),
  endless: async ({ response }) => {
    open(response);
    while (!response.destroyed) {
      if (!delta(response, { content: '最近好吗'.repeat(50) })) await drained(response);
    }
  },
  /** Keeps the line open without a word. */
  'endless-silence': async ({ response }) => {
    open(response);
    while (!response.destroyed) {
      response.write(': ping\n\n');
      await pause(20);
    }
  },
  /** Thinks without end. */
  'endless-thinking': async ({ response }) => {
    open(response);
    while (!response.destroyed) {
      if (!delta(response, { reasoning_content: '嗯'.repeat(2000) })) await drained(response);
    }
  },
  huge: ({ response }) => {
    json(response, 200, { choices: [{ message: { content: '好'.repeat(3_500_000) } }] });
  },
  /** Ten megabytes in one line of a stream. */
  'huge-line': ({ response }) => {
    open(response);
    response.end(`data: ${'x'.repeat(10_000_000)}\n\n`);
  },
  'huge-error': ({ response }) => {
    response.writeHead(400, { 'content-type': 'text/plain' });
    response.end('x'.repeat(10_000_000));
  },
  redirect: ({ response, url, request }) => {
    const elsewhere = url.replace('127.0.0.1', 'localhost');
    response.writeHead(307, { location: `${elsewhere}/stolen${request.url ?? ''}` }).end();
  },
  /** Where the redirect leads. */
  stolen: ({ response }) => stream(response, JSON.stringify(GOOD)),
} as const satisfies Readonly<Record<string, Play>>;
export type CaseName = keyof typeof CASES;

function formatOf(body: Record<string, unknown>): unknown {
  return (body.response_format as { type?: unknown } | undefined)?.type;
}

function refusal(message: string): unknown {
  return { error: { message, type: 'invalid_request_error' } };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function open(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

function delta(response: ServerResponse, piece: Record<string, string>): boolean {
  return response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: piece }] })}\n\n`);
}

function close(response: ServerResponse): void {
  response.write(
    `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`,
  );
  response.end('data: [DONE]\n\n');
}

/** An answer in pieces of seven characters, so that words and escapes are torn. */
function stream(response: ServerResponse, text: string): void {
  open(response);
  for (let i = 0; i < text.length; i += 7) delta(response, { content: text.slice(i, i + 7) });
  close(response);
}

async function drained(response: ServerResponse): Promise<void> {
  while (response.writableNeedDrain && !response.destroyed) await pause(1);
}
