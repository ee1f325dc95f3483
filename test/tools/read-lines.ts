import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/**
 * Reads a text file, also `.gz`, line by line in bounded memory. ASCII or UTF-8.
 * @param use called for each line without its ending; empty lines are left out
 */
export async function readLines(file: string, use: (line: string) => void): Promise<void> {
  const raw = createReadStream(file, { highWaterMark: 1 << 20 });
  const stream = file.endsWith('.gz') ? raw.pipe(createGunzip({ chunkSize: 1 << 20 })) : raw;
  raw.on('error', (error) => stream.destroy(error));
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const text: string = rest + chunk;
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const line =
        text.charCodeAt(end - 1) === 13 ? text.slice(from, end - 1) : text.slice(from, end);
      if (line !== '') use(line);
      from = end + 1;
    }
    rest = text.slice(from);
  }
  if (rest.trim() !== '') use(rest.trim());
}

/**
 * Where the named columns stand in a CSV header.
 * @throws Error naming the first column that is missing
 */
export function columnsOf(header: string, names: readonly string[]): number[] {
  const found = header
    .replace(/^\uFEFF/, '')
    .split(',')
    .map((name) => name.trim());
  return names.map((name) => {
    const i = found.indexOf(name);
    if (i < 0) throw new Error(`column "${name}" is missing in: ${header}`);
    return i;
  });
}
