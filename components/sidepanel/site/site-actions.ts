import type { EditionOrigin } from '@/lib/core/model/local-definition';
import type { SiteChanged } from '@/lib/messaging/site-schemas';
import type {
  GivenAnswer,
  IdSeen,
  ProposedRepair,
  TeachData,
  TeachName,
  TeachReply,
} from '@/lib/messaging/teach-schemas';
import type { PickableField } from '@/lib/sites/local/pickable';
import type { ImportResult } from './site-view';

export type PickerKey = 'parent' | 'child' | 'take' | 'leave';
export type LeadPoint = TeachData<'teach/lead'>['point'];
type Reply<N extends TeachName> = Promise<TeachReply<N>>;
type Data = Readonly<Record<string, unknown>>;

/** What the parts about a page ask of the tab and the background. A rejection shows a plain error. */
export interface SiteActions {
  /** Looks through a page no definition knows. */
  readPage(answers: readonly GivenAnswer[]): Reply<'teach/read'>;
  /** Outlines in the page what a question or repair is about; null: nothing any more. */
  point(index: number | null, option?: number): Promise<void>;
  /** Lets the operator point at a field; answered when they did or left. */
  pick(field: PickableField): Reply<'teach/pick'>;
  /** Begins teaching by pointing alone: what was pointed at before is forgotten. */
  startLead(): Promise<void>;
  /** Lets one thing be pointed at; answered when it was, or when the operator left. */
  lead(point: LeadPoint): Reply<'teach/lead'>;
  /** Forgets that point and all after it. */
  forget(from: LeadPoint): Promise<void>;
  /** What all that was pointed at comes to. */
  finishLead(): Reply<'teach/pointed'>;
  /** What the page may know its contacts by. */
  findIds(): Reply<'teach/ids'>;
  /** Knows contacts by it from now on. */
  adoptId(id: IdSeen, accepted: boolean): Promise<SiteChanged>;
  press(key: PickerKey): Promise<void>;
  /** Fields whose selectors yield nothing, and where they may be now; null: nothing to compare with. */
  findRepairs(): Promise<readonly ProposedRepair[] | null>;
  /**
   * Keeps a definition of this page.
   * @param accepted the operator knows that contacts will not be recognised
   */
  saveDefinition(definition: Data, origin: EditionOrigin, accepted: boolean): Promise<SiteChanged>;
  changeLocal(what: 'undo' | 'remove', accepted: boolean): Promise<SiteChanged>;
  exportLocal(): Promise<void>;
  /** The operator no longer agrees to the site's rule. */
  withdraw(): Promise<void>;
  readFile(file: File): Promise<ImportResult>;
  importData(data: Data, accepted: boolean): Promise<SiteChanged>;
  /** Structure of the page, all that is somebody's replaced. */
  makeReport(): Promise<string>;
  copy(text: string): Promise<void>;
}
