import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A tiny extension with one script on loopback pages, or none; its folder, and how to be rid of it. */
export async function makeRival(
  entry: string | null,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rewarm-rival-'));
  await writeFile(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Rival',
      version: '1',
      // `launch` waits for a worker.
      background: { service_worker: 'worker.js' },
      content_scripts: entry
        ? [{ matches: ['http://127.0.0.1/*'], js: ['script.js'], run_at: 'document_idle' }]
        : [],
    }),
  );
  await writeFile(join(folder, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  if (entry) await writeFile(join(folder, 'script.js'), await bundle(entry));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        name: 'rival',
        formats: ['iife'],
        fileName: 'script',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  return output.output[0].code;
}
