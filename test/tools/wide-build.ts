import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_BUILD } from './build-extension';

/**
 * A copy of the build for tests with leave for every site, as an operator who granted them all has
 * it: no headless browser can answer the prompt.
 */
export async function wideBuild(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'rewarm-wide-'));
  await cp(TEST_BUILD, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'];
  await writeFile(file, JSON.stringify(manifest));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
