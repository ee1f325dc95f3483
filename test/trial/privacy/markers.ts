import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is marked in the trial, by kind. */
export const KINDS = [
  'their messages',
  'our messages',
  'typed, not sent',
  'answer of the model',
  'key of the model',
  'passphrase of the key',
  'imported messages',
  'name of the imported file',
  'notes',
  'saved replies',
  'remarks',
  'names',
] as const;
export type MarkKind = (typeof KINDS)[number];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** Signs that stand in no text of ours. */
const RARE = '齉龘靐爩麤驫鱻羴犇骉掱淼焱垚鑫晶磊';

/**
 * A mark for each kind: signs nobody else writes, in Latin letters and in Chinese. Every text of a kind
 * holds both, so that any piece of it of eight letters or four signs gives it away.
 */
export class Markers {
  private readonly latin = new Map<MarkKind, string>();
  private readonly chinese = new Map<MarkKind, string>();

  constructor(random: () => number) {
    const pick = (from: string) => [...from][Math.floor(random() * [...from].length)] ?? '';
    for (const kind of KINDS) {
      const mark = Array.from({ length: 10 }, (_, i) => pick(i % 2 ? DIGITS : LETTERS)).join('');
      this.latin.set(kind, mark);
      const rare = Array.from({ length: 3 }, () => pick(RARE)).join('');
      this.chinese.set(kind, String.fromCodePoint(0x4e00 + Math.floor(random() * 20_000)) + rare);
    }
  }

  /** Both marks of a kind, to stand in the middle of a text. */
  of(kind: MarkKind): string {
    return `${this.chinese.get(kind)}${this.latin.get(kind)}`;
  }

  /** The Latin one, for what may hold nothing else. */
  latinOf(kind: MarkKind): string {
    return this.latin.get(kind) ?? '';
  }

  /** Which kinds lie in these bytes, in any of the shapes text takes in files. */
  foundIn(bytes: Buffer, kinds: readonly MarkKind[] = KINDS): MarkKind[] {
    return kinds.filter((kind) => {
      const pieces = [coreOf(this.latin.get(kind) ?? ''), this.chinese.get(kind) ?? ''];
      return pieces.some((piece) => shapesOf(piece).some((shape) => bytes.includes(shape)));
    });
  }

  /** Which kinds lie in which files below a folder. */
  foundBelow(folder: string, kinds: readonly MarkKind[] = KINDS): Map<MarkKind, string[]> {
    const found = new Map<MarkKind, string[]>();
    for (const file of filesBelow(folder)) {
      for (const kind of this.foundIn(readIfThere(file), kinds)) {
        found.set(kind, [...(found.get(kind) ?? []), file.slice(folder.length + 1)]);
      }
    }
    return found;
  }
}

/** What every stretch of eight signs of the ten holds. */
const coreOf = (mark: string) => mark.slice(2, 8);

/** As UTF-8, UTF-16 either way round, base64 at each offset, hexadecimal, and escaped. */
function shapesOf(piece: string): Buffer[] {
  const utf8 = Buffer.from(piece, 'utf8');
  const utf16 = Buffer.from(piece, 'utf16le');
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and the last signs depend on what stands beside.
    return text.slice(offset === 0 ? 0 : offset + 1, -1);
  });
  const escaped = [...piece]
    .map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  const texts = [
    ...base64,
    utf8.toString('hex'),
    encodeURIComponent(piece),
    piece.toUpperCase(),
    [...piece].reverse().join(''),
    escaped,
  ];
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...texts.map((text) => Buffer.from(text))];
}

/** A running browser writes and removes files meanwhile. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}
