import { FEATURE, HOUR, type Interaction, MINUTE } from '../model/interaction';
import type { CauseView } from './cause-view';
import { daysSince, type Sign, timesOf, together } from './sign';

/** A wait this many times `lateAfter` is grave: 2 h by the usual 15 min (S0.7.e, S0.7.f). */
const GRAVE = 8;
/** Waits that were late, not grave, before they say something. */
const LATE_WAITS = 3;
const DAY_MS = 24 * HOUR;
/** Asked once more this long after the first time, with no word of ours between. */
const AGAIN = 30 * MINUTE;
/** What waits for an answer even if none ever came. */
const ASKS =
  FEATURE.question |
  FEATURE.help |
  FEATURE.request |
  FEATURE.complaint |
  FEATURE.defect |
  FEATURE.urgent |
  FEATURE.unresolved |
  FEATURE.waited;
/** Complaints that another cause speaks for. */
const OF_OTHERS = FEATURE.price | FEATURE.quality | FEATURE.defect | FEATURE.competitor;

interface Wait {
  readonly asked: Interaction;
  /** ms of shift time. */
  readonly worked: number;
  /** The contact asked again before we wrote. */
  readonly again: readonly Interaction[];
}

/** Their waits for us; a word that only closes the talk waits for nothing. */
function waitsOf({ talk, workingTime, now }: CauseView): Wait[] {
  const waits: Wait[] = [];
  let asked: Interaction | null = null;
  let again: Interaction[] = [];
  for (const fact of talk) {
    const { direction, features, kind, precision } = fact;
    if (precision !== 'exact' && precision !== 'minute') continue;
    if (direction === 'out') {
      if (asked) waits.push({ asked, again, worked: workingTime(asked.at, fact.at) });
      asked = null;
      again = [];
    } else if (!asked && kind !== 'sticker' && !(features & FEATURE.acknowledgement)) {
      asked = fact;
    } else if (asked && features & ASKS && fact.at >= asked.at + AGAIN) again.push(fact);
  }
  if (asked && asked.features & ASKS) {
    waits.push({ asked, again, worked: workingTime(asked.at, now) });
  }
  return waits;
}

/**
 * We let them wait, in shift time (S4.C2.b, S3.3.1). Ours.
 * Params: `count` waits that were late, `worst` shift time in days, `days` since the last.
 */
const ourWait: Sign = {
  sign: 'our-wait',
  cause: 'experience',
  find(view) {
    const late = waitsOf(view).filter(({ worked }) => worked > view.lateAfter);
    const last = late.at(-1);
    if (!last) return null;
    const worst = Math.max(...late.map(({ worked }) => worked));
    if (worst < GRAVE * view.lateAfter && late.length < LATE_WAITS) return null;
    const weights = late.map(
      ({ asked, worked }) =>
        1.7 * Math.min(1, worked / (GRAVE * view.lateAfter)) * view.counts(asked.at),
    );
    return {
      weight: together(weights, 2.8),
      ours: true,
      params: {
        count: late.length,
        worst: worst / DAY_MS,
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
      : view.inbound.filter(({ features }) => features & FEATURE.unresolved);
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
    (fact) =>
      Math.abs(fact.at - at) < DAY_MS && (fact.features & (OF_OTHERS | FEATURE.optOut)) !== 0,
  );
  return (named ? 0.4 : 1.6) * view.counts(at);
}

/** Service slipped (S4.C2, S3.3). */
export const experience: readonly Sign[] = [ourWait, askedAgain, complaintWords];
