import type { SiteDefinition } from '@/lib/sites/definition';
import { judge, type Verdict } from '@/lib/sites/health';
import { locateVisible } from '@/lib/sites/locate';
import { readFields } from '@/lib/sites/read-fields';
import { readRows } from '@/lib/sites/read-rows';
import { readThread } from '@/lib/sites/read-thread';
import { compare, type Difference, type Reading } from './compare';
import { allMutations } from './mutations';

export interface Trial {
  readonly kind: string;
  readonly name: string;
  /** What the page is said to be then. Broken and unready ones are not used. */
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
}

/**
 * Puts the open page through every change, one at a time, and tells what is read of it then.
 * @throws when a change could not be taken back
 */
export function tryPage(site: SiteDefinition, now: number, timeZone: string): Trial[] {
  const read = (): Reading => ({
    rows: readRows(site, document, { now, timeZone }),
    thread: readThread(site, document, { now, timeZone }),
  });
  const right = read();
  const inOrder = [
    ...(right.thread?.messages.map(({ element }) => element) ?? []),
    ...(site.thread?.time.separator ? locateVisible(document, site.thread.time.separator) : []),
  ];
  const said = [...right.rows.map(({ name }) => name), right.thread?.name ?? ''];
  const texts = right.thread?.messages.flatMap(({ text }) => text.split('\n')) ?? [];
  const trials = allMutations(inOrder, new Set([...said, ...texts])).map(
    ({ kind, name, apply }) => {
      const undo = apply();
      try {
        const { verdict } = judge(site, document, readFields(site, document) !== null);
        const used = verdict !== 'broken' && verdict !== 'not-ready';
        return { kind, name, verdict, differences: used ? compare(right, read()) : [] };
      } finally {
        undo();
      }
    },
  );
  if (compare(right, read()).length) throw new Error('the page is not as it was');
  return trials;
}
