import { DAY, FEATURE, HOUR, type Interaction } from '../model/interaction';
import { noteDayFlags, startDay } from './day-shares';
import { decay } from './decay';
import { answerCare, answerOffer } from './offers';
import { noteReply } from './replies';
import { latest, push } from './rings';
import { GAP_RING, IN_RING, SLOT } from './slots';
import type { RhythmState } from './state';
import { noteWords } from './words';

/** Half-lives, in days, of the counts of active days (S4.0.b; figures in risk/README). */
const COUNTS = [
  [SLOT.in7, 7],
  [SLOT.in14, 14],
  [SLOT.in30, 30],
  [SLOT.in90, 90],
] as const;

/**
 * The contact wrote, or a list row showed that they did.
 * @param day the operator's day the moment falls in
 * @param width ms the shown time may stand for
 */
export function advanceInbound(
  state: RhythmState,
  interaction: Interaction,
  day: number,
  width: number,
): void {
  const { at } = interaction;
  const x = at - (state[SLOT.excluded] as number);
  const dayKnown = width <= DAY;
  if (state[SLOT.firstIn] === 0) {
    state[SLOT.firstIn] = at;
    state[SLOT.xFirstIn] = x;
  }
  if (dayKnown && (state[SLOT.activeDays] === 0 || day > (state[SLOT.inDay] as number))) {
    newActiveDay(state, x, at, day);
  }
  if (interaction.kind !== 'sighting') {
    noteReply(state, interaction, x, width);
    noteDayFlags(state, interaction);
    noteWords(state, interaction);
    state[SLOT.inMessages] = (state[SLOT.inMessages] as number) + 1;
    state[SLOT.dayMessages] = (state[SLOT.dayMessages] as number) + 1;
  }
  answerOffer(state, x, at);
  answerCare(state, x);
  if (state[SLOT.blockedAt] !== 0 && !(interaction.features & FEATURE.blockedNotice)) {
    state[SLOT.blockedAt] = 0;
  }
  // A coarse time may stand for any moment of its span: silence is counted from the end of it.
  const until = width > HOUR ? width : 0;
  state[SLOT.lastIn] = Math.max(state[SLOT.lastIn] as number, at + until);
  state[SLOT.xLastIn] = Math.max(state[SLOT.xLastIn] as number, x + until);
  state[SLOT.pending] = 0;
  state[SLOT.pendingSince] = 0;
  state[SLOT.approaches] = 0;
  state[SLOT.approachSince] = 0;
}

function newActiveDay(state: RhythmState, x: number, at: number, day: number): void {
  const count = (state[SLOT.activeDays] as number) + 1;
  const since = count === 1 ? 0 : (x - (state[SLOT.xInDay] as number)) / DAY;
  for (const [slot, halfLife] of COUNTS) {
    state[slot] = (state[slot] as number) * decay(since, halfLife) + 1;
  }
  if (count > 1) {
    const calendarDays = day - (state[SLOT.inDay] as number);
    const hidden = Math.max(0, (at - latest(state, IN_RING)) / DAY - since);
    const blind = (state[SLOT.blindEnd] as number) > latest(state, IN_RING);
    // A gap that was partly blind or mostly holiday proves no rhythm.
    if (!blind && hidden * 2 <= calendarDays) noteGap(state, Math.max(1, calendarDays - hidden));
  }
  startDay(state, x, at, day, count);
  state[SLOT.activeDays] = count;
  state[SLOT.inDay] = day;
  state[SLOT.xInDay] = x;
  state[SLOT.dayMessages] = 0;
  push(state, IN_RING, at);
}

/** Mean and variance of log gaps: weight 1/k at first, then the last dozen or so count. */
function noteGap(state: RhythmState, days: number): void {
  push(state, GAP_RING, days);
  const gap = Math.log(days);
  const k = (state[SLOT.gaps] as number) + 1;
  state[SLOT.gaps] = k;
  const w = Math.max(0.08, 1 / k);
  const off = gap - (state[SLOT.gapMean] as number);
  state[SLOT.gapMean] = (state[SLOT.gapMean] as number) + w * off;
  state[SLOT.gapVar] = (1 - w) * ((state[SLOT.gapVar] as number) + w * off * off);
  state[SLOT.gapFast] =
    (state[SLOT.gapFast] as number) +
    Math.max(0.3, 1 / k) * (gap - (state[SLOT.gapFast] as number));
  state[SLOT.gapSlow] =
    (state[SLOT.gapSlow] as number) +
    Math.max(0.03, 1 / k) * (gap - (state[SLOT.gapSlow] as number));
}
