import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser';
import { type TestReport, testReport } from './test-report';

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
const failed: string[] = [];
const unsteady: string[] = [];

for (const [name, command, args] of CHECKS) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
  if (status === 0) passed += 1;
  else failed.push(name);
}

// Said once, before the tests that need it, and not as the failure of each.
console.log(`browser: ${findBrowser()}`);

// An old report must not be counted in place of one that a crash kept from being written.
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const project of PROJECTS) countProject(project);

for (const line of unsteady) console.log(`unsteady: ${line}`);
for (const line of failed) console.log(`failed: ${line}`);
console.log(`${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;

/**
 * A file with a failure is run once more, by itself. What fails again has failed; what holds then
 * is counted as held and named as unsteady, for somebody to look at.
 */
function countProject(project: string): void {
  const first = run(project, []);
  if (!first) {
    failed.push(`${project}: ended without a report`);
    return;
  }
  const shaken = new Set([
    ...first.files.filter((file) => file.failed.length > 0).map((file) => file.path),
    ...first.unhandled.flatMap(({ path }) => path ?? []),
  ]);
  const again = shaken.size > 0 ? run(project, [...shaken]) : undefined;
  for (const file of first.files) {
    const last = again?.files.find(({ path }) => path === file.path) ?? file;
    passed += last.passed;
    failed.push(...last.failed.map((failure) => said(file.path, failure)));
    if (last.failed.length > 0) continue;
    unsteady.push(...file.failed.map((failure) => said(file.path, failure)));
  }
  for (const { path, error } of first.unhandled) {
    const line = said(path ?? project, { name: 'outside every test', error });
    if (again && path) unsteady.push(line);
    else failed.push(line);
  }
  for (const { path, error } of again?.unhandled ?? []) {
    failed.push(said(path ?? project, { name: 'outside every test', error }));
  }
}

function run(project: string, files: readonly string[]): TestReport | undefined {
  const report = `${REPORTS}${project}${files.length > 0 ? '-again' : ''}.json`;
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=./test/tools/test-report.ts'];
  spawnSync('npx', [...args, ...reporters, ...files], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, REWARM_REPORT: report },
  });
  try {
    return testReport.parse(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}

function said(path: string, { name, error }: { name: string; error: string }): string {
  return `${relative(ROOT, path)} > ${name}${error ? `: ${error}` : ''}`;
}
