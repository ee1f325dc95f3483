import { startPage } from '../hosts/bundle';
import { TEST_BUILD } from '../tools/build-extension';
import type { Launched } from '../tools/launch';
import type { Measured } from '../tools/measured';
import { type Sampled, work } from './page/drive';
import { startProfile } from './page/profile';
import { makeRival } from './page/rivals';
import { type Metrics, Subject } from './page/subject';
import { attribute, startTrace } from './page/trace';

export const title = 'On the page: what the overlay costs the chat page it runs in';

const ROWS = 2000;
/** Contacts recorded beforehand, so that some of them are flagged. */
const KNOWN = 300;
/** An operator's day, hour by hour. */
const HOURS = 8;
const PER_HOUR = { switches: 50, messages: 300, jumps: 150 };
const MB = 2 ** 20;

interface Took {
  readonly seconds: number;
  readonly task: number;
  readonly script: number;
  readonly layout: number;
}

export default async function page(found: Measured, { quick }: { quick: boolean }): Promise<void> {
  const seconds = quick ? 8 : 60;
  const rounds = quick ? 2 : 6;
  const desk = await startPage('practice');
  const anchor = Date.now();
  const query = `live=0&test=1&seed=7&anchor=${anchor}`;
  const rivals = {
    none: await makeRival(null),
    naive: await makeRival('./naive.tsx'),
    parserTree: await makeRival('./parser-tree.ts'),
  };
  const subjects: Subject[] = [];
  try {
    const none = await Subject.start('no overlay', rivals.none.folder);
    subjects.push(none);
    const rewarm = await Subject.start('Rewarm', TEST_BUILD, (app) => record(app, query));
    subjects.push(rewarm);
    subjects.push(await Subject.start('page-parser-tree', rivals.parserTree.folder));
    subjects.push(await Subject.start('naive overlay', rivals.naive.folder));

    found.say(
      `The practice desk (React, ${ROWS.toLocaleString('en')} conversations, list rows recycled) on a loopback server: the list scrolled at 33 rows a second, the open customer writing every 400 ms and another one every second, another conversation opened every 4 s, for ${seconds} s. Each overlay in a browser of its own, driven in turns of ${seconds / rounds} s.`,
    );

    const url = `${desk.url}/?${query}&rows=${ROWS}`;
    const opening = await openTraced(rewarm, url);
    for (const subject of subjects) if (subject !== rewarm) await subject.open(url);
    for (const subject of subjects) await subject.drive({ seconds: 4, from: 0, sample: false });

    const took = await inTurns(subjects, seconds, rounds);
    const heaps = new Map<Subject, number>();
    for (const subject of subjects) heaps.set(subject, (await subject.heap()).heap);

    const looked = new Map<Subject, Awaited<ReturnType<typeof lookInto>>>();
    for (const subject of subjects) {
      if (subject === none) continue;
      looked.set(subject, await lookInto(subject, desk.url, seconds, seconds + 4));
    }
    report(found, { subjects, none, took, looked, heaps, opening });
    await shift(found, [none, rewarm], quick);
  } finally {
    for (const subject of subjects) await subject.close();
    await desk.stop();
    for (const rival of Object.values(rivals)) await rival.remove();
  }
}

/** Fills the database as a desk would that was watched for months. */
async function record(app: Launched, query: string): Promise<void> {
  const page = await app.context.newPage();
  await page.goto(`${app.origin}/practice.html?${query}&rows=${KNOWN}`);
  // The script starts when everything is recorded. Who was silent longest stands at the end, and is
  // flagged at any hour of the day.
  await page.locator('.session-item').first().waitFor({ timeout: 300_000 });
  await page.locator('.session-scroll').evaluate((box) => {
    box.scrollTop = box.scrollHeight;
  });
  await page
    .locator('.session-item')
    .getByRole('button', { name: /打开流失预警卡片/ })
    .first()
    .waitFor({ timeout: 300_000 });
  await page.close();
}

/** The first seconds, when the script is compiled, run, and the page read for the first time. */
async function openTraced(subject: Subject, url: string) {
  const stop = await startTrace(subject.cdp);
  await subject.open(url);
  return attribute(await stop(), subject.app.origin, url.split('/?')[0] ?? url);
}

async function inTurns(
  subjects: readonly Subject[],
  seconds: number,
  rounds: number,
): Promise<Map<Subject, Took[]>> {
  const took = new Map<Subject, Took[]>(subjects.map((subject) => [subject, []]));
  const each = seconds / rounds;
  for (let round = 0; round < rounds; round++) {
    // Not always in the same order, lest one of them always meets the machine after the heaviest.
    const order = round % 2 ? [...subjects].reverse() : subjects;
    for (const subject of order) {
      const before = await subject.metrics();
      await subject.drive({ seconds: each, from: 4 + round * each, sample: false });
      // What it put off until the page came to rest is part of it.
      await subject.page.waitForTimeout(1000);
      took.get(subject)?.push(difference(before, await subject.metrics(), each + 1));
    }
  }
  return took;
}

function difference(a: Metrics, b: Metrics, seconds: number): Took {
  return {
    seconds,
    task: b.task - a.task,
    script: b.script - a.script,
    layout: b.layout - a.layout,
  };
}

/** Whose time it was, by trace and by sampling, and when badges came. */
async function lookInto(subject: Subject, pageUrl: string, seconds: number, from: number) {
  const stopTrace = await startTrace(subject.cdp);
  const sampled = await subject.drive({ seconds, from, sample: true });
  const traced = attribute(await stopTrace(), subject.app.origin, pageUrl);
  const before = await subject.metrics();
  const stopProfile = await startProfile(subject.cdp);
  await subject.drive({ seconds, from: from + seconds, sample: false });
  const share = await stopProfile(subject.app.origin);
  const after = await subject.metrics();
  return { sampled, traced, share, task: after.task - before.task, seconds };
}

type Looked = Awaited<ReturnType<typeof lookInto>>;

function report(
  found: Measured,
  all: {
    subjects: readonly Subject[];
    none: Subject;
    took: Map<Subject, Took[]>;
    looked: Map<Subject, Looked>;
    heaps: Map<Subject, number>;
    opening: { total: number; longest: number };
  },
): void {
  const { subjects, none, took, looked, heaps, opening } = all;
  const bare = took.get(none) ?? [];
  const own = sum(bare, 'task');
  found.say('## Main thread');
  found.table(
    [
      'overlay',
      'thread time s',
      'added s',
      'added, turn by turn ms',
      'script s',
      'style and layout s',
    ],
    subjects.map((subject) => {
      const mine = took.get(subject) ?? [];
      const turns = mine.map((t, i) => Math.round((t.task - (bare[i]?.task ?? 0)) * 1000));
      return [
        subject.name,
        sum(mine, 'task'),
        subject === none ? '–' : sum(mine, 'task') - own,
        subject === none ? '–' : turns.join(' '),
        sum(mine, 'script'),
        sum(mine, 'layout'),
      ];
    }),
  );
  found.say(
    'Thread time is CPU time of the page’s main thread. The difference between two browsers is noisy; what follows is told of the script itself, in runs of the same length: CPU time of its calls by trace (without what it does in promises), and the share of busy samples with it on the stack (with that).',
  );
  found.table(
    [
      'overlay',
      'calls',
      'CPU ms by trace',
      'longest call ms',
      'share of busy samples %',
      'CPU ms by samples',
      '% of the run',
      '% of the page’s own',
    ],
    [...looked].map(([subject, { traced, share, task, seconds }]) => {
      const ms = share.ofBusy * task * 1000;
      return [
        subject.name,
        traced.calls,
        traced.total,
        traced.longest,
        share.ofBusy * 100,
        ms,
        ms / seconds / 10,
        (share.ofBusy / (1 - share.ofBusy)) * 100,
      ];
    }),
  );
  const rewarm = [...looked].find(([subject]) => subject.name === 'Rewarm');
  if (rewarm) {
    const [, { share, task, seconds, traced, sampled }] = rewarm;
    const ofRun = (share.ofBusy * task) / seconds;
    const ofOwn = share.ofBusy / (1 - share.ofBusy);
    const longest = Math.max(traced.longest, opening.longest);
    found.say(
      `First two seconds of Rewarm in the page: ${opening.total.toFixed(1)} ms of CPU, the longest call ${opening.longest.toFixed(1)} ms.`,
    );
    const functions = share.functions
      .slice(0, 6)
      .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`);
    found.say(`Where Rewarm’s time goes, by samples: ${functions.join(', ')}.`);
    found.say('## Badges');
    badges(found, looked);
    found.say('## Targets');
    const added = ((heaps.get(rewarm[0]) ?? 0) - (heaps.get(none) ?? 0)) / MB;
    found.table(
      ['what', 'measured', 'target', ''],
      [
        ['added time, % of the run', ofRun * 100, '≤ 1', met(ofRun <= 0.01)],
        ['added time, % of the page’s own', ofOwn * 100, '≤ 2', met(ofOwn <= 0.02)],
        ['longest task of ours, ms of CPU', longest, '< 50', met(longest < 50)],
        [
          'badge after its row, frames, p95, first sight',
          quantile(sampled.fresh, 0.95),
          '≤ 1',
          met(quantile(sampled.fresh, 0.95) <= 1),
        ],
        [
          'badge after its row, frames, p95, seen before',
          quantile(sampled.again, 0.95),
          '≤ 1',
          met(quantile(sampled.again, 0.95) <= 1),
        ],
        ['memory added, MB', added, '≤ 8', met(added <= 8)],
      ],
    );
  }
  found.say('## Memory after the run');
  found.table(
    ['overlay', 'heap MB', 'added MB'],
    subjects.map((subject) => {
      const heap = (heaps.get(subject) ?? 0) / MB;
      return [subject.name, heap, subject === none ? '–' : heap - (heaps.get(none) ?? 0) / MB];
    }),
  );
}

function badges(found: Measured, looked: Map<Subject, Looked>): void {
  const row = (name: string, waits: readonly number[]) => [
    name,
    waits.length,
    quantile(waits, 0.5),
    quantile(waits, 0.95),
    Math.max(0, ...waits),
  ];
  found.table(
    ['rows that get a badge', 'sights', 'median frames', 'p95', 'longest'],
    [...looked].flatMap(([{ name }, { sampled }]: [Subject, { sampled: Sampled }]) => [
      row(`${name}, contact in sight for the first time`, sampled.fresh),
      row(`${name}, contact seen before`, sampled.again),
    ]),
  );
}

/** An operator's day without its pauses: does what is kept grow? */
async function shift(found: Measured, subjects: readonly Subject[], quick: boolean): Promise<void> {
  const hours = quick ? 3 : HOURS;
  const part = quick ? 0.1 : 1;
  const stint = {
    switches: PER_HOUR.switches * part,
    messages: PER_HOUR.messages * part,
    jumps: PER_HOUR.jumps * part,
  };
  const rows: (string | number)[][] = [];
  const grown: number[] = [];
  for (let hour = 0; hour <= hours; hour++) {
    // The first hour is warming up: everybody is seen once.
    await Promise.all(subjects.map((s) => s.page.evaluate(work, { ...stint, part: hour })));
    const heaps = await Promise.all(subjects.map((s) => s.heap()));
    const [bare, ours] = heaps;
    const added = ((ours?.heap ?? 0) - (bare?.heap ?? 0)) / MB;
    if (hour > 0) grown.push(added);
    rows.push([
      hour,
      (bare?.heap ?? 0) / MB,
      (ours?.heap ?? 0) / MB,
      added,
      ours?.nodes ?? 0,
      bare?.nodes ?? 0,
    ]);
  }
  const slope = slopeOf(grown);
  found.say('## A shift of eight hours');
  found.say(
    `Each hour is ${stint.switches} conversations opened, ${stint.messages} messages and ${stint.jumps} jumps in the list, without pauses; hour 0 is for warming up. Heap after forced collection; the desk keeps every message itself.`,
  );
  found.table(
    ['hour', 'heap MB, no overlay', 'with Rewarm', 'added', 'nodes with', 'nodes without'],
    rows,
  );
  const day = slope * HOURS;
  found.say(
    `Added memory over the day: ${day >= 0 ? '+' : ''}${day.toFixed(2)} MB by the slope of a straight line through hours 1 to ${hours} (${(slope * 1024).toFixed(1)} kB an hour). Most at once: ${Math.max(...grown).toFixed(1)} MB. Target, no growth: ${met(day < 0.5)}; at most 8 MB: ${met(Math.max(...grown) <= 8)}.`,
  );
}

function slopeOf(values: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const middle = (values.length - 1) / 2;
  const average = mean(values);
  const up = values.reduce((acc, value, i) => acc + (i - middle) * (value - average), 0);
  const across = values.reduce((acc, _, i) => acc + (i - middle) ** 2, 0);
  return across ? up / across : 0;
}

function sum(took: readonly Took[], key: keyof Took): number {
  return took.reduce((all, one) => all + one[key], 0);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

function met(yes: boolean): string {
  return yes ? 'met' : '**not met**';
}
