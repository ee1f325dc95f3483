import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildTestExtension } from './build-extension';
import { stampOf } from './chat-exports';
import { launch } from './launch';

/*
 * npm run -s bench:import -- [--lines 1000000] [--people 2000] [--built]
 * Imports a made-up chat archive in a real Chromium with the built extension: lines per second, the
 * longest time the page was held up, memory.
 */
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000000' },
    people: { type: 'string', default: '2000' },
    built: { type: 'boolean', default: false },
  },
});
const lines = Number(values.lines);
const people = Number(values.people);
const DAY = 86_400_000;

const WORDS = [
  '在吗，想问下这款还有货吗',
  '好的谢谢',
  '那我再拿两件，还是寄到原来的地址',
  '今天能发货吗，比较急',
  '收到啦，很喜欢，颜色也正',
  'Can you send me the price list again, please?',
  '这个月有活动吗',
  '嗯嗯',
];

const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
const path = join(folder, 'archive.csv');
await writeArchive();
if (!values.built) buildTestExtension();
const app = await launch();
const page = await app.context.newPage();
await page.goto(`${app.origin}/desk.html#/import`);
await page.getByRole('button', { name: '选择文件' }).waitFor();
await page.evaluate(() => {
  const seen = window as unknown as { longest: number; count: number };
  seen.longest = 0;
  seen.count = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.longest = Math.max(seen.longest, duration);
      seen.count += 1;
    }
  }).observe({ entryTypes: ['longtask'] });
});

const marks: [string, number][] = [['chosen', performance.now()]];
const mark = (name: string) => {
  const now = performance.now();
  console.log(`${name}: ${((now - (marks.at(-1)?.[1] ?? now)) / 1000).toFixed(1)} s`);
  marks.push([name, now]);
};
await page.locator('input[type=file]').setInputFiles(path);
await page.getByRole('heading', { name: '这是什么' }).waitFor({ timeout: 1_800_000 });
mark('looked at');
await page.getByRole('button', { name: '先算一算' }).click();
await page.getByRole('button', { name: '开始导入' }).waitFor({ timeout: 3_600_000 });
mark('read and compared');
await page.getByRole('button', { name: '开始导入' }).click();
await page.getByRole('heading', { name: '导入好了' }).waitFor({ timeout: 3_600_000 });
mark('written');

const memory = memoryOf();
const blocked = await page.evaluate(() => {
  const { longest, count } = window as unknown as { longest: number; count: number };
  return { longest, count };
});
const total = (marks.at(-1)?.[1] ?? 0) - (marks[0]?.[1] ?? 0);
console.log(`${cpus().length} × ${cpus()[0]?.model}; ${lines} lines, ${people} people`);
console.log(
  `all: ${(total / 1000).toFixed(1)} s, ${Math.round(lines / (total / 1000))} lines a second`,
);
console.log(
  `page held up at most ${Math.round(blocked.longest)} ms; ${blocked.count} tasks over 50 ms`,
);
console.log(`page and worker took at most ${memory} MB of memory`);
await app.close();
await rm(folder, { recursive: true });

/** Most resident memory of one of the browser's page processes, workers with it, MB; on Linux only. */
function memoryOf(): number {
  const read = (path: string) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const parentOf = (pid: number) => Number(/PPid:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]);
  const isOurs = (pid: number): boolean =>
    pid === process.pid || (pid > 1 && isOurs(parentOf(pid)));
  const sizes = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && read(`/proc/${pid}/cmdline`).includes('--type=renderer'))
    .filter(isOurs)
    .map((pid) => Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]));
  return Math.round(Math.max(...sizes) / 1024);
}

async function writeArchive(): Promise<void> {
  const out = createWriteStream(path);
  out.write('发送人,接收人,时间,消息类型,内容\n');
  const each = Math.floor(lines / people);
  const now = Date.now();
  for (let n = 0; n < each; n++) {
    let rows = '';
    for (let i = 0; i < people; i++) {
      // Each has a rhythm of their own; some stopped a while ago.
      const silent = i % 4 === 0 ? 10 + (i % 50) : 0;
      const gap = (1 + (i % 5)) * 0.3 * DAY;
      const at = now - silent * DAY - (each - n) * gap - i * 1000;
      const pair = n % 2 ? `小店客服,客户${i}` : `客户${i},小店客服`;
      rows += `${pair},${stampOf(at)},text,${WORDS[(n * 7 + i) % WORDS.length]}\n`;
    }
    if (!out.write(rows)) await new Promise((resolve) => out.once('drain', () => resolve(null)));
  }
  await new Promise((resolve) => out.end(() => resolve(null)));
}
