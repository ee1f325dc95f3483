import { once } from 'node:events';
import { WebSocket } from 'ws';
import { AGENT, DOMAIN, PASSWORD } from './prosody';

export interface Received {
  readonly id: string | null;
  readonly text: string;
}

/** A customer's chat program: as much XMPP over a web socket as talking to the agent takes. */
export class Customer {
  readonly received: Received[] = [];
  private sent = 0;
  private waiting: { text: string; done: () => void }[] = [];

  readonly account: string;
  private readonly socket: WebSocket;

  private constructor(account: string, socket: WebSocket) {
    this.account = account;
    this.socket = socket;
  }

  /** @returns when the account is online */
  static async connect(url: string, account: string): Promise<Customer> {
    const socket = new WebSocket(url, 'xmpp');
    const frames: string[] = [];
    let wake = () => {};
    socket.on('message', (data) => {
      frames.push(String(data));
      wake();
    });
    const until = async (part: string) => {
      for (;;) {
        const at = frames.findIndex((frame) => frame.includes(part));
        if (at >= 0) return frames.splice(0, at + 1);
        if (socket.readyState === WebSocket.CLOSED) throw new Error(`${account}: closed`);
        await new Promise<void>((done) => {
          wake = done;
          socket.once('close', done);
        });
      }
    };
    await once(socket, 'open');
    const open = `<open xmlns="urn:ietf:params:xml:ns:xmpp-framing" to="${DOMAIN}" version="1.0"/>`;
    socket.send(open);
    await until('PLAIN');
    const token = Buffer.from(`\0${account}\0${PASSWORD}`).toString('base64');
    socket.send(`<auth xmlns="urn:ietf:params:xml:ns:xmpp-sasl" mechanism="PLAIN">${token}</auth>`);
    await until('<success');
    socket.send(open);
    await until('xmpp-bind');
    socket.send(
      '<iq xmlns="jabber:client" type="set" id="bind"><bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"/></iq>',
    );
    await until('<jid>');
    const customer = new Customer(account, socket);
    socket.removeAllListeners('message');
    socket.on('message', (data) => customer.take(String(data)));
    socket.send('<presence xmlns="jabber:client"/>');
    return customer;
  }

  /** Sends a message to the agent. @returns its id */
  send(text: string): string {
    const id = `${this.account}-${++this.sent}`;
    this.socket.send(
      `<message xmlns="jabber:client" type="chat" id="${id}" to="${AGENT}@${DOMAIN}">` +
        `<body>${escapeXml(text)}</body></message>`,
    );
    return id;
  }

  /** Waits until a message with this text has come in. */
  async receives(text: string, patience = 10_000): Promise<void> {
    if (this.received.some((message) => message.text === text)) return;
    await new Promise<void>((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`${this.account} got no "${text}"`)), patience);
      this.waiting.push({
        text,
        done: () => {
          clearTimeout(timer);
          done();
        },
      });
    });
  }

  async close(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.socket, 'close');
    this.socket.close();
    await closed;
  }

  private take(frame: string): void {
    const body = /^<message\b([^>]*)>.*?<body[^>]*>([\s\S]*?)<\/body>/.exec(frame);
    if (!body) return;
    const id = /\bid=['"]([^'"]*)['"]/.exec(body[1] ?? '')?.[1] ?? null;
    const text = unescapeXml(body[2] ?? '');
    this.received.push({ id, text });
    for (const wait of this.waiting.filter((one) => one.text === text)) wait.done();
  }
}

const ENTITIES: readonly [string, string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
];

function escapeXml(text: string): string {
  return ENTITIES.reduce((out, [plain, coded]) => out.replaceAll(plain, coded), text);
}

function unescapeXml(text: string): string {
  return ENTITIES.reduceRight((out, [plain, coded]) => out.replaceAll(coded, plain), text);
}
