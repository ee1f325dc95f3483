import type { GroupProblem } from '@/lib/core/groups/group-problems';
import { DAY } from '@/lib/core/model/interaction';
import { formatDay } from '@/lib/i18n/date';
import { deskGroupsTexts } from '@/lib/i18n/desk/groups';
import { formatDays } from '@/lib/i18n/duration';
import type { Language } from '@/lib/i18n/language';
import type { GroupRow } from './groups-data';

/** Promotions a day from which on the day is named. */
const BURST = 3;

/** What is wrong with a group, one sentence for each problem, in its own numbers. */
export function groupReasons(row: GroupRow, now: number, language: Language): string[] {
  const own = deskGroupsTexts(language);
  const { silence, look, change, promotionRun } = row;
  const days = formatDays(silence?.days ?? 0, language);
  // Noon of the operator's day, by the clock of this machine.
  const dayName = (day: number) => {
    const date = new Date(day * DAY);
    const noon = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
    return formatDay(noon.getTime(), now, language);
  };
  const { flood } = look;
  const sentences: Readonly<Record<GroupProblem, () => string | null>> = {
    silent: () => own.silent(days),
    quiet: () =>
      silence?.usual ? own.quiet(days, formatDays(silence.usual, language)) : own.silent(days),
    flooded: () => {
      if (flood && flood.most >= BURST)
        return own.burst(dayName(flood.day), flood.most, flood.days);
      if (flood) return own.mostly(flood.promotions, flood.ours);
      return promotionRun === null ? null : own.flooding(promotionRun);
    },
    shrinking: () =>
      change?.shrinking
        ? own.shrinking(
            change.from.count,
            change.to.count,
            formatDay(change.from.at, now, language),
          )
        : own.leaving(look.turnover.left, look.turnover.joined),
    fading: () => (look.before === null ? null : own.fading(look.theirs, look.before)),
  };
  return row.problems.flatMap((problem) => sentences[problem]() ?? []);
}

/** How many are in the group by whom, and who came and went, as far as the page shows it. */
export function memberFacts(
  { members, look: { turnover } }: GroupRow,
  now: number,
  language: Language,
): string[] {
  const own = deskGroupsTexts(language);
  const counts = members.map(({ at, count, from }) => {
    const day = formatDay(at, now, language);
    return from === 'page' ? own.pageCount(count, day) : own.members(count, day);
  });
  const { joined, left } = turnover;
  return joined + left > 0 ? [...counts, own.turnover(joined, left)] : counts;
}
