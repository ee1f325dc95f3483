import type { Direction, Interaction, Kind } from '@/lib/core/model/interaction';
import { readLines } from './read-lines';

/** One line of an events file. */
export interface EventRow {
  readonly contact: string;
  readonly interaction: Interaction;
}

const KIND_OF: Readonly<Record<string, Kind>> = { sighting: 'sighting', system: 'system' };
const HEADER = ['contact_id', 'ts', 'dir', 'kind', 'len', 'features'];

/**
 * Streams `contact_id,ts,dir,kind,len,n[,features]`: ts in seconds since 1970 UTC, dir `in` or
 * `out`, features the bits of `FEATURE` where they are known.
 * @throws Error at a line whose time is no number
 */
export async function readEvents(file: string, use: (row: EventRow) => void): Promise<void> {
  let columns: number[] | null = null;
  await readLines(file, (line) => {
    const cells = line.split(',');
    if (!columns) {
      columns = HEADER.map((name) => cells.indexOf(name));
      if ((columns[0] as number) < 0 || (columns[1] as number) < 0 || (columns[2] as number) < 0) {
        throw new Error(`${file}: expected contact_id,ts,dir,… but found: ${line}`);
      }
      return;
    }
    const cell = (i: number) => cells[columns?.[i] as number] ?? '';
    const seconds = Number(cell(1));
    if (!Number.isFinite(seconds)) throw new Error(`${file}: no time in line: ${line}`);
    use({
      contact: cell(0),
      interaction: interactionOf(seconds, cell(2), cell(3), cell(4), cell(5)),
    });
  });
}

function interactionOf(
  seconds: number,
  direction: string,
  kind: string,
  length: string,
  features: string,
): Interaction {
  return {
    id: '',
    at: seconds * 1000,
    precision: 'exact',
    direction: (direction === 'in' || direction === 'out' ? direction : 'unknown') as Direction,
    kind: KIND_OF[kind] ?? 'text',
    features: Number(features) || 0,
    length: Number(length) || 0,
    origin: 'import',
    native: false,
  };
}
