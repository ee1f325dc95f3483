/** Tells a spreadsheet that the file is UTF-8; without it Excel reads Chinese as another code page. */
export const BOM = '\ufeff';

/**
 * A table as the text of a CSV file by RFC 4180: CRLF ends each row, cells with a separator, quote,
 * line break or outer space are quoted. A cell that a spreadsheet would take for a formula, also
 * behind space or in full width, gets an apostrophe in front (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map(csvRow).join('');
}

/** One row of such a file, for who writes it piece by piece behind a `BOM`. */
export function csvRow(row: readonly string[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string): string {
  const safe = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
