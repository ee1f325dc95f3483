import { MAX_LINE } from './lines';

/** Fields of one row, and characters of all of them together. */
export const MAX_FIELDS = 400;

/** One row of a table. */
export interface Row {
  /** The line it begins in, from 1. */
  readonly line: number;
  /** Lines it takes: a quoted field may hold line breaks. */
  readonly lines: number;
  readonly fields: readonly string[];
  readonly fault: 'too-long' | 'too-many-fields' | null;
}

const QUOTE = 34;
const NEWLINE = 10;

/**
 * Reads the rows of a CSV text that comes in pieces (RFC 4180; also `;`, tab and `|`). A quote that is
 * never closed costs the line it stands in, not the rest of the file: when a row grows too long it is
 * given up at the end of its first line, and reading goes on behind it.
 */
export class RowReader {
  private buffer = '';
  private line = 1;

  constructor(private readonly separator: string) {}

  /** @returns the rows that end in this piece */
  feed(piece: string): Row[] {
    this.buffer += piece;
    return this.drain(false);
  }

  /** @returns the last row, where the text does not end with a line break */
  end(): Row[] {
    return this.drain(true);
  }

  private drain(last: boolean): Row[] {
    const rows: Row[] = [];
    let from = 0;
    while (from < this.buffer.length) {
      const row = readRow(this.buffer, from, this.separator, last);
      if (!row) {
        // Not at its end yet. What is too long already, or never ends, is given up.
        if (!last && this.buffer.length - from <= MAX_LINE) break;
        from = this.giveUp(from, rows, last);
        if (from < 0) return rows;
        continue;
      }
      const { end, fields, lines, many } = row;
      const long = end - from > MAX_LINE;
      if (long && lines > 1) {
        from = this.giveUp(from, rows, last);
        continue;
      }
      const fault = long ? 'too-long' : many ? 'too-many-fields' : null;
      rows.push({ line: this.line, lines, fields, fault });
      this.line += lines;
      from = end;
    }
    this.buffer = this.buffer.slice(from);
    return rows;
  }

  /** Takes the first line alone as a faulty row. @returns where to go on, −1 when more is needed */
  private giveUp(from: number, rows: Row[], last: boolean): number {
    const newline = this.buffer.indexOf('\n', from);
    if (newline < 0 && !last) {
      // One endless line: its beginning is kept to be shown.
      this.buffer = this.buffer.slice(from, from + MAX_LINE + 1);
      return -1;
    }
    const end = newline < 0 ? this.buffer.length : newline + 1;
    const text = this.buffer.slice(from, Math.min(end, from + MAX_LINE)).replace(/\r?\n$/, '');
    rows.push({ line: this.line, lines: 1, fields: [text], fault: 'too-long' });
    this.line += 1;
    return end;
  }
}

interface Found {
  readonly fields: string[];
  readonly end: number;
  readonly lines: number;
  readonly many: boolean;
}

/** The row at a place, or null when the text ends before it does. */
function readRow(text: string, from: number, separator: string, last: boolean): Found | null {
  const fields: string[] = [];
  const separatorCode = separator.charCodeAt(0);
  let many = false;
  let lines = 1;
  let i = from;
  for (;;) {
    let field: string;
    if (text.charCodeAt(i) === QUOTE) {
      let end = i + 1;
      for (;;) {
        end = text.indexOf('"', end);
        if (end < 0) return null;
        if (text.charCodeAt(end + 1) !== QUOTE) break;
        end += 2;
      }
      // Whether a quote closes is told by what follows it.
      if (end + 1 >= text.length && !last) return null;
      field = text.slice(i + 1, end).replace(/""/g, '"');
      for (let at = text.indexOf('\n', i); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
        lines += 1;
      }
      i = end + 1;
      const rest = endOf(text, i, separatorCode);
      if (rest > i) field += text.slice(i, rest).replace(/\r$/, '');
      i = rest;
    } else {
      const end = endOf(text, i, separatorCode);
      field = text.slice(i, end);
      i = end;
    }
    if (i >= text.length && !last) return null;
    if (fields.length < MAX_FIELDS) fields.push(field);
    else many = true;
    if (i < text.length && text.charCodeAt(i) === separatorCode) {
      i += 1;
      continue;
    }
    const tail = fields.length - 1;
    fields[tail] = (fields[tail] ?? '').replace(/\r$/, '');
    return { fields, end: Math.min(text.length, i + 1), lines, many };
  }
}

function endOf(text: string, from: number, separator: number): number {
  let i = from;
  while (i < text.length) {
    const sign = text.charCodeAt(i);
    if (sign === separator || sign === NEWLINE) break;
    i += 1;
  }
  return i;
}

const SEPARATORS = [',', '\t', ';', '|'] as const;

/** The sign between the fields, told by which one cuts the first lines most evenly. */
export function separatorOf(text: string): string {
  const lines = text
    .split('\n')
    .slice(0, 12)
    .filter((line) => line.trim() !== '');
  let best: string = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(separator).length - 1);
    const typical = [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0;
    if (typical > most) {
      best = separator;
      most = typical;
    }
  }
  return best;
}
