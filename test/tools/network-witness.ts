import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** One thing the browser asked of the network. */
export interface Asked {
  /** `host:port` */
  readonly host: string;
  /** `GET /path`, or `CONNECT` for what is tunnelled: a web socket, https. */
  readonly what: string;
  /** What was sent with it; empty for a tunnel. */
  readonly body: string;
}

export interface NetworkWitness {
  readonly asked: readonly Asked[];
  /** What was asked by others than the browser for itself. */
  notItsOwn(): Asked[];
  /** For the launch of a browser: everything goes through here, the loopback too. */
  readonly launch: { readonly args: readonly string[]; readonly preferences: object };
  stop(): Promise<void>;
}

/** A browser that connects to no server before it needs to. */
const QUIET = { net: { network_prediction_options: 2 }, signin: { allowed: false } };

/** What Chromium asks for itself, with or without extensions: hosts of its maker's services. */
const ITS_OWN =
  /(?:^|\.)(?:gvt1\.com|googleapis\.com|(?:accounts|clients\d|android\.clients)\.google\.com)(?::\d+)?$/;

/**
 * A proxy that writes down all a browser asks of the network, of every tab, worker and service of its
 * own. It lets it through to this machine and refuses everything else.
 */
export async function startNetworkWitness(): Promise<NetworkWitness> {
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((ask, answer) => void forward(ask, answer, asked));
  server.on('connect', (ask: IncomingMessage, socket: Socket) => {
    const host = ask.url ?? '';
    asked.push({ host, what: 'CONNECT', body: '' });
    const [name = '', port = '443'] = host.split(':');
    if (!isHere(name)) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const through = connect(Number(port), name, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    sockets.add(through);
    through.on('close', () => sockets.delete(through));
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    notItsOwn: () => asked.filter(({ host }) => !ITS_OWN.test(host)),
    launch: {
      args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
      preferences: QUIET,
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function forward(ask: IncomingMessage, answer: ServerResponse, asked: Asked[]) {
  const url = URL.parse(ask.url ?? '');
  const parts: Buffer[] = [];
  for await (const part of ask) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const what = `${ask.method} ${url?.pathname ?? ask.url}`;
  asked.push({ host: url?.host ?? '', what, body: body.toString('utf8') });
  if (!url || !isHere(url.hostname)) return void answer.writeHead(403).end();
  const { 'proxy-connection': _, ...headers } = ask.headers;
  const through = request(url, { method: ask.method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  through.on('error', () => answer.destroy());
  through.end(body);
}

const isHere = (host: string) => host === '127.0.0.1' || host === 'localhost';
