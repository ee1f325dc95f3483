import type { Worker } from 'playwright-core';
import { MESSAGES, type MessageName } from '@/lib/messaging/protocol';
import { quietContact } from './chat-page';
import { holds, open, ours, type Trial } from './context';

/** Whoever breaks into a page's script can send what it can, and no more. */
export async function brokenInto(trial: Trial): Promise<void> {
  const { app, database, out } = trial;
  const quiet = quietContact('inside', '脚本里', Date.now());
  const { page } = await open(trial, {
    rows: [quiet],
    open: quiet,
    messages: quiet.messages,
    head: '<base href="/"></head><body><iframe src="about:srcdoc" srcdoc="<p>in</p>"></iframe>',
  });
  await holds(async () => (await ours(page)) === 1);
  const worker = await app.worker();
  const tab = await tabOf(worker, page.url());
  const names = Object.keys(MESSAGES) as MessageName[];
  const before = JSON.stringify(await everyTable(trial));

  // 1. Every message there is, from where a page's script runs, with data of any shape.
  const shapes = [
    null,
    {},
    [],
    'x',
    7,
    { contact: 'a'.repeat(32) },
    { id: 'x' },
    { __proto__: { a: 1 } },
  ];
  const top = await sendAll(worker, tab, false, names, shapes);
  const leaked = names.filter(
    (name) =>
      MESSAGES[name].from === 'page' && top[name]?.some(({ why }) => why !== 'sender not allowed'),
  );
  const taking = names.filter((name) => top[name]?.some(({ ok }) => ok));
  out.add(
    'page that got hold of our script’s world',
    `all ${names.length} messages to the background, each with ${shapes.length} kinds of data`,
    `${names.filter((name) => MESSAGES[name].from === 'page').length} are for our own pages alone: ${leaked.length} of them answered; of the others ${taking.length} took something (${taking.join(', ')})`,
    'services/gate.test, services/belongs.test, messaging/guards.test',
    leaked.length === 0,
  );

  // 2. The same from a frame in the page.
  const framed = await sendAll(worker, tab, true, names, shapes);
  const fromFrame = names.filter((name) =>
    framed[name]?.some(({ why }) => why !== 'sender not allowed'),
  );
  out.add(
    'frame in the page',
    `all ${names.length} messages`,
    `${fromFrame.length} answered`,
    'services/gate.test',
    fromFrame.length === 0,
  );

  // 3. What is malformed and large.
  const large = await worker.evaluate(
    async ([id, all]) => {
      const { chrome } = globalThis as never as Chrome;
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [all],
        func: async (messages: string[]) => {
          const { chrome } = globalThis as never as Chrome;
          const mega = '字'.repeat(1_000_000);
          const bad = [
            mega,
            { contact: mega },
            { site: mega, scope: mega, contacts: Array(100_000).fill(0), covered: null },
            {
              site: 'practice',
              scope: 'practice',
              contacts: Array(5000).fill({ name: 'x'.repeat(200) }),
              covered: null,
            },
            Array(500_000).fill(0),
            JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`),
          ];
          let taken = 0;
          let sent = 0;
          for (const name of messages) {
            for (const data of bad) {
              sent += 1;
              const answer = await chrome.runtime
                .sendMessage({ rewarm: name, data })
                .catch(() => null);
              if ((answer as { ok?: boolean } | null)?.ok) taken += 1;
            }
          }
          for (const message of [
            mega,
            null,
            7,
            { rewarm: mega },
            { rewarm: 'toString' },
            { rewarm: '__proto__', data: {} },
            { rewarm: 'overlay/hello', data: null, more: mega },
          ]) {
            sent += 1;
            const answer = await chrome.runtime.sendMessage(message).catch(() => null);
            if ((answer as { ok?: boolean } | null)?.ok) taken += 1;
          }
          return { sent, taken };
        },
      });
      return result as { sent: number; taken: number };
    },
    [
      tab,
      names.filter((name) => MESSAGES[name].from !== 'page').slice(0, trial.quick ? 3 : 99),
    ] as const,
  );
  out.add(
    'messages of a megabyte and more',
    `${large.sent} malformed ones, up to 5 MB`,
    `${large.taken} taken`,
    'hostile/parsers.test',
    large.taken === 0,
  );

  // 4. Observations as fast as they can be sent, and flags as often.
  const flood = await worker.evaluate(async (id) => {
    const { chrome } = globalThis as never as Chrome;
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: id },
      args: [],
      func: async () => {
        const { chrome } = globalThis as never as Chrome;
        const hex = (n: number) => n.toString(16).padStart(32, '0');
        const until = Date.now() + 10_000;
        let sent = 0;
        let taken = 0;
        while (Date.now() < until) {
          const batch = {
            site: 'practice',
            scope: 'practice',
            covered: null,
            contacts: Array.from({ length: 300 }, (_, i) => ({
              id: hex(1e9 + sent * 300 + i),
              kind: 'person',
              identity: 'strong',
              name: `灌水${i}`,
              interactions: [],
              seen: [],
            })),
          };
          const asks = [
            chrome.runtime.sendMessage({ rewarm: 'observe/batch', data: batch }),
            ...Array.from({ length: 20 }, () =>
              chrome.runtime.sendMessage({
                rewarm: 'flags/read',
                data: { site: 'practice', contacts: [hex(sent)] },
              }),
            ),
          ];
          const [answer] = await Promise.all(asks);
          sent += 1;
          if ((answer as { ok?: boolean }).ok) taken += 300;
        }
        return { sent, taken };
      },
    });
    return result as { sent: number; taken: number };
  }, tab);
  const written = (await database.table<{ name: string }>('contacts')).filter(({ name }) =>
    name.startsWith('灌水'),
  ).length;
  out.add(
    'flood of messages from one tab',
    `${flood.sent} batches of 300 contacts and ${flood.sent * 20} questions in ten seconds`,
    `${written} contacts written, the rest put off`,
    'services/pace.test',
    written <= 6300,
  );
  const after = await everyTable(trial);
  const gone = JSON.parse(before) as Record<string, unknown[]>;
  const kept = [
    'offers',
    'ledger',
    'phrases',
    'profiles',
    'tasks',
    'notes',
    'views',
    'cases',
    'log',
    'links',
    'definitions',
    'imports',
  ];
  const changed = kept.filter((name) => JSON.stringify(after[name]) !== JSON.stringify(gone[name]));
  out.add(
    'all of the above, against what the operator wrote',
    `${kept.length} tables compared before and after`,
    changed.length === 0 ? 'none changed' : `changed: ${changed.join(', ')}`,
    '',
    changed.length === 0,
  );

  // 5. A busy tab must not hold up the operator.
  await page.evaluate(() => {
    setTimeout(() => {
      const until = Date.now() + 12_000;
      while (Date.now() < until);
    });
  });
  const desk = await app.context.newPage();
  await desk.goto(`${app.origin}/desk.html#/settings`);
  const began = Date.now();
  const answer = await desk.evaluate(
    ([contact]) =>
      (globalThis as never as Chrome).chrome.runtime.sendMessage({
        rewarm: 'contact/disturb',
        data: { contact, allowed: false },
      }),
    [await idOf(trial, quiet.name)],
  );
  const seconds = (Date.now() - began) / 1000;
  await desk.evaluate(
    ([contact]) =>
      (globalThis as never as Chrome).chrome.runtime.sendMessage({
        rewarm: 'contact/disturb',
        data: { contact, allowed: true },
      }),
    [await idOf(trial, quiet.name)],
  );
  out.add(
    'page that does nothing but count for twelve seconds',
    'an act of the operator meanwhile',
    `answered after ${seconds.toFixed(1)} s: ${JSON.stringify(answer)}`,
    '',
    (answer as { ok?: boolean })?.ok === true && seconds < 11,
  );
  await desk.close();
  await page.close();
}

interface Answer {
  readonly ok: boolean;
  readonly why: string;
}

/** Sends from our isolated world in a tab, or in the frames of it. */
async function sendAll(
  worker: Worker,
  tab: number,
  inFrame: boolean,
  names: readonly string[],
  shapes: readonly unknown[],
): Promise<Record<string, Answer[]>> {
  return worker.evaluate(
    async ([id, frame, all, data]) => {
      const { chrome } = globalThis as never as Chrome;
      const results = await chrome.scripting.executeScript({
        target: frame ? { tabId: id, allFrames: true } : { tabId: id },
        args: [all, data, frame],
        func: async (messages: string[], values: unknown[], onlyFrames: boolean) => {
          if (onlyFrames && window.top === window) return null;
          const { chrome } = globalThis as never as Chrome;
          const answers: Record<string, { ok: boolean; why: string }[]> = {};
          for (const name of messages) {
            answers[name] = [];
            for (const value of values) {
              const answer = await chrome.runtime
                .sendMessage({ rewarm: name, data: value })
                .then((got) => got as { ok?: boolean; why?: string } | undefined)
                .catch(() => undefined);
              answers[name]?.push({ ok: answer?.ok === true, why: answer?.why ?? '' });
            }
          }
          return answers;
        },
      });
      const found = results
        .map(({ result }) => result)
        .find((one) => one !== null && one !== undefined);
      return found as Record<string, { ok: boolean; why: string }[]>;
    },
    [tab, inFrame, names as string[], shapes as unknown[]] as const,
  );
}

function tabOf(worker: Worker, url: string): Promise<number> {
  return worker.evaluate(async (address) => {
    const { chrome } = globalThis as never as Chrome;
    const [tab] = await chrome.tabs.query({ url: address });
    return tab?.id ?? -1;
  }, url);
}

async function idOf({ database }: Trial, name: string): Promise<string> {
  const all = await database.table<{ id: string; name: string }>('contacts');
  return all.find((one) => one.name === name)?.id ?? '';
}

const TABLES =
  'offers ledger phrases profiles tasks notes views cases log links definitions imports'.split(' ');

async function everyTable({ database }: Trial): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const name of TABLES) all[name] = await database.table(name);
  return all;
}

interface Chrome {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    tabs: { query(q: object): Promise<{ id?: number }[]> };
    scripting: {
      executeScript(what: {
        target: object;
        args: readonly unknown[];
        func: (...args: never[]) => unknown;
      }): Promise<[{ result: unknown }, ...{ result: unknown }[]]>;
    };
  };
}
