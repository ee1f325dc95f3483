import { writeDrafts } from '@/lib/core/drafting/write-drafts';
import { everyRequest } from './requests';

export interface Written {
  /** ms of each, in the order asked: the first one meets code that never ran. */
  readonly took: number[];
  readonly drafts: number;
  /** Requests for which nothing could be written. */
  readonly none: number;
}

/**
 * Has every draft written once and takes the time of each.
 * @param clock ms; by default that on the wall
 */
export function writeEvery(clock = () => performance.now()): Written {
  let drafts = 0;
  let none = 0;
  const took = everyRequest().map(({ request, recent }) => {
    const began = clock();
    const written = writeDrafts(request, { recent });
    const ms = clock() - began;
    drafts += written.length;
    if (written.length === 0) none += 1;
    return ms;
  });
  return { took, drafts, none };
}
