import type { Language, Texts } from './language';

const zhCN = {
  title: '往来节奏',
  perWeek: (peak: number) => (peak > 0 ? `每周条数，最多 ${peak}` : '每周条数'),
  inbound: '客户发来',
  outbound: '你发出',
  blind: '没看到',
  usual: (range: string) => `平时间隔 ${range}`,
  silence: (length: string) => `这次沉默 ${length}`,
  /** Spoken instead of the picture. */
  summary: (weeks: number, inbound: number, outbound: number, blind: number) =>
    `近 ${weeks} 周：客户发来 ${inbound} 条，你发出 ${outbound} 条${blind ? `，其中 ${blind} 周没看到` : ''}。`,
  summarySilence: (length: string) => `已经 ${length}没有来消息。`,
  summaryUsual: (gap: string) => `平时约 ${gap}来一次消息。`,
  week: (start: string, inbound: number, outbound: number) =>
    `${start}起的一周：发来 ${inbound}，发出 ${outbound}`,
  weekBlind: (start: string) => `${start}起的一周：没看到`,
  numbers: '看数字',
  table: '每周往来条数',
  columns: { week: '周', inbound: '发来', outbound: '发出', seen: '看到' },
  seenAll: '全看到',
  seenPart: (percent: number) => `${percent}%`,
  seenNone: '没看到',
};

type RhythmTexts = typeof zhCN;

const en: RhythmTexts = {
  title: 'Rhythm',
  perWeek: (peak) => (peak > 0 ? `per week, at most ${peak}` : 'per week'),
  inbound: 'From them',
  outbound: 'From you',
  blind: 'Not seen',
  usual: (range) => `Usual gap ${range}`,
  silence: (length) => `This silence ${length}`,
  summary: (weeks, inbound, outbound, blind) =>
    `Last ${weeks} weeks: ${inbound} from them, ${outbound} from you${blind ? `; ${blind} of the weeks were not seen` : ''}.`,
  summarySilence: (length) => `Nothing from them for ${length}.`,
  summaryUsual: (gap) => `They usually write about every ${gap}.`,
  week: (start, inbound, outbound) =>
    `Week of ${start}: ${inbound} from them, ${outbound} from you`,
  weekBlind: (start) => `Week of ${start}: not seen`,
  numbers: 'Numbers',
  table: 'Messages per week',
  columns: { week: 'Week', inbound: 'Them', outbound: 'You', seen: 'Seen' },
  seenAll: 'all',
  seenPart: (percent) => `${percent}%`,
  seenNone: 'not seen',
};

const TEXTS: Texts<RhythmTexts> = { 'zh-CN': zhCN, en };

/** The rhythm chart's texts in one language. */
export function rhythmTexts(language: Language): RhythmTexts {
  return TEXTS[language];
}
