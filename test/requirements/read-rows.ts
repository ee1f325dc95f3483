import { readFileSync } from 'node:fs';

/** One thing asked for, and what became of it. */
export interface RequirementRow {
  readonly id: string;
  readonly kind: 'built' | 'reference' | 'unseen';
  /** What is asked, in our words. */
  readonly what: string;
  /** Files of a built one; the reason of the others. */
  readonly where: string;
}

const KINDS = new Set(['built', 'reference', 'unseen']);

/** All rows of `rows.txt`. @throws Error naming the line that is none */
export function readRows(): RequirementRow[] {
  const text = readFileSync(new URL('rows.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [id, kind, what, where] = line.split(' | ').map((part) => part.trim());
      if (!id || !kind || !KINDS.has(kind) || !what || !where) throw new Error(`no row: ${line}`);
      return { id, kind: kind as RequirementRow['kind'], what, where };
    });
}

/** The page that shows them. */
export function requirementsPage(rows: readonly RequirementRow[]): string {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const cell = ({ kind, where }: RequirementRow) =>
    kind === 'built'
      ? where
          .split(' ')
          .map((file) => `[${file.split('/').pop()}](../../${file})`)
          .join(' ')
      : where;
  return [
    '# What was asked for, and where it is',
    '',
    'Written from `rows.txt` by the test beside it (`-u` renews it). `built` names the file that does',
    'it, `reference` is a figure others claim and we only show as their claim, `unseen` cannot be seen',
    'from a chat page and is named in the product under “What it sees”.',
    '',
    `${count('built')} built, ${count('reference')} shown as reference, ${count('unseen')} not observable.`,
    '',
    '| id | what | | where, or why not |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.id} | ${row.what} | ${row.kind} | ${cell(row)} |`),
    '',
  ].join('\n');
}
