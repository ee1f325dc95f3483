import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../serve';
import { Customer } from './customer';
import { AGENT, DOMAIN, PASSWORD, startProsody } from './prosody';
import type { Past } from './prosody-data';

export interface Converse {
  /** The agent's page: logs in by itself. */
  readonly url: string;
  /** Brings customer n (1 …) online, once. */
  customer(n: number): Promise<Customer>;
  stop(): Promise<void>;
}

export interface ConverseOptions {
  /** Messages the page fetches of a conversation at once; 50 unless told. */
  readonly pageSize?: number;
  /** How many customers the agent has; default 12. */
  readonly customers?: number;
  /** Messages in the archive from the start; accounts are `c01`, `c02` … */
  readonly past?: readonly Past[];
  /** From which moment on, ms, the server's clock is how much ahead, ms. */
  readonly clock?: readonly (readonly [number, number])[];
  /** The address by which the agent's page reaches the server, by the server's own. */
  readonly through?: (websocket: string) => Promise<string>;
}

/** `c01` for 1. */
export const account = (n: number) => `c${String(n).padStart(2, '0')}`;

/** The contact id the page shows for customer n. */
export const address = (n: number) => `${account(n)}@${DOMAIN}`;

const FAMILY = '李王陈赵孙周吴郑冯褚卫蒋';
const GIVEN = ['雪', '强', '静', '敏', '悦', '杰', '迪', '磊', '婷', '洋'];

/** The name the agent's contact list shows for customer n. */
export const nameOf = (n: number) =>
  `${FAMILY[(n - 1) % FAMILY.length]}${GIVEN[(n * 3) % GIVEN.length]}${String(n).padStart(2, '0')}`;

/**
 * A real two-way chat: converse.js in the agent's page, Prosody behind it, customers as programs.
 * Everything on loopback and in temporary folders.
 */
export async function startConverse(options: ConverseOptions = {}): Promise<Converse> {
  const count = options.customers ?? 12;
  const names = new Map(
    Array.from({ length: count }, (_, i) => [account(i + 1), nameOf(i + 1)] as const),
  );
  const prosody = await startProsody(names, options.past, options.clock);
  const folder = await mkdtemp(join(tmpdir(), 'rewarm-converse-'));
  const template = fileURLToPath(new URL('index.html', import.meta.url));
  const settings = {
    websocket_url: (await options.through?.(prosody.websocket)) ?? prosody.websocket,
    jid: `${AGENT}@${DOMAIN}`,
    password: PASSWORD,
    ...(options.pageSize ? { archived_messages_page_size: options.pageSize } : {}),
  };
  const html = await readFile(template, 'utf8');
  await writeFile(
    join(folder, 'index.html'),
    html.replace('/*SETTINGS*/', JSON.stringify(settings).slice(1, -1)),
  );
  const dist = fileURLToPath(new URL('../../../node_modules/converse.js/dist', import.meta.url));
  const served = await serve({ '/': folder, '/dist/': dist });
  const customers = new Map<number, Promise<Customer>>();
  return {
    url: `${served.url}/`,
    customer(n) {
      const customer = customers.get(n) ?? Customer.connect(prosody.websocket, account(n));
      customers.set(n, customer);
      return customer;
    },
    async stop() {
      for (const customer of customers.values()) await (await customer).close().catch(() => {});
      await served.stop();
      await prosody.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
