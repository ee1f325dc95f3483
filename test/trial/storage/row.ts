import type { Measured } from '../../tools/measured';
import type { Seen } from './house';

/** One fault: what was done, what the operator saw meanwhile, what became of the data. */
export interface Row {
  readonly fault: string;
  readonly seen: string;
  readonly data: string;
  /** Empty when it is right. */
  readonly wrong: readonly string[];
}

/** In a few words: where something is said, and what. */
export function inWords({ toolbar, desk, panel, page }: Seen): string {
  const places = { toolbar, desk, panel, page };
  const said = Object.entries(places).filter(([, what]) => what !== 'ok' && what !== '–');
  return said.length === 0
    ? 'nothing'
    : said.map(([place, what]) => `${place}: ${what}`).join('; ');
}

/** Gathers what is wrong. */
export class Verdict {
  readonly wrong: string[] = [];

  expect(what: string, found: unknown, wanted: unknown): void {
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    this.wrong.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  }
}

/** Runs a trial; one that stops by itself is a row that is wrong. */
export async function rowOf(fault: string, trial: () => Promise<Row>): Promise<Row> {
  try {
    return await trial();
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { fault, seen: '–', data: '–', wrong: [`stopped by ${words.slice(0, 1500)}`] };
  }
}

export function writeRows(found: Measured, heading: string, rows: readonly Row[]): void {
  found.say(`## ${heading}`);
  found.table(
    ['fault', 'what the operator saw', 'the data', 'as it should be'],
    rows.map((row) => [row.fault, row.seen, row.data, row.wrong.length === 0 ? 'yes' : '**no**']),
  );
  for (const row of rows) for (const wrong of row.wrong) found.fail(`${row.fault}: ${wrong}`);
}
