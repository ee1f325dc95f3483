import { DAY, FEATURE, type Interaction } from '../model/interaction';
import type { CauseView } from './cause-view';
import { LEFT_LYING } from './need';
import { daysSince, type Sign, timesOf, together } from './sign';
import { waitsOf } from './waits';

/** A wait this many times `lateAfter` is grave: 2 h by the usual 15 min (S0.7.e, S0.7.f). */
const GRAVE = 8;
/** Waits that were late, not grave, before they say something. */
const LATE_WAITS = 3;
/** Days a promise is remembered by. */
const REMEMBERED = 30;
/** Complaints that another cause speaks for. */
const OF_OTHERS = FEATURE.price | FEATURE.quality | FEATURE.defect | FEATURE.competitor;

/** What a question in passing weighs. */
const PASSING = 0.4;

/**
 * We let them wait, in shift time (S4.C2.b, S3.3.1). Ours.
 * Params: `count` waits that were late, `worst` shift time in days, `clock` days of that wait by the
 * customer's clock, `days` since the last.
 */
const ourWait: Sign = {
  sign: 'our-wait',
  cause: 'experience',
  find(view) {
    // A request that was left lying is a need not met, and counted there.
    const late = waitsOf(view).filter(
      ({ asked, worked, until }) =>
        worked > view.lateAfter &&
        !(asked.features & FEATURE.request && until > asked.at + LEFT_LYING * DAY),
    );
    const last = late.at(-1);
    if (!last) return null;
    const longest = late.reduce((a, b) => (b.worked > a.worked ? b : a));
    const worst = longest.worked;
    if (worst < GRAVE * view.lateAfter && late.length < LATE_WAITS) return null;
    const weights = late.map(
      ({ asked, worked, passing }) =>
        (passing ? PASSING : 1.7) *
        Math.min(1, worked / (GRAVE * view.lateAfter)) *
        view.counts(asked.at),
    );
    return {
      weight: together(weights, 2.8),
      ours: true,
      params: {
        count: late.length,
        worst: worst / DAY,
        clock: (longest.until - longest.asked.at) / DAY,
        days: daysSince(view, last.asked.at),
      },
      times: timesOf(late.map(({ asked }) => asked)),
    };
  },
};

/**
 * They asked once more without a word of ours between, or said that it is still not settled, where
 * no fault of the thing itself was named (S4.C2.c, S3.3.2). Ours when we had not answered.
 * Params: `count` messages, `days` since the last.
 */
const askedAgain: Sign = {
  sign: 'asked-again',
  cause: 'experience',
  find(view) {
    const again = waitsOf(view)
      .filter(({ worked }) => worked > view.lateAfter)
      .flatMap((wait) => wait.again);
    const isProduct = view.inbound.some(({ features }) => features & FEATURE.defect);
    const unsettled = isProduct
      ? []
      : view.inbound.filter(
          ({ at, features }) => features & FEATURE.unresolved && !isPromised(view, at),
        );
    const all = [...new Set([...again, ...unsettled])].sort((a, b) => a.at - b.at);
    const last = all.at(-1);
    if (!last) return null;
    const weights = all.map(
      ({ at, features }) => (features & FEATURE.unresolved ? 1.7 : 1.2) * view.counts(at),
    );
    return {
      weight: together(weights, 2.8),
      ours: again.length > 0,
      params: { count: all.length, days: daysSince(view, last.at) },
      times: timesOf(all),
    };
  },
};

/** Is it a promise of ours they come back to? That is counted where promises are. */
function isPromised({ outbound }: CauseView, at: number): boolean {
  return outbound.some(
    (ours) =>
      ours.at < at && ours.at > at - REMEMBERED * DAY && (ours.features & FEATURE.promise) !== 0,
  );
}

/**
 * They complained, about service and waiting or without saying of what (S4.C2, S3.3). Ours when they
 * speak of waiting. Params: `count` messages, `days` since the last, `waited` of them about waiting.
 */
const complaintWords: Sign = {
  sign: 'complaint-words',
  cause: 'experience',
  find(view) {
    const said = view.inbound
      .map((fact) => ({ fact, weight: complaintWeight(view, fact) }))
      .filter(({ weight }) => weight > 0);
    const last = said.at(-1);
    if (!last) return null;
    const waited = said.filter(({ fact }) => fact.features & FEATURE.waited).length;
    return {
      weight: together(
        said.map(({ weight }) => weight),
        3,
      ),
      ours: waited > 0,
      params: { count: said.length, days: daysSince(view, last.fact.at), waited },
      times: timesOf(said.map(({ fact }) => fact)),
    };
  },
};

function complaintWeight(view: CauseView, { at, features }: Interaction): number {
  if (features & FEATURE.competitor || !(features & FEATURE.complaint)) return 0;
  if (features & (FEATURE.service | FEATURE.waited)) return 2 * view.counts(at);
  if (features & (OF_OTHERS | FEATURE.optOut)) return 0;
  // Anger in the same talk as a fault, a price or another shop is anger about that.
  const named = view.inbound.some(
    (fact) => Math.abs(fact.at - at) < DAY && (fact.features & (OF_OTHERS | FEATURE.optOut)) !== 0,
  );
  return (named ? 0.4 : 1.6) * view.counts(at);
}

/** Service slipped (S4.C2, S3.3). */
export const experience: readonly Sign[] = [ourWait, askedAgain, complaintWords];
