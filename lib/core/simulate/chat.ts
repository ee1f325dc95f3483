import { FEATURE, HOUR, type Interaction, MINUTE } from '../model/interaction';
import type { Draw } from './draw';
import { message } from './message';

/** How a generated contact talks. */
export interface Habits {
  /** Share of chats they open. */
  readonly opens: number;
  readonly asks: number;
  readonly needsHelp: number;
  readonly warm: number;
  /** Share of answers of one or two characters. */
  readonly short: number;
  /** Typical hours until they answer us. */
  readonly answerHours: number;
}

/** One visit: who begins, the answer, perhaps a last word. `at` is when they write. */
export function chat(at: number, habits: Habits, draw: Draw): Interaction[] {
  const features =
    (draw.chance(habits.asks) ? FEATURE.question : 0) |
    (draw.chance(habits.needsHelp) ? FEATURE.help : 0);
  const warm = draw.chance(habits.warm) ? FEATURE.thanks : 0;
  if (draw.chance(habits.opens)) {
    return [
      message(at, 'in', features, 6 + Math.floor(draw.between(0, 30))),
      message(at + draw.between(2, 40) * MINUTE, 'out', 0, 25),
      message(at + draw.between(41, 60) * MINUTE, 'in', warm, 8),
    ];
  }
  const wait = habits.answerHours * Math.exp(0.5 * draw.normal()) * HOUR;
  const short = draw.chance(habits.short);
  const said = short ? FEATURE.short | FEATURE.acknowledgement : features | warm;
  return [
    message(at - wait, 'out', FEATURE.useful, 30),
    message(at, 'in', said, short ? 1 : 6 + Math.floor(draw.between(0, 30))),
  ];
}
