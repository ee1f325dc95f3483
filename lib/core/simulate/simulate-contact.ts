import { NO_QUIET, type QuietClock } from '../calendar/quiet-clock';
import { DAY, FEATURE, HOUR, type Interaction, MINUTE } from '../model/interaction';
import { randomStream } from '../random';
import { chat, type Habits } from './chat';
import { type Draw, drawFrom } from './draw';
import { message } from './message';
import { DECLINE_CAUSES, type DeclineCause, type Truth } from './truth';

export interface SimulationOptions {
  /** ms; the history begins here. */
  readonly start: number;
  readonly days: number;
  /** Time in which nobody visits; a visit due in it moves behind it. */
  readonly quiet?: QuietClock;
  /** Share of contacts who decline; 0.4 unless told otherwise. */
  readonly declining?: number;
}

export interface SimulatedContact {
  /** Sorted by time. */
  readonly interactions: readonly Interaction[];
  readonly truth: Truth;
}

/** Each visit of one who fades comes later by this factor; beyond the last they are gone. */
const FADE = 1.35;
const FADE_VISITS = 7;

/**
 * A contact's history with known truth: visits at a rhythm of their own, our answers, promotions,
 * invitations and greetings, and for some a decline with a cause that shows in what they do.
 * Same seed and options, same history.
 */
export function simulateContact(seed: number, options: SimulationOptions): SimulatedContact {
  const draw = drawFrom(randomStream(seed));
  const quiet = options.quiet ?? NO_QUIET;
  const gap = Math.min(30, Math.max(1, Math.exp(Math.log(5) + 0.8 * draw.normal())));
  const spread = draw.between(0.3, 0.8);
  const end = options.start + options.days * DAY;
  const declines = draw.chance(options.declining ?? 0.4);
  const declineAt = declines
    ? options.start + options.days * DAY * draw.between(0.4, 0.8)
    : Number.POSITIVE_INFINITY;
  const shape = declines ? (draw.chance(0.7) ? 'fade' : 'stop') : 'steady';
  const cause = declines ? draw.pick(DECLINE_CAUSES) : null;
  const habits = drawHabits(draw);

  const visits: number[] = [];
  let at = options.start + draw.between(0, gap) * DAY;
  let late = 0;
  while (at < end) {
    visits.push(at);
    if (at >= declineAt && (shape === 'stop' || ++late > FADE_VISITS)) break;
    const days = Math.max(0.3, gap * FADE ** late * Math.exp(spread * draw.normal()));
    at = later(at, days * DAY, quiet);
  }
  const cooledFrom = declines ? (visits.find((v) => v >= declineAt) ?? end) : end;
  const interactions = [
    ...visits.flatMap((v) => chat(v, v >= cooledFrom ? cool(habits, cause) : habits, draw)),
    ...ourOwn(options.start, end, draw),
    ...(declines && cooledFrom < end ? firstSign(cooledFrom, cause) : []),
  ].sort((a, b) => a.at - b.at);
  const left = declines && at < end ? (visits[visits.length - 1] ?? null) : null;
  return {
    interactions: interactions.map((x, i) => ({ ...x, id: i.toString(16).padStart(16, '0') })),
    truth: { gap, spread, declineAt: declines ? declineAt : null, cause, shape, leftAt: left },
  };
}

function drawHabits(draw: Draw): Habits {
  return {
    opens: draw.between(0.5, 0.95),
    asks: draw.between(0.2, 0.6),
    needsHelp: draw.between(0, 0.4),
    warm: draw.between(0.1, 0.7),
    short: draw.between(0, 0.25),
    answerHours: Math.exp(draw.between(-2, 1)),
  };
}

/** What a cause does to habits. */
function cool(habits: Habits, cause: DeclineCause | null): Habits {
  const colder = { ...habits, warm: habits.warm * 0.2, opens: habits.opens * 0.4 };
  if (cause === 'need') return { ...colder, asks: 0.02, needsHelp: 0 };
  if (cause === 'flooding') return { ...colder, short: 0.85, answerHours: habits.answerHours * 5 };
  return { ...colder, short: Math.max(habits.short, 0.6) };
}

/** The words with which some causes announce themselves. */
function firstSign(at: number, cause: DeclineCause | null): Interaction[] {
  const features =
    cause === 'experience'
      ? FEATURE.complaint
      : cause === 'competitor'
        ? FEATURE.competitor
        : cause === 'flooding'
          ? FEATURE.refusal
          : 0;
  return features === 0 ? [] : [message(at + 20 * MINUTE, 'in', features, 18)];
}

/** Promotions about weekly, invitations about every ten days, a greeting a month. */
function ourOwn(start: number, end: number, draw: Draw): Interaction[] {
  const out: Interaction[] = [];
  const every = (days: number, features: number) => {
    for (let at = start + draw.between(0, days) * DAY; at < end; at += days * DAY) {
      out.push(message(at + draw.between(0, 6) * HOUR, 'out', features, 40));
    }
  };
  every(7, FEATURE.promotion);
  every(10, FEATURE.activity);
  every(30, FEATURE.care);
  return out;
}

/** Moves on by `ms` of time that counts. */
function later(at: number, ms: number, quiet: QuietClock): number {
  let to = at + ms;
  for (let i = 0; i < 8; i++) {
    const missing = ms - (to - at - quiet.between(at, to));
    if (missing < 1) break;
    to += missing;
  }
  return to;
}
