/** A stretch of time, ms, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What of a contact's time was in sight. Between `from` and `through` everything is known except
 * the blind spans, which are kept oldest first and never overlap.
 */
export interface Sight {
  readonly from: number;
  readonly through: number;
  readonly blind: readonly Span[];
}

/** Sights this far apart still count as one: a page is read every few minutes, not constantly. */
const SLACK = 15 * 60_000;
/** Older blind spans are joined into their neighbours: more would only fill the row. */
const MAX_BLIND = 24;

/**
 * Adds a stretch in which everything the contact did was in sight: a thread that shows all from
 * `from` to `to`, or a list row that says nothing happened since `from`.
 * @returns the larger sight; adding a stretch twice, or in another order, gives the same knowledge
 */
export function extendSight(sight: Sight | null, seen: Span): Sight {
  if (!(seen.to >= seen.from)) return sight ?? { from: seen.to, through: seen.to, blind: [] };
  if (!sight) return { from: seen.from, through: seen.to, blind: [] };
  let { from, through } = sight;
  const blind = sight.blind.flatMap((gap) => without(gap, seen));
  if (seen.from > through + SLACK) blind.push({ from: through, to: seen.from });
  if (seen.to < from - SLACK) blind.unshift({ from: seen.to, to: from });
  from = Math.min(from, seen.from);
  through = Math.max(through, seen.to);
  return { from, through, blind: joinOldest(blind) };
}

/**
 * A sight without what a clock that ran ahead put into it: nobody saw what is still to come, and
 * which part of it was seen nobody knows.
 * @param latest ms; up to here it was surely in sight
 */
export function cutSight(sight: Sight, latest: number): Sight {
  const through = Math.min(sight.through, Math.max(sight.from, latest));
  const blind = sight.blind.flatMap(({ from, to }) =>
    from < through ? [{ from, to: Math.min(to, through) }] : [],
  );
  return { from: sight.from, through, blind };
}

/** Milliseconds of blind time between two moments inside the sight. */
export function blindBetween(sight: Sight, from: number, to: number): number {
  let sum = 0;
  for (const gap of sight.blind) {
    sum += Math.max(0, Math.min(gap.to, to) - Math.max(gap.from, from));
  }
  return sum;
}

/** Share (0 to 1) of a stretch that was in sight. */
export function shareSeen(sight: Sight | null, from: number, to: number): number {
  if (!sight || to <= from) return 0;
  const a = Math.max(from, sight.from);
  const b = Math.min(to, sight.through);
  if (b <= a) return 0;
  return (b - a - blindBetween(sight, a, b)) / (to - from);
}

function without(gap: Span, seen: Span): Span[] {
  if (seen.to <= gap.from || seen.from >= gap.to) return [gap];
  const rest: Span[] = [];
  if (seen.from - gap.from > SLACK) rest.push({ from: gap.from, to: seen.from });
  if (gap.to - seen.to > SLACK) rest.push({ from: seen.to, to: gap.to });
  return rest;
}

function joinOldest(blind: Span[]): Span[] {
  while (blind.length > MAX_BLIND) {
    const [a, b, ...rest] = blind as [Span, Span, ...Span[]];
    blind = [{ from: a.from, to: b.to }, ...rest];
  }
  return blind;
}
