import type { CareTask } from '@/lib/core/calendar/tasks/care-task';
import type { GroupLook } from '@/lib/core/groups/group-look';
import type { GroupProblem } from '@/lib/core/groups/group-problems';
import type { MemberChange } from '@/lib/core/groups/member-counts';
import type { DigestList, TidyList } from '@/lib/core/groups/tidy-group';
import type { MemberCount } from '@/lib/core/model/contact';
import type { CalendarDay } from '@/lib/core/time/calendar-day';

/** One group as the page shows it. */
export interface GroupRow {
  readonly id: string;
  readonly name: string;
  /** The site's name. */
  readonly site: string;
  readonly problems: readonly GroupProblem[];
  readonly look: GroupLook;
  /** Days without a word of a member, as far as was seen, and what is usual; null when never seen. */
  readonly silence: { readonly days: number; readonly usual: number | null } | null;
  /** Promotions in one run, where the group is flooded just now. */
  readonly promotionRun: number | null;
  /** ms; nothing later is known. Null where the group is in sight now. */
  readonly seenUntil: number | null;
  /** Newest count of the page and of the operator, where there are such, the newer one first. */
  readonly members: readonly MemberCount[];
  /** How the number changed, by counts of one of the two. */
  readonly change: MemberChange | null;
  /** About how many members wrote in the last five weeks; null where the page doesn't tell. */
  readonly talkers: number | null;
  readonly tidy: TidyList;
  /** Other chats that got the same text on the same day, by message id. */
  readonly others: ReadonlyMap<string, number>;
  /** Best of last month. */
  readonly digest: DigestList;
  /** Id of the mark that calls it done for a week. */
  readonly task: string;
  readonly done: boolean;
  /** ms; put off until then. */
  readonly snoozedUntil: number | null;
}

/** What the page shows; made by the owner from database, strategy and calendar. */
export interface GroupsData {
  /** The operator's day. */
  readonly today: CalendarDay;
  readonly groups: readonly GroupRow[];
  /** The weekly and the monthly task as they are due next; null while they are switched off. */
  readonly chores: { readonly tidy: CareTask | null; readonly digest: CareTask | null } | null;
  /** The month the digest is about, `2026-10`. */
  readonly digestMonth: string;
}

/** Is there anything to do in this group, and nobody said it is done or can wait? */
export function needsLook({ problems, done, snoozedUntil }: GroupRow): boolean {
  return problems.length > 0 && !done && snoozedUntil === null;
}
