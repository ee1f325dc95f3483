import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule, TestSuite } from 'vitest/node';
import { z } from 'zod/mini';

const failure = z.object({ name: z.string(), error: z.string() });

/** What one run of one project came to, a file at a time, and what broke outside every file. */
export const testReport = z.object({
  files: z.array(z.object({ path: z.string(), passed: z.number(), failed: z.array(failure) })),
  unhandled: z.array(z.object({ path: z.optional(z.string()), error: z.string() })),
});
export type TestReport = z.infer<typeof testReport>;
type FileReport = TestReport['files'][number];

/** Writes a `TestReport` as JSON to the path in `REWARM_REPORT`. */
export default class TestReporter implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules, errors) => {
    const path = process.env.REWARM_REPORT;
    if (!path) return;
    const report: TestReport = {
      files: modules.map(ofFile),
      unhandled: errors.map((error) => ({
        path: typeof error.VITEST_TEST_PATH === 'string' ? error.VITEST_TEST_PATH : undefined,
        error: firstLine(error.message),
      })),
    };
    writeFileSync(path, JSON.stringify(report));
  };
}

function ofFile(module: TestModule): FileReport {
  const tests = [...module.children.allTests()];
  const failed = tests
    .filter((test) => test.result().state === 'failed')
    .map((test) => ({
      name: test.fullName,
      error: firstLine(test.result().errors?.[0]?.message),
    }));
  // A hook that failed leaves tests that never ran, and none that failed.
  const groups: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
  for (const group of groups) {
    for (const error of group.errors()) {
      const name = group.type === 'suite' ? group.fullName : 'the file itself';
      failed.push({ name, error: firstLine(error.message) });
    }
  }
  if (failed.length === 0 && !module.ok()) failed.push({ name: 'the file itself', error: '' });
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  return { path: module.moduleId, passed, failed };
}

const firstLine = (message: string | undefined): string => message?.split('\n', 1)[0] ?? '';
