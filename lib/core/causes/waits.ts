import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '../model/interaction';
import type { CauseView } from './cause-view';

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
/** A word of theirs this soon after ours answers it, and waits for nothing unless it asks. */
const ANSWERS = 6 * HOUR;
/** Asked once more this long after the first time; after so long it is another matter. */
const AGAIN = 30 * MINUTE;
const SAME_MATTER = 3 * DAY;

/** One wait for us. */
export interface Wait {
  readonly asked: Interaction;
  /** ms; our next word, what they asked next, or now. */
  readonly until: number;
  /** ms of shift time. */
  readonly worked: number;
  /** A question at the end of a talk, which may have been a mere turn of phrase. */
  readonly passing: boolean;
  /** What they asked again before we wrote. */
  readonly again: readonly Interaction[];
}

/**
 * The contact's waits for us, oldest first: from what asks, or opens a talk, to our next word. A word
 * that only closes a talk waits for nothing. Only times known to the minute count; where our word
 * was seen but not its time, nothing is said of the wait.
 */
export function waitsOf({ seen, workingTime, now }: CauseView): Wait[] {
  const waits: Wait[] = [];
  let asked: Interaction | null = null;
  let again: Interaction[] = [];
  let passing = false;
  let lastOut = Number.NEGATIVE_INFINITY;
  const close = (until: number) => {
    if (asked) waits.push({ asked, until, passing, again, worked: workingTime(asked.at, until) });
    asked = null;
    again = [];
  };
  for (const fact of seen) {
    const { at, direction, features } = fact;
    if (direction === 'out') {
      if (!isTimed(fact)) asked = null;
      close(at);
      lastOut = at;
      continue;
    }
    if (!isTimed(fact)) continue;
    const asks = (features & ASKS) !== 0;
    const before = asked as Interaction | null;
    if (before && before.features & ASKS && asks && at > before.at + SAME_MATTER) close(at);
    // What only told us something, and got no word, is no wait of a month.
    if (before && !(before.features & ASKS) && at > before.at + DAY) asked = null;
    const opens = at > lastOut + ANSWERS && !closesTalk(fact);
    if (asked) {
      if (asks && at >= (asked as Interaction).at + AGAIN) again.push(fact);
    } else if (asks || opens) {
      asked = fact;
      again = [];
      passing = !opens && !(features & ASKS & ~FEATURE.question);
    }
  }
  if (asked && (asked as Interaction).features & ASKS) close(now);
  return waits;
}

function closesTalk({ features, kind }: Interaction): boolean {
  return kind === 'sticker' || (features & FEATURE.acknowledgement) !== 0;
}

/** A sighting in the list tells that somebody wrote, not when. */
function isTimed({ precision, kind }: Interaction): boolean {
  return (precision === 'exact' || precision === 'minute') && kind !== 'sighting';
}
