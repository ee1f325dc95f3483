import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { TEST_BUILD } from '../tools/build-extension';
import { launch } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { type Written, writeEvery } from './drafts/built-in';
import { startSlowEndpoint } from './drafts/endpoint';
import type { DraftBench, ModelTimes } from './drafts/main';

export const title =
  'Drafts: how long the built-in writer takes, and what we add to a model’s own time';

/** ms until the endpoint's first words: hosted models take about as long. */
const FIRST = [200, 280, 360, 440, 520, 600, 700, 800];

export default async function drafts(
  found: Measured,
  { quick }: { quick: boolean },
): Promise<void> {
  const folder = await withBenchPage();
  const endpoint = await startSlowEndpoint();
  const app = await launch({ extension: folder });
  try {
    const page = await app.context.newPage();
    const open = () => page.goto(`${app.origin}/bench/index.html`);
    await open();
    builtIn(found, [
      ['Node, CPU time', writeEvery(cpu)],
      ['Node, by the clock', writeEvery()],
      ['page of the extension, by the clock', await ask(page, 'writeEvery')],
      ['the same, again', await ask(page, 'writeEvery')],
    ]);

    const cold: Pair[] = [];
    const ahead: Pair[] = [];
    for (const first of quick ? [300] : FIRST) {
      // A page that has asked no model yet, without and with the client loaded when it was offered.
      for (const pairs of [cold, ahead]) {
        await open();
        if (pairs === ahead) await ask(page, 'prepare');
        const bare = await ask(page, 'bare', endpoint.base(first));
        pairs.push({ first, bare, ours: await ask(page, 'ours', endpoint.base(first)) });
      }
    }
    const warm: Pair[] = [];
    const rounds = quick ? 1 : 5;
    for (let round = 0; round < rounds; round++) {
      for (const first of FIRST) warm.push(await pair(page, endpoint.base(first), first, round));
    }
    byModel(found, { cold, ahead, warm });
  } finally {
    await app.close();
    await endpoint.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** ms of this thread, whoever else wants the processor. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A copy of the built extension with one page more, that holds the code of the side panel's drafts. */
async function withBenchPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rewarm-drafts-'));
  await cp(TEST_BUILD, folder, { recursive: true });
  const project = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('drafts', import.meta.url)),
    base: './',
    resolve: { alias: { '@': project } },
    logLevel: 'error',
    build: { outDir: join(folder, 'bench'), chunkSizeWarningLimit: 5000 },
  });
  return folder;
}

function ask<N extends keyof DraftBench>(
  page: Page,
  name: N,
  url = '',
): Promise<Awaited<ReturnType<DraftBench[N]>>> {
  return page.evaluate(
    async ([name, url]) => {
      const { draftBench } = window as unknown as { draftBench: DraftBench };
      return draftBench[name as N](url) as Awaited<ReturnType<DraftBench[N]>>;
    },
    [name, url] as const,
  ) as Promise<Awaited<ReturnType<DraftBench[N]>>>;
}

function builtIn(found: Measured, runs: readonly (readonly [where: string, Written])[]): void {
  const [, one] = runs[0] ?? [];
  found.say('## The built-in writer');
  found.say(
    `${one?.took.length.toLocaleString('en')} requests: every intent with every cause, tone, tier and language, with and without an offer; ${one?.drafts.toLocaleString('en')} drafts came of them, each linted and unlike the others and three earlier messages. For ${one?.none} nothing could be written, because a fact it needs is not among those given.`,
  );
  found.table(
    ['where', 'first ms', 'median ms', 'p95 ms', 'p99 ms', 'longest ms', 'target: p95 ≤ 30 ms'],
    runs.map(([where, { took }]) => {
      const p95 = quantile(took, 0.95);
      return [
        where,
        took[0] ?? 0,
        quantile(took, 0.5),
        p95,
        quantile(took, 0.99),
        Math.max(...took),
        p95 <= 30 ? 'met' : '**not met**',
      ];
    }),
  );
}

interface Pair {
  readonly first: number;
  readonly bare: ModelTimes;
  readonly ours: ModelTimes;
}

/** Both right after each other, and the first of them in turns. */
async function pair(page: Page, url: string, first: number, round: number): Promise<Pair> {
  if (round % 2) {
    const ours = await ask(page, 'ours', url);
    return { first, bare: await ask(page, 'bare', url), ours };
  }
  const bare = await ask(page, 'bare', url);
  return { first, bare, ours: await ask(page, 'ours', url) };
}

function byModel(
  found: Measured,
  { cold, ahead, warm }: Readonly<Record<'cold' | 'ahead' | 'warm', readonly Pair[]>>,
): void {
  found.say('## By a model');
  found.say(
    `A loopback endpoint that begins its answer after ${FIRST[0]} to ${FIRST.at(-1)} ms and then streams it; asked by a bare \`fetch\` and as the side panel asks, in the same page of the extension, in turns. Time to the first characters shown.`,
  );
  const added = ({ bare, ours }: Pair) => ours.first - bare.first;
  const share = (one: Pair) => (added(one) / one.bare.first) * 100;
  const row = (name: string, pairs: readonly Pair[]) => {
    const median = quantile(pairs.map(share), 0.5);
    return [
      name,
      pairs.length,
      quantile(
        pairs.map((p) => p.bare.first - p.first),
        0.5,
      ),
      quantile(pairs.map(added), 0.5),
      quantile(pairs.map(added), 0.95),
      median,
      quantile(pairs.map(share), 0.95),
      median <= 5 ? 'met' : '**not met**',
    ];
  };
  found.table(
    [
      '',
      'pairs',
      'bare fetch adds ms',
      'we add ms, median',
      'p95',
      'we add %, median',
      'p95',
      'target: ≤ 5 %',
    ],
    [
      row('asked again', warm),
      row('first question of a page, as the panel asks it', ahead),
      row('the same, asked before the client was there', cold),
    ],
  );
  const after = warm.map(({ bare, ours }) => ours.end - bare.end - (ours.first - bare.first));
  found.say(
    `From the end of the answer to a judged draft: ${quantile(after, 0.5).toFixed(1)} ms in the median, ${quantile(after, 0.95).toFixed(1)} ms p95.`,
  );
  const failed = [...cold, ...ahead, ...warm].filter(({ ours }) => ours.kind !== 'draft');
  if (failed.length > 0) found.fail(`${failed.length} answers became no draft`);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
