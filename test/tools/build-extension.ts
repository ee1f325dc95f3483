import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where a build of the extension for tests is: open shadow roots, leave for the loopback. */
export const TEST_BUILD = `${ROOT}.output/chrome-mv3-test`;

/** Builds the extension for tests. @throws Error with the builder's output when it fails */
export function buildTestExtension(): string {
  execFileSync('npx', ['wxt', 'build', '--mode', 'test'], { cwd: ROOT, stdio: 'pipe' });
  if (!existsSync(`${TEST_BUILD}/manifest.json`)) throw new Error('the build left no manifest');
  return TEST_BUILD;
}

/** For vitest: builds once before the browser tests. */
export default function setup(): void {
  buildTestExtension();
}
