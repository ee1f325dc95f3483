import { DAY, FEATURE, type Interaction } from '../model/interaction';
import { SLOT } from './slots';
import type { RhythmState } from './state';

/** Shares of active days on which the contact did a thing, by the bits that show it. */
const SHARES = [
  {
    flag: 1,
    bits: FEATURE.question,
    fast: SLOT.askFast,
    slow: SLOT.askSlow,
    last: SLOT.lastAsk,
    number: SLOT.askNo,
  },
  {
    flag: 2,
    bits: FEATURE.help,
    fast: SLOT.helpFast,
    slow: SLOT.helpSlow,
    last: SLOT.lastHelp,
    number: SLOT.helpNo,
  },
  {
    flag: 4,
    bits: FEATURE.thanks | FEATURE.care | FEATURE.share,
    fast: SLOT.warmFast,
    slow: SLOT.warmSlow,
    last: SLOT.lastWarm,
    number: SLOT.warmNo,
  },
] as const;

/** An own message this long before theirs makes theirs an answer, not an opening. */
const OPENING_AFTER = DAY;

/** A new active day counts as "did not" until `noteDayFlags` sees it was done. */
export function startDay(
  state: RhythmState,
  x: number,
  at: number,
  day: number,
  count: number,
): void {
  const fast = Math.max(0.25, 1 / count);
  const slow = Math.max(0.04, 1 / count);
  state[SLOT.fastWeight] = fast;
  state[SLOT.slowWeight] = slow;
  state[SLOT.dayFlags] = 0;
  const first = state[SLOT.lastOut] === 0;
  const opened = first || x - (state[SLOT.xLastOut] as number) > OPENING_AFTER ? 1 : 0;
  state[SLOT.openFast] =
    (state[SLOT.openFast] as number) + fast * (opened - (state[SLOT.openFast] as number));
  state[SLOT.openSlow] =
    (state[SLOT.openSlow] as number) + slow * (opened - (state[SLOT.openSlow] as number));
  if (opened) {
    state[SLOT.lastOpen] = at;
    state[SLOT.openNo] = count;
  }
  for (const share of SHARES) {
    state[share.fast] = (state[share.fast] as number) * (1 - fast);
    state[share.slow] = (state[share.slow] as number) * (1 - slow);
  }
  const weekday = (day + 4) % 7;
  const weekend = weekday === 0 || weekday === 6 ? 1 : 0;
  state[SLOT.weekend] =
    (state[SLOT.weekend] as number) +
    Math.max(0.04, 1 / count) * (weekend - (state[SLOT.weekend] as number));
}

/** Notes what this message shows, once per active day. */
export function noteDayFlags(state: RhythmState, { features, at, kind }: Interaction): void {
  const warmKind = kind === 'voice' || kind === 'sticker';
  if (features === 0 && !warmKind) return;
  for (const share of SHARES) {
    if (!(features & share.bits) && !(warmKind && share.flag === 4)) continue;
    state[share.last] = at;
    state[share.number] = state[SLOT.activeDays] as number;
    const flags = state[SLOT.dayFlags] as number;
    if (flags & share.flag) continue;
    state[SLOT.dayFlags] = flags | share.flag;
    state[share.fast] = (state[share.fast] as number) + (state[SLOT.fastWeight] as number);
    state[share.slow] = (state[share.slow] as number) + (state[SLOT.slowWeight] as number);
  }
}
