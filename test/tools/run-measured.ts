import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildTestExtension } from './build-extension';
import { Measured } from './measured';

/*
 * npm run bench -- [names] [--built] [--quick]
 * npm run trial -- [names] [--built] [--quick]
 * Runs the files of test/bench or test/trial one after the other, prints what they found, and keeps
 * it under results/ beside them (not with --quick). Each file exports `title` and
 * `default async (found: Measured, options: { quick: boolean }) => void`, stops by itself, and needs
 * nothing but this machine. Fails when one of them fails.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const [room, ...names] = positionals;
const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
const all = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && /^[a-z-]+\.ts$/.test(entry.name))
  .map((entry) => entry.name.slice(0, -3));
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`no ${room} named ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  process.exit(2);
}

if (!values.built) buildTestExtension();
let failed = 0;
for (const name of names.length > 0 ? names : all) {
  const file = await import(pathToFileURL(`${folder}${name}.ts`).href);
  const found = new Measured(file.title);
  try {
    await file.default(found, { quick: values.quick });
  } catch (error) {
    found.fail(`stopped by ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
  if (!values.quick) found.keep(`${folder}results/${name}.md`);
  if (found.failed) failed += 1;
}
console.log(failed === 0 ? `${room}: all held` : `${room}: ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
