import { readSheet } from 'read-excel-file/web-worker';
import type { Row } from '@/lib/core/import/rows';
import { MAX_FIELDS } from '@/lib/core/import/rows';
import { FileFaultError } from './file-fault';
import { type ByteSink, unzipped } from './read-files';

/** A sheet is read whole: more than this is better brought as CSV. */
const MAX_SHEET = 64 * 2 ** 20;
const MAX_CELL = 65_536;
/** Cells of the rectangle from the first to the last one: the library makes every one of them. */
const MAX_EXTENT = 10_000_000;

/** Is this archive a workbook? */
export function isSheet(file: File): boolean {
  return /\.xls[xm]$/i.test(file.name);
}

/**
 * The rows of a workbook's first sheet. What a formula gives is not computed: the value that was
 * saved with it is taken.
 * @throws FileFaultError
 */
export async function readSheetRows(file: File): Promise<Row[]> {
  if (file.size > MAX_SHEET) throw new FileFaultError('too-large');
  // Unpacked once for nothing but its size: the library would fill the memory with a trap.
  const guard = unzipped(file, () => new Extent(), /\.xml$/i);
  guard.feed(new Uint8Array(await file.arrayBuffer()));
  guard.end();
  let rows: readonly (readonly unknown[])[];
  try {
    rows = (await readSheet(file)) as readonly (readonly unknown[])[];
  } catch {
    throw new FileFaultError('broken-sheet');
  }
  return rows.map((cells, i) => ({
    line: i + 1,
    lines: 1,
    fields: cells.slice(0, MAX_FIELDS).map(cellText),
    fault: cells.length > MAX_FIELDS ? 'too-many-fields' : null,
  }));
}

/** Looks how far a sheet reaches by the places its cells name. */
class Extent implements ByteSink {
  private readonly decoder = new TextDecoder('latin1');
  private rest = '';
  private rows = 0;
  private columns = 0;

  feed(bytes: Uint8Array): void {
    const text = this.rest + this.decoder.decode(bytes, { stream: true });
    for (const [, place = ''] of text.matchAll(/\sr\s*=\s*["']([^"'<>]{2,60})["']/g))
      this.note(place);
    this.rest = text.slice(-80);
  }

  end(): void {}

  private note(place: string): void {
    const [, letters = '', digits = '0'] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(place) ?? [];
    // Nobody writes a place in character references, but who hides one.
    if (place.includes('&')) throw new FileFaultError('bomb');
    const column = [...letters.toUpperCase()].reduce(
      (n, sign) => n * 26 + sign.charCodeAt(0) - 64,
      0,
    );
    if (column === 0) return;
    this.columns = Math.max(this.columns, column);
    this.rows = Math.max(this.rows, Number(digits));
    if (this.columns * this.rows > MAX_EXTENT) throw new FileFaultError('bomb');
  }
}

/** A cell as the sheet shows it; its dates have no zone. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return '';
    const [day = '', clock = ''] = cell.toISOString().slice(0, 19).split('T');
    return clock === '00:00:00' ? day : `${day} ${clock}`;
  }
  return String(cell).slice(0, MAX_CELL);
}
