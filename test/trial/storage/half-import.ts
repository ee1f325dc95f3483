import { readdirSync, readFileSync } from 'node:fs';
import type { Launched } from '../../tools/launch';
import { databaseReader } from '../../tools/read-database';
import { holds } from '../hostile/context';
import { chooseFile, startImport } from './desk-work';
import { allRows, bare, House } from './house';
import { type Row, rowOf, Verdict } from './row';
import { withApp } from './upgrade';

/** Ends the browser of a profile as a power cut would: every process of it, at once. */
function killBrowser(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let line = '';
    try {
      line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      continue;
    }
    if (line.includes(`--user-data-dir=${profile}\0`)) process.kill(Number(pid), 'SIGKILL');
  }
}

/** The browser is killed in the middle of an import; then that is gone on with, or taken back. */
export async function halfImports(quick: boolean): Promise<Row[]> {
  const people = quick ? 400 : 1500;
  return [
    await rowOf('killed in the middle of an import, gone on with', () => half(people, 'go on')),
    await rowOf('killed in the middle of an import, taken back', () => half(people, 'undo')),
  ];
}

async function half(people: number, then: 'go on' | 'undo'): Promise<Row> {
  const verdict = new Verdict();
  const house = new House();
  try {
    const app = await house.start();
    const desk = await app.context.newPage();
    const empty = await allRows(await bare(app));
    const file = await startImport(app, desk, house.folder, { people, name: '半途' });
    const reader = await databaseReader(app);
    await desk.getByRole('button', { name: /^开始导入$/ }).click();
    const some = async () => (await reader.table('contacts')).length > people / 4;
    if (!(await holds(some))) verdict.wrong.push('nothing was imported');
    killBrowser(house.profile);
    await app.close().catch(() => {});
    return await withApp(await house.start(), async (again: Launched) => {
      const page = await bare(again);
      const kept = (await allRows(page)).contacts?.length ?? 0;
      if (kept === 0 || kept >= people) verdict.wrong.push(`${kept} of ${people} were there`);
      const desk = await again.context.newPage();
      if (then === 'undo') {
        await desk.goto(`${again.origin}/desk.html#/import`);
        await desk.getByRole('button', { name: '撤销' }).first().click();
        const sure = desk.getByRole('button', { name: /^(撤销|确定撤销|撤销这次导入)$/ }).last();
        const gone = async () => ((await allRows(page)).contacts?.length ?? 0) === 0;
        if (!(await holds(gone, 3000))) await sure.click().catch(() => {});
        verdict.expect('taken back', await holds(gone), true);
        const after = await allRows(page);
        for (const table of ['contacts', 'chunks', 'summaries', 'cases', 'imported']) {
          verdict.expect(table, after[table], empty[table]);
        }
        return {
          fault: `browser killed (SIGKILL) in the middle of an import of ${people} chats, taken back`,
          seen: 'the import in the list, with “撤销”',
          data: `${kept} contacts were in; all tables as before the import`,
          wrong: verdict.wrong,
        };
      }
      await chooseFile(again, desk, file.path);
      const resume = desk.getByRole('button', { name: '接着导入' });
      verdict.expect('it can be gone on with', await resume.count(), 1);
      await resume.click();
      await desk.getByRole('heading', { name: '导入好了' }).waitFor({ timeout: 240_000 });
      const found = await file.recorded(again);
      verdict.expect('imported', found, file.wanted);
      return {
        fault: `browser killed (SIGKILL) in the middle of an import of ${people} chats, same file again`,
        seen: '“接着导入” instead of “开始导入”',
        data: `${kept} contacts were in; then ${found.contacts} with ${found.facts} messages, ${found.twice} twice`,
        wrong: verdict.wrong,
      };
    });
  } finally {
    house.remove();
  }
}
