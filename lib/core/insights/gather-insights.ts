import type { Shifts } from '../calendar/shifts';
import { DAY, type Interaction } from '../model/interaction';
import { type AnswerTimes, answerTimes } from '../waiting/answer-times';
import { type Answer, answersOf } from '../waiting/answers-of';
import { addToMix, NO_MIX, type OurMix, ourMessages } from './our-mix';
import { type HourLoad, peakHours } from './peak-hours';
import { type ShopWeek, shopWeeks } from './shop-weeks';
import { addToLog, NO_VOICES, type VoiceLog } from './voice-log';
import { VOICE_KINDS, type VoiceKind, voicesOf } from './voices';

/** Days of our own messages and answers that are looked at. */
export const OUR_DAYS = 30;
/** Days of customers' voices that are looked at; as many before them are compared. */
export const VOICE_DAYS = 90;
/** Days of history `gatherInsights` needs of each contact. */
export const INSIGHT_DAYS = 2 * VOICE_DAYS;

/** What all histories together tell about the shop. */
export interface ShopInsights {
  readonly mix: OurMix;
  readonly answers: AnswerTimes;
  readonly hours: readonly HourLoad[];
  /** The last `SHOP_WEEKS` weeks, oldest first; the current one is not over. */
  readonly weeks: readonly ShopWeek[];
  readonly voices: Readonly<Record<VoiceKind, VoiceLog>>;
  /**
   * May the two stretches of voices be compared? Not when in one of them less than half as many
   * messages of customers were seen: then most of a difference is what was seen.
   */
  readonly comparable: boolean;
}

interface Options {
  /** ms */
  readonly now: number;
  readonly shifts: Shifts;
  /** Minutes east of UTC. */
  readonly dayOffset: number;
}

/**
 * Takes histories one after the other and keeps sums, the newest voices, and three numbers for each
 * answer of ours in the last weeks; facts themselves are not held.
 */
export function gatherInsights({ now, shifts, dayOffset }: Options) {
  const ourSince = now - OUR_DAYS * DAY;
  const voiceSince = now - VOICE_DAYS * DAY;
  const start = now - INSIGHT_DAYS * DAY;
  const answers: Answer[] = [];
  const voices = Object.fromEntries(VOICE_KINDS.map((kind) => [kind, NO_VOICES])) as Record<
    VoiceKind,
    VoiceLog
  >;
  const inbound = { recent: 0, before: 0 };
  const weeks = shopWeeks(now, shifts.lateAfter, dayOffset);
  let mix = NO_MIX;

  return {
    /** @param facts of one contact, by time, from `INSIGHT_DAYS` before `now` on */
    add(contact: string, facts: readonly Interaction[]): void {
      const upToNow = facts.filter(({ at }) => at <= now);
      mix = addToMix(mix, upToNow, ourSince);
      const given = answersOf(
        upToNow.filter(({ at }) => at >= weeks.since),
        shifts,
        dayOffset,
      );
      for (const answer of given) if (answer.askedAt >= ourSince) answers.push(answer);
      weeks.add(ourMessages(upToNow, weeks.since), given);
      for (const f of upToNow) {
        if (f.direction !== 'in' || f.kind === 'system' || f.kind === 'sighting') continue;
        if (f.at >= voiceSince) inbound.recent += 1;
        else if (f.at >= start) inbound.before += 1;
      }
      const said = voicesOf(contact, upToNow, start);
      for (const kind of VOICE_KINDS) {
        const ofKind = said.filter((voice) => voice.kind === kind);
        voices[kind] = addToLog(voices[kind], ofKind, voiceSince);
      }
    },
    result(): ShopInsights {
      const { recent, before } = inbound;
      return {
        mix,
        answers: answerTimes(answers, shifts.lateAfter),
        hours: peakHours(answers, shifts.lateAfter, dayOffset),
        weeks: weeks.result(),
        voices: { ...voices },
        comparable: before > 0 && Math.min(recent, before) * 2 >= Math.max(recent, before),
      };
    },
  };
}
