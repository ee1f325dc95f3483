import { readSheet } from 'read-excel-file/web-worker';
import type { Row } from '@/lib/core/import/rows';
import { MAX_FIELDS } from '@/lib/core/import/rows';
import { FileFaultError } from './file-fault';
import { unzipped } from './read-files';

/** A sheet is read whole: more than this is better brought as CSV. */
const MAX_SHEET = 64 * 2 ** 20;
const MAX_CELL = 65_536;

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
  const guard = unzipped(file, () => ({ feed() {}, end() {} }), /\.xml$/i);
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
