import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, onPath } from '../../tools/browser';
import { archiveLua, type Past, rosterLua } from './prosody-data';

export const DOMAIN = 'localhost';
export const PASSWORD = 'secret';
export const AGENT = 'agent';

export interface Prosody {
  readonly websocket: string;
  stop(): Promise<void>;
}

/**
 * Starts a Prosody of its own on free loopback ports, with everything in a temporary folder: an
 * agent who has all customers in the contact list, message archive on.
 * @param customers name shown to the agent by account
 * @param past messages that are in the archive from the start
 * @param clock from which moment on, ms, the server's clock is how much ahead, ms
 * @throws Error saying what is missing, or with the server's log when it doesn't come up
 */
export async function startProsody(
  customers: ReadonlyMap<string, string>,
  past: readonly Past[] = [],
  clock: readonly (readonly [number, number])[] = [],
): Promise<Prosody> {
  if (!onPath('prosody')) installPackages(['prosody'], 'The XMPP server Prosody');
  const folder = await mkdtemp(join(tmpdir(), 'rewarm-prosody-'));
  const [http, c2s] = [await freePort(), await freePort()];
  await writeFile(join(folder, 'prosody.cfg.lua'), config(folder, http, c2s) + clockLua(clock));
  await seed(folder, customers, past);
  const server = spawn('prosody', ['--config', join(folder, 'prosody.cfg.lua'), '-F'], {
    stdio: 'ignore',
  });
  // A test run that ends before its clean-up leaves no server behind.
  const killNow = () => void server.kill();
  process.once('exit', killNow);
  const stop = async () => {
    process.off('exit', killNow);
    if (server.exitCode === null && server.signalCode === null) {
      const exited = once(server, 'exit');
      server.kill();
      await exited;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await answers(`http://127.0.0.1:${http}/xmpp-websocket`, server);
  } catch (cause) {
    const log = await readFile(join(folder, 'prosody.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`Prosody didn't come up:\n${log}`, { cause });
  }
  return { websocket: `ws://127.0.0.1:${http}/xmpp-websocket`, stop };
}

function config(folder: string, http: number, c2s: number): string {
  return `
run_as_root = true
daemonize = false
pidfile = "${folder}/prosody.pid"
data_path = "${folder}/data"
log = { info = "${folder}/prosody.log" }
interfaces = { "127.0.0.1" }
http_interfaces = { "127.0.0.1" }
http_ports = { ${http} }
https_ports = {}
c2s_ports = { ${c2s} }
modules_enabled = {
  "roster", "saslauth", "disco", "mam", "carbons", "websocket", "ping", "posix", "pep", "presence",
  "message", "iq", "c2s", "http",
}
modules_disabled = { "s2s", "offline" }
http_default_host = "${DOMAIN}"
http_paths = { websocket = "/xmpp-websocket" }
consider_websocket_secure = true
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
storage = "internal"
default_archive_policy = true
archive_expires_after = "never"
max_archive_query_results = 200
VirtualHost "${DOMAIN}"
`;
}

/** Prosody asks one function what time it is. */
function clockLua(clock: readonly (readonly [number, number])[]): string {
  if (clock.length === 0) return '';
  const steps = clock.map(([at, ahead]) => `{ ${at / 1000}, ${ahead / 1000} }`).join(', ');
  return `
local time = require "util.time"
local real, steps = time.now, { ${steps} }
time.now = function ()
  local now, ahead = real(), 0
  for _, step in ipairs(steps) do
    if step[1] > now then break end
    ahead = step[2]
  end
  return now + ahead
end
`;
}

async function seed(
  folder: string,
  customers: ReadonlyMap<string, string>,
  past: readonly Past[],
): Promise<void> {
  const host = join(folder, 'data', DOMAIN);
  for (const store of ['accounts', 'roster', 'archive']) {
    await mkdir(join(host, store), { recursive: true });
  }
  for (const user of [AGENT, ...customers.keys()]) {
    await writeFile(
      join(host, 'accounts', `${user}.dat`),
      `return { ["password"] = "${PASSWORD}"; };\n`,
    );
    const others = user === AGENT ? customers : new Map([[AGENT, '客服']]);
    await writeFile(join(host, 'roster', `${user}.dat`), rosterLua(others, DOMAIN));
  }
  await writeFile(join(host, 'archive', `${AGENT}.list`), archiveLua(past, AGENT, DOMAIN));
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const response = await fetch(url).catch(() => null);
    if (response) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no answer');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
