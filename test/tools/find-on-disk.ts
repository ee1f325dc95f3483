import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder in which words lie, as UTF-8 or as the browser's database writes them,
 * one or two bytes a sign. Words that a file holds compressed are not found.
 */
export function findOnDisk(folder: string, words: string): string[] {
  const shapes = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return filesBelow(folder).filter((file) => {
    const bytes = readIfThere(file);
    return shapes.some((shape) => bytes.includes(shape));
  });
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
