import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../lib/sites/', import.meta.url));

/**
 * What could press send. A paragraph split made by command is among them: ProseMirror takes it for
 * the Enter key and runs what the page bound to it.
 */
const ACTS =
  /\.click\(|\.submit\(|requestSubmit|KeyboardEvent|MouseEvent|PointerEvent|'insertParagraph'/;
const REQUESTS =
  /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\blocalStorage|\bcookie\b|\bindexedDB/;

it.each(globSync('**/*.ts', { cwd: folder }))(
  '%s neither sends nor asks the page’s server',
  (file) => {
    const source = readFileSync(folder + file, 'utf8');
    expect(source).not.toMatch(ACTS);
    expect(source).not.toMatch(REQUESTS);
  },
);
