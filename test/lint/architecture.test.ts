import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each room may import, besides itself. `README.md` shows the same table. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/core': [],
  'lib/i18n': ['lib/core'],
  'lib/practice': ['lib/core'],
  'lib/messaging': ['lib/core', 'lib/i18n'],
  'lib/storage': ['lib/core', 'lib/i18n'],
  'lib/sites': ['lib/core'],
  'lib/overlay': ['lib/sites', 'lib/messaging', 'lib/core', 'lib/i18n'],
  'lib/services': ['lib/storage', 'lib/messaging', 'lib/sites', 'lib/core', 'lib/i18n'],
  'lib/llm': ['lib/core'],
  components: [
    'lib/core',
    'lib/i18n',
    'lib/messaging',
    'lib/storage',
    'lib/sites',
    'lib/llm',
    'lib/practice',
  ],
  entrypoints: ['components', 'lib/overlay', 'lib/services', 'lib/i18n', 'lib/practice'],
};

/** Packages that only these rooms may load. */
const PACKAGES: Record<string, readonly string[]> = {
  dexie: ['lib/storage', 'components'],
  react: ['components', 'entrypoints'],
  'react-dom': ['components', 'entrypoints'],
  openai: ['lib/llm'],
};

/** Files of a room that others may not use, and who may. */
const PRIVATE: readonly [file: RegExp, room: string][] = [
  [/^lib\/storage\/write\//, 'lib/storage'],
  [/^lib\/storage\/write\//, 'lib/services'],
];

const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'lib', 'components', 'entrypoints'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((f) => /\.tsx?$/.test(f));

function roomOf(path: string): string {
  return (
    Object.keys(MAY_IMPORT).find((room) => path === room || path.startsWith(`${room}/`)) ?? path
  );
}

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm,
  );
  return [...found].map((m) => {
    const raw = m[2] ?? m[3] ?? m[4] ?? '';
    const target = raw.startsWith('@/')
      ? raw.slice(2)
      : raw.startsWith('.')
        ? normalize(join(dirname(file), raw))
        : raw;
    return { target, typeOnly: Boolean(m[1]) };
  });
}

const edges = files.flatMap((file) => importsOf(file).map((edge) => ({ file, ...edge })));

describe('the house', () => {
  test('has files to look at', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(edges.length).toBeGreaterThan(200);
  });

  test('every room imports only what it may', () => {
    const wrong = edges.filter(({ file, target }) => {
      const from = roomOf(file);
      const to = roomOf(target);
      if (!(to in MAY_IMPORT) || from === to) return false;
      return !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('big packages stay where they belong', () => {
    const wrong = edges.filter(({ file, target }) => {
      const name = target.split('/')[0] ?? '';
      const rooms = PACKAGES[name];
      return rooms && !rooms.includes(roomOf(file));
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('only the background writes the database', () => {
    const allowed = new Set(PRIVATE.map(([, room]) => room));
    const wrong = edges.filter(
      ({ file, target }) =>
        PRIVATE.some(([pattern]) => pattern.test(target)) && !allowed.has(roomOf(file)),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('the core asks no clock, no chance, no page and no browser', () => {
    const forbidden =
      /\b(Date\.now|Math\.random|performance\.now|new Date\(\)|window\.|document\.|browser\.|chrome\.|localStorage|fetch\()/;
    const wrong = files
      .filter((f) => f.startsWith('lib/core/'))
      .filter((f) => forbidden.test(withoutComments(readFileSync(join(ROOT, f), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  test('no file has outgrown one idea', () => {
    const long = [...files]
      .map((f) => [f, readFileSync(join(ROOT, f), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  test('entry points are wiring only', () => {
    const long = files
      .filter((f) => f.startsWith('entrypoints/'))
      .filter((f) => readFileSync(join(ROOT, f), 'utf8').split('\n').length > 41);
    expect(long).toEqual([]);
  });

  /** Law 5: a person presses send. */
  test('nothing that touches the page can press, send or ask its server', () => {
    const forbidden =
      /\.(click|submit|requestSubmit)\(|KeyboardEvent|MouseEvent\(|PointerEvent\(|\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|window\.postMessage|\.cookie\b|localStorage|sessionStorage|indexedDB/;
    const wrong = files
      .filter((f) => /^lib\/(sites|overlay)\//.test(f))
      .filter((f) => forbidden.test(withoutComments(readFileSync(join(ROOT, f), 'utf8'))));
    expect(wrong).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
