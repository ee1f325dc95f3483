import { Unzip, UnzipInflate } from 'fflate';
import { FileFaultError } from './file-fault';

/** Bytes of all files together, and of what is inflated of them. */
const MAX_BYTES = 2 ** 30;
/** What is inflated to more than this many times its size, and is large, is a trap. */
const MAX_RATIO = 200;
const RATIO_FROM = 16 * 2 ** 20;
const MAX_ENTRIES = 20_000;
/** Bytes that are unpacked at a time. */
const PIECE = 8192;
const READABLE = /\.(?:txt|json|csv|tsv)$/i;

/** A text within the chosen files. */
export interface Source {
  /** Counted from 0 in the order of the files. */
  readonly index: number;
  readonly name: string;
  /** The file it is in: the same one, or an archive. */
  readonly file: File;
  readonly zipped: boolean;
}

/** Takes the bytes of one source. */
export interface ByteSink {
  feed(bytes: Uint8Array): void;
  end(): void;
}

/**
 * Reads all sources once, in order. Archives are unpacked as they stream by: nothing is in memory
 * but the piece in hand, and what unpacks beyond all measure is refused.
 * @param open gives the sink of a source, null to pass over it
 * @param onBytes told how many bytes of the files were read
 * @throws FileFaultError
 */
export async function readFiles(
  files: readonly File[],
  open: (source: Source) => ByteSink | null,
  onBytes: (read: number) => void,
): Promise<void> {
  const total = files.reduce((sum, file) => sum + file.size, 0);
  if (total === 0) throw new FileFaultError('empty');
  if (total > MAX_BYTES) throw new FileFaultError('too-large');
  let index = 0;
  let read = 0;
  for (const file of files) {
    const zipped = await isZip(file);
    const sink = zipped
      ? unzipped(file, (name) => open({ index: index++, name, file, zipped }))
      : (open({ index: index++, name: file.name, file, zipped }) ?? NOTHING);
    const reader = file.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      sink.feed(value);
      read += value.length;
      onBytes(read);
    }
    sink.end();
  }
}

const NOTHING: ByteSink = { feed() {}, end() {} };

/** Is it an archive, whatever its name? */
export async function isZip(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/**
 * Hands on what is inside an archive.
 * @param openEntry gives the sink of an entry by its name
 * @param readable names of entries that are unpacked
 */
export function unzipped(
  file: File,
  openEntry: (name: string) => ByteSink | null,
  readable = READABLE,
): ByteSink {
  let inflated = 0;
  let entries = 0;
  let unfinished = 0;
  let fault: FileFaultError | null = null;
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new FileFaultError('bomb');
    const sink = readable.test(entry.name) ? openEntry(entry.name) : null;
    if (!sink) return;
    unfinished += 1;
    entry.ondata = (error, bytes, final) => {
      inflated += bytes?.length ?? 0;
      // What is thrown in here comes back as an error of the archive: the first one is the true one.
      if (error) fault ??= new FileFaultError('broken-zip');
      else if (isTrap(inflated, file.size)) fault ??= new FileFaultError('bomb');
      if (fault) throw fault;
      sink.feed(bytes);
      if (!final) return;
      unfinished -= 1;
      sink.end();
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  const push = (bytes: Uint8Array, final: boolean) => {
    try {
      unzip.push(bytes, final);
    } catch (error) {
      throw fault ?? (error instanceof FileFaultError ? error : new FileFaultError('broken-zip'));
    }
  };
  return {
    feed: (bytes) => {
      // Small pieces, so that a trap is noticed before it has filled the memory.
      for (let from = 0; from < bytes.length; from += PIECE) {
        push(bytes.subarray(from, from + PIECE), false);
      }
    },
    end: () => {
      push(new Uint8Array(0), true);
      if (unfinished > 0) throw new FileFaultError('broken-zip');
    },
  };
}

function isTrap(inflated: number, size: number): boolean {
  return inflated > MAX_BYTES || (inflated > RATIO_FROM && inflated > size * MAX_RATIO);
}
