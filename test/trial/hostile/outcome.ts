import type { Measured } from '../../tools/measured';

/** What came of each threat, as a table. */
export class Outcomes {
  readonly #found: Measured;
  readonly #rows: string[][] = [];

  constructor(found: Measured) {
    this.#found = found;
  }

  /**
   * @param threat what somebody would do
   * @param tried with counts
   * @param held what was seen
   * @param where it is tested besides here
   * @param ok did it hold
   */
  add(threat: string, tried: string, held: string, where: string, ok: boolean): void {
    this.#rows.push([threat, tried, ok ? held : `**no:** ${held}`, where]);
    console.log(`${ok ? 'held' : 'FAILED'}: ${threat}: ${held}`);
    if (!ok) this.#found.fail(`${threat}: ${held}`);
  }

  write(): void {
    this.#found.table(['threat', 'what was tried', 'what held', 'also tested in'], this.#rows);
  }
}
