/**
 * Reads a CSV file by RFC 4180, to check what was written against.
 * @throws without a byte order mark, or where a row does not end with a line break
 */
export function parseCsv(file: string): string[][] {
  if (!file.startsWith('\ufeff')) throw new Error('no byte order mark');
  const text = file.slice(1);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
