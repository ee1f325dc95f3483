import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const DAY = 86_400_000;

export interface MadeMessage {
  readonly id: string;
  /** ms */
  readonly at: number;
  readonly mine?: boolean;
  readonly text?: string;
}

export interface MadePage {
  readonly rows: readonly { readonly id: string; readonly name: string; readonly time?: string }[];
  /** Who the open conversation is with. */
  readonly open?: { readonly id: string; readonly name: string };
  readonly messages?: readonly MadeMessage[];
  /** Markup at the beginning of the page, before anything of it is parsed. */
  readonly head?: string;
}

/** A chat page as the practice desk's definition knows it, with a compose box and a send button. */
export function chatPage({ rows, open, messages = [], head = '' }: MadePage): string {
  const row = ({ id, name, time = '昨天' }: MadePage['rows'][number]) =>
    `<li class="session-item" data-id="${id}"><button class="session-name"${id === open?.id ? ' aria-current="true"' : ''}>${name}</button><time class="session-time">${time}</time></li>`;
  const chat = open
    ? `<section class="chat" data-id="${open.id}"><h2 class="chat-name">${open.name}</h2><ol class="message-list">${messages.map(bubble).join('')}</ol><textarea class="compose-input"></textarea><button class="send">发送</button></section>`
    : '';
  return `<!doctype html><html lang="zh-CN"><head>${head}<meta charset="utf-8"><title>客服</title></head><body><div data-app="practice-desk"><ul class="session-list">${rows.map(row).join('')}</ul>${chat}</div></body></html>`;
}

export function bubble({ id, at, mine = false, text = '在吗' }: MadeMessage): string {
  return `<li class="message message--${mine ? 'out' : 'in'}" data-message-id="${id}" data-ts="${at}"><p class="message-text">${text}</p></li>`;
}

/** Somebody who wrote every day for a good month, and has been silent for three weeks. */
function goneQuiet(prefix: string, now: number): MadeMessage[] {
  return Array.from({ length: 40 }, (_, i) => ({
    id: `${prefix}-${i}`,
    at: now - (61 - i) * DAY - (i % 5) * 600_000,
    mine: i % 2 === 1,
  }));
}

/** A day as a list shows it, in the browser's time zone of all trials. */
export function shownDay(at: number): string {
  const zone = { timeZone: 'Asia/Shanghai' };
  return new Date(at).toLocaleDateString('zh-CN', { ...zone, month: 'long', day: 'numeric' });
}

/** A contact who went quiet, as rows and conversation show them. */
export function quietContact(id: string, name: string, now: number) {
  const messages = goneQuiet(id, now);
  return { id, name, messages, time: shownDay(messages.at(-1)?.at ?? now) };
}

export interface Made {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages on a loopback port, by path. */
export interface PageHost {
  /** Without a slash at the end. */
  readonly url: string;
  put(path: string, page: Made): void;
  stop(): Promise<void>;
}

/** Starts an empty host. */
export async function startPageHost(): Promise<PageHost> {
  const pages = new Map<string, Made>();
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    response.writeHead(200, { ...headers, ...page.headers }).end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, page) => void pages.set(path, page),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
