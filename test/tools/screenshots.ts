import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NO_STYLES = '\0no-styles';

// Vite loads the rest, since the states that are shown are React.
const { module } = await runnerImport<typeof import('./screenshots/take-all')>(
  fileURLToPath(new URL('screenshots/take-all.ts', import.meta.url)),
  {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic' } },
    plugins: [
      {
        name: 'no-styles',
        enforce: 'pre',
        // Names of states are read here, nothing is drawn.
        resolveId: (id) => (id.endsWith('.css') ? NO_STYLES : null),
        load: (id) => (id === NO_STYLES ? 'export {}' : null),
      },
    ],
  },
);
process.exit(await module.takeAll(process.argv.slice(2)));
