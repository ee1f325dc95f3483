import * as z from 'zod/mini';

/** Which notices the operator wants. Everything is off until switched on. */
export const noticeSettingsSchema = z.strictObject({
  version: z.literal(1),
  /** One at the start of a day's work: how many wait, how many have gone cold. */
  digest: z.boolean(),
  /** When customers have just waited longer than agreed. */
  late: z.boolean(),
  /** Names are shown; off, since a notice can be read over one's shoulder. */
  names: z.boolean(),
});
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;

export const DEFAULT_NOTICES: NoticeSettings = {
  version: 1,
  digest: false,
  late: false,
  names: false,
};
