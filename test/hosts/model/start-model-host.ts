import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CASES, type CaseName, type Exchange } from './cases';

export interface ModelRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

export interface ModelHost {
  /** Base URL of a case, as an operator would type it. */
  base(name: CaseName): string;
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** Every request so far, oldest first. */
  readonly requests: ModelRequest[];
  /** Answers of the cases that say what they are told; used up in turn, the last one stays. */
  say(...answers: unknown[]): void;
  stop(): Promise<void>;
}

/** Starts a `chat/completions` server on a free loopback port whose every case is a way to misbehave. */
export async function startModelHost(): Promise<ModelHost> {
  const requests: ModelRequest[] = [];
  let answers: unknown[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    base: (name) => `${url}/${name}/v1`,
    requests,
    say: (...said) => {
      answers = said;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', url).pathname;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body = text ? (JSON.parse(text) as Record<string, unknown>) : {};
    requests.push({ path, headers: request.headers, body });
    // Extensions without the permission are held to this; ours must not need it.
    const name = path.split('/')[1] ?? '';
    const play = Object.hasOwn(CASES, name) ? CASES[name as CaseName] : undefined;
    if (!play) {
      response.writeHead(404).end();
      return;
    }
    if (path.endsWith('/models')) {
      models(name, response);
      return;
    }
    const said = () => (answers.length > 1 ? answers.shift() : answers[0]);
    const exchange: Exchange = { request, response, body, url, said };
    await play(exchange);
  }
}

function models(name: string, response: ServerResponse): void {
  if (name === 'unauthorised') {
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":{}}');
  } else if (name === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>');
  } else if (name !== 'silent') {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ object: 'list', data: [{ id: 'small' }, { id: 'large' }] }));
  }
}
