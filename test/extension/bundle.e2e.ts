import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { TEST_BUILD } from '../tools/build-extension';

const read = (file: string) => readFileSync(join(TEST_BUILD, file));

/** Marks that survive minifying, and tell a library. */
const MARKS = {
  dexie: /DexieError|dexie-storagemutated|chromeTransactionDurability/,
  react: /react\.(?:transitional\.)?element|__CLIENT_INTERNALS|useSyncExternalStore/,
  openai: /OpenAI-Organization|openai-organization/,
  zod: /ZodMini|ZodType|zod/i,
};

describe('the built scripts', () => {
  test('what every chat page loads is small', () => {
    const script = read('overlay.js');
    expect(script.length).toBeLessThanOrEqual(60_000);
    expect(gzipSync(script).length).toBeLessThanOrEqual(24_000);
  });

  test.each(['overlay.js', 'overlay-hands.js', 'overlay-teach.js'])(
    '%s holds no library it must not',
    (file) => {
      const text = read(file).toString('utf8');
      for (const [name, mark] of Object.entries(MARKS)) expect(mark.test(text), name).toBe(false);
    },
  );

  test('the marks do find the libraries where they belong', () => {
    const all = readdirSync(join(TEST_BUILD, 'chunks'))
      .map((file) => read(join('chunks', file)).toString('utf8'))
      .join('\n');
    const worker = read('background.js').toString('utf8');
    expect(MARKS.react.test(all)).toBe(true);
    expect(MARKS.dexie.test(worker)).toBe(true);
    expect(MARKS.zod.test(worker)).toBe(true);
  });

  test('nothing of the page’s script is reachable from the page', () => {
    const manifest = JSON.parse(read('manifest.json').toString('utf8'));
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]);
  });
});
