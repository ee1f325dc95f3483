import { DAY, FEATURE } from '../model/interaction';
import { printDistance } from '../text/print';
import { daysSince, type Sign, timesOf } from './sign';

/** Days for which too much of ours is held against us. */
const RECENT = 60;
/** Fewer in a week are never too many, whatever the cap. */
const AT_LEAST = 3;
/** Bits of 64 in which near-duplicates may differ; see README. */
const SAME = 18;
/** Days within which the same text again is the same text again, and within which it is a nuisance. */
const AGAIN = 30;
const SOON = 7;

/**
 * More of ours in a week than the tier's cap, with nothing of theirs between (S4.C2.d, S0.2.a, S0.2.c).
 * Params: `count` in the worst week, `cap`.
 */
const tooMany: Sign = {
  sign: 'too-many',
  cause: 'pressure',
  find(view) {
    const sent = view.unasked.filter(({ at }) => daysSince(view, at) <= RECENT);
    let worst: typeof sent = [];
    for (const { at } of sent) {
      const from = Math.max(at, view.lastIn > at && view.lastIn < at + 7 * DAY ? view.lastIn : at);
      const week = sent.filter((fact) => fact.at >= from && fact.at < at + 7 * DAY);
      if (week.length > worst.length) worst = week;
    }
    const cap = Math.max(0, view.messagesPerWeek);
    if (worst.length < AT_LEAST || worst.length <= cap) return null;
    return {
      weight: Math.min(2.8, 1 + 0.35 * (worst.length - Math.max(cap, AT_LEAST - 1))),
      params: { count: worst.length, cap },
      times: timesOf(worst),
    };
  },
};

/**
 * The same text to the same person again, unasked (S4.C2.e, S4.C3.d).
 * Params: `count` repeats, `days` since the last.
 */
const duplicates: Sign = {
  sign: 'duplicates',
  cause: 'pressure',
  find(view) {
    const isAsked = (at: number) =>
      view.inbound.some((theirs) => theirs.at <= at && theirs.at > at - DAY);
    const sent = view.prints
      .filter(
        ({ at, print }) =>
          print && at <= view.now && !isAsked(at) && daysSince(view, at) <= RECENT + AGAIN,
      )
      .sort((a, b) => a.at - b.at);
    const repeats = sent.flatMap(({ at, print }, i) => {
      const before = sent
        .slice(0, i)
        .findLast(
          (earlier) =>
            at - earlier.at <= AGAIN * DAY && printDistance(earlier.print, print) <= SAME,
        );
      if (!before || daysSince(view, at) > RECENT) return [];
      return [{ at, weight: at - before.at <= SOON * DAY ? 0.5 : 0.25 }];
    });
    const last = repeats.at(-1);
    if (!last) return null;
    return {
      weight: Math.min(
        2.4,
        repeats.reduce((sum, { weight }) => sum + weight, 0.5),
      ),
      params: { count: repeats.length, days: daysSince(view, last.at) },
      times: repeats
        .map(({ at }) => at)
        .reverse()
        .slice(0, 20),
    };
  },
};

/** They asked us to stop or to write less (S4.C2.f). Params: `days` since they last did. */
const askedToStop: Sign = {
  sign: 'asked-to-stop',
  cause: 'pressure',
  find(view) {
    const said = view.inbound.filter(({ features }) => features & FEATURE.optOut);
    const last = said.at(-1);
    if (!last) return null;
    return {
      weight: 3.5 * view.counts(last.at),
      params: { days: daysSince(view, last.at) },
      times: timesOf(said),
    };
  },
};

/** We write too much (S4.C2.d to S4.C2.f, S0.2, S3.2). */
export const pressure: readonly Sign[] = [askedToStop, tooMany, duplicates];
