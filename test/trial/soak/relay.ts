import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The cable between a page and its server. */
export interface Relay {
  /** `ws://…` of this end. */
  readonly url: string;
  /** Pulls it, or puts it back. */
  cut(is: boolean): void;
  stop(): Promise<void>;
}

export async function startRelay(websocket: string): Promise<Relay> {
  const { hostname, port, pathname } = new URL(websocket);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((socket) => {
    if (isCut) return void socket.destroy();
    const through = connect(Number(port), hostname);
    for (const [one, other] of [
      [socket, through],
      [through, socket],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    cut(is) {
      isCut = is;
      if (is) close();
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        close();
      }),
  };
}
