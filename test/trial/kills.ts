import type { Measured } from '../tools/measured';
import { differences } from './kills/differences';
import { runAll, type Size } from './kills/run';

export const title = 'Ending the worker at random points';

const FULL: Size = {
  people: 900,
  kills: {
    recording: 340,
    rescoring: 180,
    ledger: 220,
    drafts: 160,
    importing: 180,
    restoring: 170,
  },
};
const QUICK: Size = {
  people: 120,
  kills: { recording: 10, rescoring: 8, ledger: 8, drafts: 4, importing: 6, restoring: 4 },
};

/** Of the points at which the worker is ended. */
const SEEDS = [20_261_122, 20_261_123];
/** Kills that have to meet a worker at least. */
const WANTED = 1000;

/**
 * The same inputs in real browsers: once undisturbed, then with the worker ended again and again,
 * messages without an answer sent again. Afterwards the databases have to be equal.
 */
export default async function kills(found: Measured, { quick }: { quick: boolean }): Promise<void> {
  const size = quick ? QUICK : FULL;
  const calm = await runAll(size, null);
  found.say(
    `Browsers were given the same inputs: ${size.people} contacts recorded in batches, eight later days on which contacts fall due, offers set aside, given back, put in words and seen sent, marks and notes, two files imported and one of them taken back, a backup restored. In the first nothing was disturbed (${Math.round(calm.seconds)} s); in the others the worker was ended at random points (seeded) by closing it as the browser does; a message that got no answer was sent again, as page and desk do. The clock stands still in each part, so that nothing depends on when it ran. "Already written" is known where the answer tells it: of imports and offers.`,
  );
  let sum = 0;
  let equal = true;
  for (const seed of quick ? SEEDS.slice(0, 1) : SEEDS) {
    const ended = await runAll(size, seed);
    const killed = ended.parts.reduce((total, part) => total + part.kills, 0);
    sum += killed;
    found.say(`## Seed ${seed}: ${killed} kills in ${Math.round(ended.seconds)} s`);
    found.table(
      ['part', 'messages', 'kills', 'cut off in the middle', 'never answered', 'written already'],
      ended.parts
        .filter(({ kills: n }) => n > 0)
        .map((part) => [part.name, part.messages, part.kills, part.cut, part.silent, part.written]),
    );
    const different = differences(calm.tables, ended.tables);
    for (const { table, missing, extra } of different) {
      found.fail(
        `${table}: ${missing.length} rows lost or changed, ${extra.length} doubled or changed; first ${[missing[0], extra[0]].map((row) => `\`${row?.slice(0, 1500)}\``).join(' and ')}`,
      );
    }
    const refusals = differences({ refused: calm.refused }, { refused: ended.refused });
    for (const { missing, extra } of refusals) {
      found.fail(`answers differ: ${missing.join('; ')} — ${extra.join('; ')}`.slice(0, 2000));
    }
    equal &&= different.length === 0;
  }
  if (!quick && sum < WANTED) found.fail(`only ${sum} kills met a worker`);
  const rows = Object.values(calm.tables).reduce((total, table) => total + table.length, 0);
  if (equal) {
    found.say(
      `After ${sum} kills all ${rows.toLocaleString('en')} rows of all ${Object.keys(calm.tables).length - 1} tables, and the settings, are equal byte for byte; only the ids of ledger entries, which are drawn at random, were named alike before.`,
    );
  }
  found.say(`Refused alike: ${calm.refused.length} messages.`);
}
