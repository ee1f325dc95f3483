/** Words for days, counted from today. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  大前天: -3,
  'day before yesterday': -2,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  yesterday: -1,
  今天: 0,
  今日: 0,
  today: 0,
};

export type Half = 'am' | 'pm' | 'noon' | 'night';

/** Words that tell the half of the day. */
export const HALF_WORDS: Readonly<Record<string, Half>> = {
  am: 'am',
  凌晨: 'am',
  清晨: 'am',
  早晨: 'am',
  早上: 'am',
  上午: 'am',
  ص: 'am',
  中午: 'noon',
  pm: 'pm',
  下午: 'pm',
  傍晚: 'pm',
  م: 'pm',
  晚上: 'night',
  深夜: 'night',
};

export const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Sunday first. */
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const WEEKDAY_SIGNS = '日一二三四五六';

export const NUMERALS = '〇一二三四五六七八九';

/** Words beside a time that say nothing about it. */
export const FILLERS =
  'about almost over at on of the read seen sent delivered edited 已读 未读 已送达 已编辑 约 大约 于 於'.split(
    ' ',
  );
