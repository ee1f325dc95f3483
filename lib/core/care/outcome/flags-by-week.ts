import { mondayOf } from '../../history/weekly-rhythm';
import type { CareCase } from '../../model/care-case';
import { DAY } from '../../model/interaction';

const WEEK = 7 * DAY;

/** Contacts that were flagged in a week, and how many of these flags the operator called wrong. */
export interface FlagWeek {
  /** ms; Monday 00:00 of the operator's day. */
  readonly start: number;
  readonly flags: number;
  readonly wrong: number;
}

/** The operator's word on a contact: "this is wrong", or its taking back. */
export interface WrongMark {
  readonly contact: string;
  /** ms */
  readonly at: number;
  readonly undone: boolean;
}

/**
 * Flags by the week they were raised in. A flag is the opening of a case; who was left alone at
 * random was not shown and does not count. A flag is wrong when the operator said so while its case went
 * on, and did not take it back.
 * @param now ms
 * @param dayOffset minutes east of UTC
 * @returns weeks oldest first, the current one last, and the marks that speak of no such flag: of
 *   contacts that were only watched
 */
export function flagsByWeek(
  cases: readonly CareCase[],
  marks: readonly WrongMark[],
  now: number,
  dayOffset: number,
  weeks = 13,
): { readonly weeks: FlagWeek[]; readonly otherWrong: number } {
  const since = mondayOf(now, dayOffset) - (weeks - 1) * WEEK;
  const rows = Array.from({ length: weeks }, (_, i) => ({
    start: since + i * WEEK,
    flags: 0,
    wrong: 0,
  }));
  const rowOf = (at: number) => rows[Math.floor((at - since) / WEEK)];
  const casesOf = groupBy(cases);
  const said = standing(marks);
  const told = new Set<WrongMark>();
  for (const [contact, own] of casesOf) {
    const opened = [...own].sort((a, b) => a.openedAt - b.openedAt);
    opened.forEach(({ openedAt, closedAt, held }, i) => {
      const next = opened[i + 1]?.openedAt ?? Number.POSITIVE_INFINITY;
      const until = Math.min(next, closedAt ?? Number.POSITIVE_INFINITY);
      const wrong = (said.get(contact) ?? []).filter(({ at }) => at >= openedAt && at < until);
      for (const mark of wrong) told.add(mark);
      const row = rowOf(openedAt);
      if (!row || held) return;
      row.flags += 1;
      if (wrong.length > 0) row.wrong += 1;
    });
  }
  const others = [...said.values()].flat().filter((mark) => mark.at >= since && !told.has(mark));
  return { weeks: rows, otherWrong: others.length };
}

/** What was said and not taken back, by contact. */
function standing(marks: readonly WrongMark[]): Map<string, WrongMark[]> {
  const groups = groupBy([...marks].sort((a, b) => a.at - b.at));
  for (const [contact, own] of groups) {
    groups.set(
      contact,
      own.filter((mark, i) => !mark.undone && own[i + 1]?.undone !== true),
    );
  }
  return groups;
}

function groupBy<T extends { readonly contact: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const own = groups.get(one.contact);
    if (own) own.push(one);
    else groups.set(one.contact, [one]);
  }
  return groups;
}
