import { guessFormat, headingRow } from '@/lib/core/import/columns';
import { readDayLine, readTitle } from '@/lib/core/import/line';
import type { ImportFormat } from '@/lib/core/import/records';
import { RowReader, separatorOf } from '@/lib/core/import/rows';
import { readHeader } from '@/lib/core/import/whatsapp';

/** Lines at the top that are looked at. */
const LOOK = 300;

/** The kind of a text by how it begins, or null when it is none that is known. */
export function detectText(name: string, head: string): ImportFormat | null {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{')) {
    return /"(?:messages|chats|personal_information)"/.test(head) ? 'telegram' : null;
  }
  const lines = start.split(/\r?\n/).slice(0, LOOK);
  if (lines.slice(0, 5).some((line) => readTitle(line) !== null)) return 'line';
  if (lines.filter((line) => readHeader(line) !== null).length > 0) return 'whatsapp';
  const days = lines.filter((line) => readDayLine(line) !== null).length;
  if (days > 0 && lines.some((line) => /^\S{0,6} ?\d{1,2}:\d{2}[\t ]/u.test(line))) return 'line';
  const rows = topRows(start);
  const heading = headingRow(rows);
  if (heading >= 0) return guessFormat(rows[heading] ?? []) ?? 'contacts';
  const isTable = /\.(?:csv|tsv)$/i.test(name) && (rows[0]?.length ?? 0) > 1;
  return isTable ? 'contacts' : null;
}

/** The first rows of a table. */
export function topRows(head: string): string[][] {
  const reader = new RowReader(separatorOf(head));
  return [...reader.feed(head), ...reader.end()].slice(0, 20).map(({ fields }) => [...fields]);
}
