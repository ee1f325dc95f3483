import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Served, serve } from './serve';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a folder with an `index.html` and serves it on loopback until stopped.
 * @param folder name of the folder beside this file
 */
export async function startPage(folder: string): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), `rewarm-${folder}-`));
  await build({
    configFile: false,
    root: fileURLToPath(new URL(folder, import.meta.url)),
    resolve: { alias: { '@': project } },
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 5000 },
  });
  const served = await serve({ '/': outDir });
  return {
    url: served.url,
    async stop() {
      await served.stop();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** Bundles one script for injection into a page; its exports become `window[name]`. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': project } },
    build: {
      write: false,
      minify: false,
      lib: { entry, name, formats: ['iife'], fileName: 'script' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} wasn't bundled`);
  return output.output[0].code;
}
