import type { SiteDefinition } from '../definition';
import type { Field } from './fields';

/** A proposal for a field that yields nothing any more. */
export interface Repair {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
  /** 0 to 1 */
  readonly confidence: number;
  /** Identity and direction, and whatever isn't sure: nothing of it may be used before a yes. */
  readonly mustAsk: boolean;
  /** What took the place, at most three, to be shown. */
  readonly elements: readonly HTMLElement[];
  /** The definition with this one change. */
  readonly definition: SiteDefinition;
}
