import { DAY, FEATURE, type Interaction } from '../model/interaction';
import type { CauseView } from './cause-view';
import { daysSince, type Sign, timesOf, together } from './sign';

/** Thanks within this time after a fault, and no word of it again: it was put right. */
const PUT_RIGHT = 7 * DAY;
/** A fault asked about once is a call for help, not a farewell. */
const REPORTED = 1.3;
const FOUND_POOR = 2;
const STILL_WRONG = 2.4;

/**
 * The thing itself fails, is poor, or is still not right (S3.5.1, S4.C2.c).
 * Params: `count` messages, `days` since the last, `unresolved` of them saying that it still is.
 */
const defectWords: Sign = {
  sign: 'defect-words',
  cause: 'product',
  find(view) {
    const faults = view.inbound.filter(
      ({ features }) =>
        features & (FEATURE.defect | FEATURE.quality) && !(features & FEATURE.competitor),
    );
    if (faults.length === 0) return null;
    const isFault = faults.some(({ features }) => features & FEATURE.defect);
    const still = isFault
      ? view.inbound.filter(({ features }) => features & FEATURE.unresolved)
      : [];
    const said = [...new Set([...faults, ...still])].sort((a, b) => a.at - b.at);
    const last = said.at(-1) as Interaction;
    return {
      weight: together(
        said.map((fact) => faultWeight(view, fact, last)),
        3,
      ),
      params: { count: said.length, days: daysSince(view, last.at), unresolved: still.length },
      times: timesOf(said),
    };
  },
};

function faultWeight(view: CauseView, { at, features }: Interaction, last: Interaction): number {
  const thanked = view.inbound.some(
    (fact) =>
      fact.at > last.at && fact.at <= last.at + PUT_RIGHT && (fact.features & FEATURE.thanks) !== 0,
  );
  const angry = view.inbound.some(
    (fact) => Math.abs(fact.at - at) < DAY && (fact.features & FEATURE.complaint) !== 0,
  );
  const weight =
    features & FEATURE.unresolved
      ? STILL_WRONG
      : features & FEATURE.quality || angry
        ? FOUND_POOR
        : REPORTED;
  return weight * (thanked && !angry ? 0.3 : 1) * view.counts(at);
}

/** The thing itself fails (S3.5.1). */
export const product: readonly Sign[] = [defectWords];
