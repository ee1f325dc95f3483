import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What could press send, ask a server, leave the page or read what the page keeps. A paragraph split
 * made by command is among them: ProseMirror takes it for the Enter key and runs what the page bound
 * to it.
 */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'clicks or submits': /\.(?:click|submit|requestSubmit)\s*(?:\?\.)?\(/,
  'keys and pointers': /\b(?:Keyboard|Mouse|Pointer|Touch|Submit|Drag|Wheel)Event\s*\(/,
  'an event of another class':
    /new\s+(?:\w+\.)?(?:Event|UIEvent|MessageEvent)\s*\(|createEvent\s*\(/,
  'a paragraph split': /insertParagraph/,
  requests:
    /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeer|importScripts|new\s+(?:Image|Audio|Worker|SharedWorker)\s*\(/,
  'an element that asks a server':
    /createElement\(\s*['"`](?:script|iframe|img|link|form|object|embed|audio|video)\b/,
  'an address set on an element':
    /\.(?:src|srcset|href|action|formAction)\s*=(?!=)|setAttribute\(\s*['"`](?:src|srcset|href|action|formaction)\b/,
  'leaving the page':
    /\bwindow\.open\b|\blocation\s*=(?!=)|location\.(?:assign|replace|reload)\s*\(|history\.(?:pushState|replaceState|back|go)\s*\(|\.navigation\b/,
  'markup and code':
    /\.(?:innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\s*\(|new\s+Function\b/,
  'what the page keeps': /\blocalStorage\b|\bsessionStorage\b|\bcookie\b|\bindexedDB\b|\bcaches\b/,
};

/** Events we make, each in one file: the editor's own ways of taking text. */
const DISPATCHED: Readonly<Record<string, RegExp>> = {
  'lib/sites/insert/write-field.ts': /^new InputEvent\('input',/,
  'lib/sites/insert/write-rich.ts': /^event\)/,
};

/** Commands given to the editor that has the focus; `copy` is for a box of ours. */
const COMMANDS: Readonly<Record<string, RegExp>> = {
  'lib/sites/insert/write-rich.ts': /^name,/,
  'lib/overlay/card.ts': /^'copy'\)/,
};

const inPages = closureOf([
  ...globSync('entrypoints/overlay*.ts', { cwd: ROOT }),
  ...globSync('lib/{overlay,sites}/**/*.ts', { cwd: ROOT }),
]);

test('everything that runs in a page is looked at', () => {
  expect(inPages.length).toBeGreaterThan(120);
  expect(inPages).toContain('lib/messaging/page-client.ts');
  expect(inPages).toContain('lib/overlay/teach/picker.ts');
});

test.each([
  'button.click()',
  'box.form?.requestSubmit()',
  "box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))",
  "form.dispatchEvent(new Event('submit'))",
  "document.execCommand('insertParagraph')",
  "void fetch('/send')",
  "new (view.WebSocket)('wss://x')",
  'navigator.sendBeacon(url)',
  "document.createElement('iframe')",
  "image.src = '/seen'",
  "window.open('/send')",
  "location.href = '/next'",
  'row.innerHTML = text',
  'document.cookie',
])('the patterns find %s', (source) => {
  expect(Object.values(FORBIDDEN).some((pattern) => pattern.test(source))).toBe(true);
});

test.each(inPages)('%s neither sends, nor asks a server, nor leaves the page', (file) => {
  const source = codeOf(file);
  for (const [what, pattern] of Object.entries(FORBIDDEN)) {
    expect(source.match(pattern)?.[0], what).toBeUndefined();
  }
  for (const [, event = ''] of source.matchAll(/dispatchEvent\(\s*([^;]*)/g)) {
    expect(event, 'an event given to the page').toMatch(DISPATCHED[file] ?? /(?!)/);
  }
  for (const [, given = ''] of source.matchAll(/execCommand\(\s*([^;]*)/g)) {
    expect(given, 'a command').toMatch(COMMANDS[file] ?? /(?!)/);
  }
});

test('the editor is given no other command than to write, to break a line and to delete', () => {
  const source = codeOf('lib/sites/insert/write-rich.ts');
  const given = [...source.matchAll(/\bcommand\(box, ('\w+')/g)].map(([, name]) => name);
  expect(new Set(given)).toEqual(new Set(["'insertText'", "'insertLineBreak'", "'delete'"]));
  expect(source.match(/\bcommand\(/g)).toHaveLength(given.length + 1);
  expect(source).toMatch(/const event = new ClipboardEvent\('paste',/);
});

test('scripts are put into pages as whole files, in a world of their own', () => {
  const all = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
  for (const file of all) {
    const source = codeOf(file);
    expect(source, file).not.toMatch(/\bworld:\s*['"]MAIN|chrome\.debugger|browser\.debugger/);
    for (const [, given = ''] of source.matchAll(/executeScript\(([\s\S]*?)\}\)/g)) {
      expect(given, file).toMatch(/files: \[/);
      expect(given, file).not.toMatch(/func\b|code\b/);
    }
  }
});

/** A file without its comments. */
function codeOf(file: string): string {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/** The files and all of ours that they import. Types alone are nothing that runs. */
function closureOf(files: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(join(ROOT, file), 'utf8');
    const imports = source.matchAll(/^(?:import|export)\s+(?!type\s)[^'"]*?from\s+'([^']+)'/gm);
    for (const [, name = ''] of imports) {
      if (!/^(?:@\/|\.)/.test(name)) continue;
      const path = name.startsWith('@/') ? name.slice(2) : normalize(join(dirname(file), name));
      const target = `${path}.ts`;
      if (existsSync(join(ROOT, target))) visit(target);
    }
  };
  for (const file of files) visit(file.replaceAll('\\', '/'));
  return [...found].sort();
}
