import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { alias: { '@': root } };
const inBrowser = {
  root,
  fileParallelism: false,
  testTimeout: 240_000,
  hookTimeout: 300_000,
  // As long as a slow machine may need; a page that is right is right at once.
  expect: { poll: { timeout: 60_000, interval: 50 } },
};

/** `unit` needs Node only, `e2e` pages in a real browser, `extension` the built extension in one. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          root,
          include: ['test/**/*.test.ts?(x)'],
          environment: 'node',
          // Property tests take what a busy machine gives them; none of them is about time.
          testTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.ts'],
          exclude: ['test/extension/**'],
          ...inBrowser,
        },
      },
      {
        resolve,
        test: {
          name: 'extension',
          include: ['test/extension/**/*.e2e.ts'],
          globalSetup: ['test/tools/build-extension.ts'],
          ...inBrowser,
        },
      },
    ],
  },
});
