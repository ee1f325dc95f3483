import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { MESSAGES } from '@/lib/messaging/protocol';
import { browserArgs, findBrowser } from '../../tools/browser';
import { chatPage, type PageHost, quietContact } from './chat-page';
import { holds } from './context';
import type { Outcomes } from './outcome';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PRODUCTION = join(ROOT, '.output/chrome-mv3');
const HERE = 'http://127.0.0.1/*';

/**
 * The extension as it is shipped, with closed roots and every other trait of the production build; only
 * leave for this computer is written into its manifest, because no headless browser answers a prompt.
 */
export async function shipped(host: PageHost, out: Outcomes): Promise<void> {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'pipe' });
  const folder = mkdtempSync(join(tmpdir(), 'rewarm-hostile-'));
  const build = join(folder, 'shipped');
  cpSync(PRODUCTION, build, { recursive: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [HERE] }));
  const neighbour = join(folder, 'neighbour');
  writeNeighbour(neighbour);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser(),
    headless: true,
    args: [
      ...browserArgs(),
      `--disable-extensions-except=${build},${neighbour}`,
      `--load-extension=${build},${neighbour}`,
    ],
    locale: 'zh-CN',
    viewport: { width: 1200, height: 800 },
    env: { ...process.env, TZ: 'Asia/Shanghai' } as Record<string, string>,
  });
  try {
    await holds(async () => context.serviceWorkers().length === 2);
    const us = context.serviceWorkers().find((one) => one.url().endsWith('/background.js'));
    const them = context.serviceWorkers().find((one) => one.url().endsWith('/neighbour.js'));
    if (!us || !them) throw new Error('both extensions must run');
    const id = us.url().split('/')[2] ?? '';
    await spying(context, host, out, id, build);
    await strictPolicy(context, host, out);
    await asked(out, id, build, (ask) => them.evaluate(ask, questions(id, build)));
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeNeighbour(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Neighbour',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: [HERE],
    background: { service_worker: 'neighbour.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'neighbour.js'), 'chrome.runtime.onMessage.addListener(() => {});');
}

interface Questions {
  readonly id: string;
  readonly names: readonly string[];
  readonly files: readonly string[];
}

function questions(id: string, build: string): Questions {
  const files = readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(build.length).replaceAll('\\', '/'));
  return { id, names: Object.keys(MESSAGES), files };
}

/** Another extension in the same browser: messages, connections, files. */
async function asked(
  out: Outcomes,
  id: string,
  build: string,
  run: (ask: (what: Questions) => Promise<Asked>) => Promise<Asked>,
): Promise<void> {
  const { messages, connections, fetched, sent } = await run(async ({ id, names, files }) => {
    const { chrome } = globalThis as never as Chrome;
    const within = <T>(work: Promise<T>, ms: number) =>
      Promise.race([work, new Promise<null>((done) => setTimeout(() => done(null), ms))]);
    let messages = 0;
    let sent = 0;
    const all = names.flatMap((rewarm) => [{ rewarm, data: null }, { rewarm, data: {} }, rewarm]);
    for (const message of all) {
      sent += 1;
      const answer = await within(
        chrome.runtime.sendMessage(id, message).catch(() => null),
        1000,
      );
      if (answer !== null && answer !== undefined) messages += 1;
    }
    let connections = 0;
    for (const name of ['', 'rewarm', 'overlay']) {
      const port = chrome.runtime.connect(id, { name });
      port.onMessage.addListener(() => {
        connections += 1;
      });
      for (const rewarm of names) {
        try {
          port.postMessage({ rewarm, data: null });
        } catch {
          // Closed by the other side.
        }
      }
      await new Promise((done) => setTimeout(done, 300));
    }
    let fetched = 0;
    for (const file of files) {
      const got = await fetch(`chrome-extension://${id}${file}`).catch(() => null);
      if (got?.ok) fetched += 1;
    }
    return { messages, connections, fetched, sent };
  });
  const { files } = questions(id, build);
  out.add(
    'another extension in the same browser',
    `${sent} messages, 3 connections, ${files.length} files asked for`,
    `${messages} answers, ${connections} words over a connection, ${fetched} files got. With leave for the same page it can read the page, and our badges in it: nothing can keep it out`,
    'extension/bundle.e2e',
    messages === 0 && connections === 0 && fetched === 0,
  );
}

interface Asked {
  readonly messages: number;
  readonly connections: number;
  readonly fetched: number;
  readonly sent: number;
}

/** A page that wants to know who is there, to look into our elements, and to speak to the worker. */
async function spying(
  context: BrowserContext,
  host: PageHost,
  out: Outcomes,
  id: string,
  build: string,
): Promise<void> {
  const quiet = quietContact('spied', '被窥视', Date.now());
  // Before anything else runs: every root that is made is to be handed over.
  const head = `<script>
    globalThis.roots = []; globalThis.heard = []; globalThis.events = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); roots.push(root); return root; };
    addEventListener('message', (event) => heard.push(event.data));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { events.push(event.type); return dispatch.call(this, event); };
    for (const type of ['rewarm:take-over', 'rewarm', 'rewarm:hello', 'wxt:content-script-started']) document.addEventListener(type, (event) => events.push(type));
    globalThis.changes = [];
    new MutationObserver((records) => { for (const record of records) for (const node of record.addedNodes) changes.push(node.nodeName); }).observe(document, { childList: true, subtree: true });
  </script>`;
  host.put('/spied', {
    html: chatPage({ rows: [quiet], open: quiet, messages: quiet.messages, head }),
  });
  const page = await context.newPage();
  await page.goto(`${host.url}/spied`);
  const shown = await holds(async () => (await hosts(page)) === 1);
  const { files } = questions(id, build);
  const found = await page.evaluate(
    async ([extension, all]) => {
      const host = [...document.querySelectorAll('*')].find((one) =>
        /^x-[a-z0-9]+$/.test(one.localName),
      );
      getSelection()?.selectAllChildren(document.body);
      const texts = [
        host?.textContent,
        (host as HTMLElement)?.innerText,
        host?.outerHTML.replace(host.localName, ''),
        new XMLSerializer().serializeToString(host as Node),
        (host as never as { getHTML(o: object): string })?.getHTML({
          serializableShadowRoots: true,
          shadowRoots: [],
        }),
        String(getSelection()),
        document.body.innerText,
      ].join('\n');
      // The words a badge can wear, and what its title says.
      const words = ['留意', '变冷', '安静', '流失', '没来', '没说话'].filter((word) =>
        texts.includes(word),
      );
      let got = 0;
      for (const file of all) {
        const url = `chrome-extension://${extension}${file}`;
        const answer = await fetch(url).catch(() => null);
        if (answer) got += 1;
        const image = new Image();
        const loaded = await new Promise((done) => {
          image.onload = () => done(true);
          image.onerror = () => done(false);
          image.src = url;
        });
        if (loaded) got += 1;
      }
      // Whatever might be listened to.
      for (const detail of [extension, '', null, true]) {
        for (const type of [
          'rewarm:take-over',
          'rewarm:stop',
          'rewarm',
          'wxt:content-script-started',
        ]) {
          for (const at of [document, window, document.documentElement, host])
            at?.dispatchEvent(new CustomEvent(type, { detail }));
        }
      }
      for (let i = 0; i < 1000; i++) {
        postMessage(
          {
            rewarm: [
              'overlay/hello',
              'observe/batch',
              'page/read',
              'compose/insert',
              'flags/stale',
            ][i % 5],
            data: null,
            type: 'wxt:content-script-started',
          },
          '*',
        );
      }
      await new Promise((done) => setTimeout(done, 3000));
      const kept = globalThis as never as {
        roots: unknown[];
        heard: unknown[];
        events: string[];
        changes: string[];
      };
      return {
        words,
        got,
        root: host?.shadowRoot !== null,
        roots: kept.roots.length,
        answers: kept.heard.length - 1000,
        events: kept.events.filter((type) => !/^(rewarm|wxt)/.test(type)).length,
        comments: kept.changes.filter((name) => name === '#comment').length,
        runtime: typeof (globalThis as never as { chrome?: { runtime?: unknown } }).chrome?.runtime,
        databases: (await indexedDB.databases()).length,
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        globals: Object.keys(globalThis).filter((name) => /rewarm/i.test(name)).length,
        host: `${host?.localName.length} characters, attributes ${[...(host?.attributes ?? [])].map(({ name }) => name).join(' ')}`,
      };
    },
    [id, files] as const,
  );
  // What the page said to the script must not have ended it.
  const still = await holds(async () => (await hosts(page)) === 1);
  out.add(
    'page that looks into our elements',
    'roots handed over by a changed attachShadow, text, markup, serialiser, selection',
    `root ${found.root || found.roots > 0 ? 'reached' : 'closed'}, ${found.words.length} of our words read`,
    '',
    shown && !found.root && found.roots === 0 && found.words.length === 0,
  );
  out.add(
    'page that speaks to our script or the worker',
    '1,000 window messages, 64 events of names we use or used; chrome.runtime',
    `${found.answers} answers, chrome.runtime is ${found.runtime}, the overlay ${still ? 'went on' : 'stopped'}`,
    'lint/never-sends.test',
    found.answers === 0 && found.runtime === 'undefined' && still,
  );
  out.add(
    'page that wants to know whether we are there',
    `${files.length} files of ours asked for in two ways each; globals, storage, databases, events`,
    `${found.got} files, ${found.globals} globals, ${found.events} events, ${found.stored} things stored, ${found.databases} databases. It can see that some script put an element of a random name in a row (${found.host}) and an empty comment in and out (${found.comments}): that, and a row's style, cannot be hidden`,
    'extension/bundle.e2e',
    found.got === 0 &&
      found.globals === 0 &&
      found.events === 0 &&
      found.stored === 0 &&
      found.databases === 0,
  );
  await page.close();
}

/** The strictest policy a page can have. */
const POLICY =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

async function strictPolicy(context: BrowserContext, host: PageHost, out: Outcomes): Promise<void> {
  const quiet = quietContact('strict', '严格页面', Date.now());
  const html = chatPage({ rows: [quiet], open: quiet, messages: quiet.messages });
  const sizes: string[] = [];
  let inserted = '';
  let card = false;
  for (const [path, headers] of [
    ['/lax', {}],
    ['/strict', { 'content-security-policy': POLICY }],
  ] as const) {
    host.put(path, { html, headers });
    const page = await context.newPage();
    await page.goto(`${host.url}${path}`);
    await holds(async () => (await hosts(page)) === 1);
    const box = await page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((one) =>
        /^x-[a-z0-9]+$/.test(one.localName),
      );
      const r = host?.getBoundingClientRect();
      return { x: r?.x ?? 0, y: r?.y ?? 0, width: r?.width ?? 0, height: r?.height ?? 0 };
    });
    sizes.push(
      `${Math.round(box.width)} x ${Math.round(box.height)} at ${Math.round(box.x)}, ${Math.round(box.y)}`,
    );
    if (path === '/strict') {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      card = await holds(async () => (await hosts(page)) === 2);
      // The first thing in the card has the focus: its main button.
      await page.waitForTimeout(300);
      await page.keyboard.press('Enter');
      await holds(async () => (await page.locator('.compose-input').inputValue()) !== '');
      inserted = await page.locator('.compose-input').inputValue();
    }
    await page.close();
  }
  out.add(
    'page with the strictest policy',
    POLICY,
    `badge as on any page (${sizes[1]}), card ${card ? 'opened' : 'did not open'}, ${inserted.length} characters inserted by the operator's key`,
    '',
    sizes[0] === sizes[1] && card && inserted.length > 5,
  );
}

function hosts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => /^x-[a-z0-9]+$/.test(one.localName))
        .length,
  );
}

interface Chrome {
  chrome: {
    runtime: {
      sendMessage(id: string, message: unknown): Promise<unknown>;
      connect(
        id: string,
        info: object,
      ): { onMessage: { addListener(f: () => void): void }; postMessage(m: unknown): void };
    };
  };
}
