import * as z from 'zod/mini';
import { DAY } from '../model/interaction';

const moment = z.number().check(z.gte(0), z.lte(1e13));
/** Waits that were told are remembered for as long as an answer would still be one, and a day. */
const REMEMBERED = 8 * DAY;
export const MOST_TOLD = 2000;

/** What was told so far, so that nothing is told twice. Kept in the extension's storage. */
export const noticeMemorySchema = z.strictObject({
  version: z.literal(1),
  /** Days since 1970 of the day's work whose digest was decided on, and when. */
  digestDay: z.nullable(z.int()),
  digestAt: z.nullable(moment),
  /** When late answers were told last. */
  lateAt: z.nullable(moment),
  told: z
    .array(z.strictObject({ contact: z.string().check(z.maxLength(64)), at: moment }))
    .check(z.maxLength(MOST_TOLD)),
});
export type NoticeMemory = z.infer<typeof noticeMemorySchema>;

export const NOTHING_TOLD: NoticeMemory = {
  version: 1,
  digestDay: null,
  digestAt: null,
  lateAt: null,
  told: [],
};

/** The memory as it counts at `now` (ms): without what is past, or ahead because a clock was wrong. */
export function remember(memory: NoticeMemory, now: number): NoticeMemory {
  const past = (at: number | null) => (at !== null && at <= now ? at : null);
  const digestAt = past(memory.digestAt);
  return {
    ...memory,
    digestAt,
    digestDay: digestAt === null ? null : memory.digestDay,
    lateAt: past(memory.lateAt),
    told: memory.told
      .filter(({ at }) => at <= now && now - at < REMEMBERED)
      .sort((a, b) => a.at - b.at)
      .slice(-MOST_TOLD),
  };
}
