import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '../model/interaction';
import { type CauseView, GRIEVANCE } from './cause-view';
import { daysSince, type Sign, timesOf, together } from './sign';

/** Days after which a request without any answer was left lying. */
export const LEFT_LYING = 2;
/** An answer with no belongs to what was asked within this time. */
const ANSWER = 2 * DAY;
/** Days a promise is given before it is not kept, and within which a word of ours keeps it. */
const PROMISE_DUE = 3;
const PROMISE_KEPT = 14;
/** The next bubble of the same answer keeps no promise. */
const SAME_ANSWER = 2 * MINUTE;
const ANOTHER_DAY = 12 * HOUR;

/**
 * They asked for something and never got an answer (S4.C1.d, S3.5.2). Ours.
 * Params: `count` requests, `days` since the last.
 */
const openRequest: Sign = {
  sign: 'open-request',
  cause: 'need',
  find(view) {
    const open = view.inbound.filter(
      (asked) =>
        asked.features & FEATURE.request &&
        daysSince(view, asked.at) >= LEFT_LYING &&
        !view.outbound.some(({ at }) => at > asked.at && at <= asked.at + LEFT_LYING * DAY),
    );
    const last = open.at(-1);
    if (!last) return null;
    const weights = open.map(({ at }) => 2 * view.counts(at));
    return {
      weight: together(weights, 3),
      ours: true,
      params: { count: open.length, days: daysSince(view, last.at) },
      times: timesOf(open),
    };
  },
};

/**
 * We promised and no word followed (S4.C1.d, N8). Ours. It counts in full when they came back to it
 * or complained; a promise after which they only fell silent may have been kept by deed; one after
 * which they talked on as usual was.
 * Params: `count` promises, `days` since the last.
 */
const promiseNotKept: Sign = {
  sign: 'promise-not-kept',
  cause: 'need',
  find(view) {
    const broken = view.outbound
      .filter(({ features }) => features & FEATURE.promise)
      .map((fact) => ({ fact, weight: brokenWeight(view, fact) }))
      .filter(({ weight }) => weight > 0);
    const last = broken.at(-1);
    if (!last) return null;
    return {
      weight: together(
        broken.map(({ weight }) => weight),
        3,
      ),
      ours: true,
      params: { count: broken.length, days: daysSince(view, last.fact.at) },
      times: timesOf(broken.map(({ fact }) => fact)),
    };
  },
};

function brokenWeight(view: CauseView, { at }: Interaction): number {
  const later = view.talk.filter((fact) => fact.at > at + SAME_ANSWER);
  const kept = later.find(
    ({ direction, features, at: then }) =>
      then <= at + PROMISE_KEPT * DAY &&
      direction === 'out' &&
      !(features & (FEATURE.promise | FEATURE.promotion | FEATURE.activity)),
  );
  const theirs = later.find(
    ({ direction, at: then, features }) =>
      direction === 'in' &&
      (then > at + ANOTHER_DAY || (features & (FEATURE.waited | FEATURE.unresolved)) !== 0),
  );
  const reminded =
    theirs &&
    (!kept || theirs.at < kept.at) &&
    theirs.features & (GRIEVANCE | FEATURE.request | FEATURE.urgent);
  if (reminded) return 1.8 * view.counts(theirs.at);
  if (kept || theirs || daysSince(view, at) < PROMISE_DUE) return 0;
  return 0.8 * view.counts(at);
}

/**
 * What they asked for we answered with no (S4.C1.d, S3.5.2).
 * Params: `count` times, `days` since the last.
 */
const answeredNo: Sign = {
  sign: 'answered-no',
  cause: 'need',
  find(view) {
    const refused = view.inbound
      .filter(({ features }) => features & (FEATURE.request | FEATURE.question | FEATURE.help))
      .filter((asked) => isRefused(view, asked));
    const last = refused.at(-1);
    if (!last) return null;
    const weights = refused.map(
      ({ at, features }) => (features & FEATURE.request ? 1.7 : 1) * view.counts(at),
    );
    return {
      weight: together(weights, 3),
      params: { count: refused.length, days: daysSince(view, last.at) },
      times: timesOf(refused),
    };
  },
};

/** Is there a no of ours before they ask the next thing? */
function isRefused({ talk }: CauseView, asked: Interaction): boolean {
  for (const fact of talk.slice(talk.indexOf(asked) + 1)) {
    if (fact.at > asked.at + ANSWER) return false;
    if (fact.direction === 'in' && fact.features & (FEATURE.question | FEATURE.request)) {
      return false;
    }
    if (fact.direction === 'out' && fact.features & FEATURE.denial) return true;
  }
  return false;
}

/** Their need is not met (S4.C1). */
export const need: readonly Sign[] = [openRequest, promiseNotKept, answeredNo];
