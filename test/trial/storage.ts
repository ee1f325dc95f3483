import type { Measured } from '../tools/measured';
import { clocks } from './storage/clock';
import { damaged } from './storage/damaged';
import { fullDisk } from './storage/full-disk';
import { halfImports } from './storage/half-import';
import { migrating } from './storage/migrating';
import { writeRows } from './storage/row';
import { upgrades } from './storage/upgrade';
import { windows } from './storage/windows';

export const title = 'Faults of the storage';

/** Every fault in a real browser with a profile of its own. */
export default async function storage(
  found: Measured,
  { quick }: { quick: boolean },
): Promise<void> {
  found.say(
    'Each row is a real Chromium with the built extension, a profile of its own, a chat page in which messages come in, the desk and the side panel. “view” stands in place of the page, “bar” above it.',
  );
  writeRows(found, 'A full disk', await fullDisk());
  writeRows(found, 'Updates and versions', await upgrades());
  writeRows(found, 'Damaged or unreadable files', await damaged(quick));
  writeRows(found, 'An import cut off', await halfImports(quick));
  writeRows(found, 'Two windows', await windows());
  writeRows(found, 'The clock', await clocks());
  await migrating(found, quick ? 5000 : 100_000);
}
