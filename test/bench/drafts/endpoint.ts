import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';

/** ms between two pieces of an answer. */
const PIECE = 15;
const ANSWER = JSON.stringify({
  text: '{称呼}，好久没聊了，最近都还好吗？有哪里不合心意的，尽管跟我说。',
  offerId: null,
  factsUsed: ['address'],
  cause: null,
});

export interface SlowEndpoint {
  /** The base address of one that takes this long, ms, to begin its answer. */
  base(first: number): string;
  stop(): Promise<void>;
}

/** Starts a `chat/completions` server on loopback that streams a good answer after a while, as models do. */
export async function startSlowEndpoint(): Promise<SlowEndpoint> {
  const server = createServer(async (request, response) => {
    for await (const _ of request);
    const first = Number(/^\/(\d+)\//.exec(request.url ?? '')?.[1]);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    await rest(first);
    for (let i = 0; i < ANSWER.length; i += 6) {
      const delta = { content: ANSWER.slice(i, i + 6) };
      response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta }] })}\n\n`);
      await rest(PIECE);
    }
    response.end('data: [DONE]\n\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    base: (first) => `http://127.0.0.1:${port}/${first}/v1`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
