import type { CareCase } from '@/lib/core/model/care-case';
import type { Note } from '@/lib/core/model/note';
import type { TimelineItem } from '@/lib/core/timeline/build-timeline';
import type { ContactView, FlaggedView } from '../../../sidepanel/panel-state';

/** Everything the page of one contact shows. */
export interface ContactData {
  /** As the side panel sees them; with the operator's marks where they are flagged. */
  readonly view: ContactView &
    Partial<Pick<FlaggedView, 'snooze' | 'override' | 'snoozeLimitDays'>>;
  /** Newest first. */
  readonly timeline: readonly TimelineItem[];
  readonly cases: readonly CareCase[];
  readonly notes: readonly Note[];
  /** Somebody else on the site has the same name, and the page tells no ids. */
  readonly hasNamesake: boolean;
}
