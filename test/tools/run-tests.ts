import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORTS = `${ROOT}.output/tests/`;

/** Each counts as one test: it holds or it does not. */
const CHECKS = [
  ['format and lint', 'npx', ['biome', 'ci', '--diagnostic-level=error', '.']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['the core is pure', 'npx', ['tsc', '--noEmit', '-p', 'lib/core/tsconfig.json']],
  ['builds for Chrome', 'npx', ['wxt', 'build']],
  ['sizes within their budgets', 'npx', ['size-limit', '--silent']],
  ['builds for Firefox', 'npx', ['wxt', 'build', '-b', 'firefox', '--mv3']],
] as const;

const PROJECTS = ['unit', 'e2e', 'extension'] as const;

let passed = 0;
let failed = 0;

for (const [name, command, args] of CHECKS) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}

// Said once, before the tests that need it, and not as the failure of each.
console.log(`browser: ${findBrowser()}`);

// An old report must not be counted in place of one that a crash kept from being written.
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const project of PROJECTS) runProject(project);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function runProject(project: string): void {
  const report = `${REPORTS}${project}.json`;
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', [...args, ...reporters], { cwd: ROOT, stdio: 'inherit' });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    // A file that could not even be loaded has no tests to fail.
    if (status !== 0 && result.numFailedTests === 0) failed += 1;
  } catch {
    console.log(`${project}: no readable report`);
    failed += 1;
  }
}
