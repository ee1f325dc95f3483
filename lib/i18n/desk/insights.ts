import type { Value } from '@/lib/core/insights/our-mix';
import type { readMix } from '@/lib/core/insights/read-mix';
import type { trendOf } from '@/lib/core/insights/voice-log';
import type { VoiceKind } from '@/lib/core/insights/voices';
import type { RivalReason } from '@/lib/core/model/cause';
import type { Language, Texts } from '../language';

type MixReading = Exclude<ReturnType<typeof readMix>, null>;
type Trend = ReturnType<typeof trendOf>;

/** Columns of the exported voices. */
export const VOICE_COLUMNS = ['day', 'who', 'kind', 'denied', 'reason'] as const;
export type VoiceColumn = (typeof VOICE_COLUMNS)[number];

const zhCN = {
  reading: {
    title: '正在看往来记录',
    body: '下面几项要翻一遍所有客户的记录，别的不用等。',
    progress: (done: number, total: number) => `${done}/${total} 位客户`,
    failed: '往来记录没能读出来，记录没有被改动。重新打开这一页再试。',
  },
  share: (count: number, percent: number) => `${count} 条，${percent}%`,
  mix: {
    values: {
      service: '服务：答客户的话',
      content: '有用的内容',
      benefit: '福利和活动',
      emotion: '问候和关心',
      plain: '其他',
    } satisfies Record<Value, string>,
    parts: { media: '不是文字的' },
    readings: {
      promotions: '一半以上是推广，容易让人麻木。',
      'no-content': '没有发过教程、经验这类有用的内容。',
    } satisfies Record<MixReading, string>,
  },
  voices: {
    title: '客户说了什么',
    aside: (days: number) => `最近 ${days} 天`,
    lead: '按话里的词归的类，会有漏的和错的。原话不存；想看原话，打开和对方的聊天，翻到那一天。',
    kinds: {
      request: '问有没有、能不能',
      defect: '说东西有毛病',
      complaint: '抱怨',
      competitor: '提到别家',
    } satisfies Record<VoiceKind, string>,
    times: (count: number) => `${count} 次`,
    denied: (count: number) => `其中 ${count} 次答的是“没有”或“不行”`,
    reasons: {
      quality: '质量',
      price: '价格',
      service: '服务',
      activity: '活动或福利',
      unsaid: '没说为什么',
    } satisfies Record<RivalReason, string>,
    reason: (reason: string, count: number) => `${reason} ${count} 次`,
    between: '，',
    before: (days: number, count: number) => `再往前 ${days} 天 ${count} 次`,
    trends: { more: '多了', fewer: '少了', same: '差不多' } satisfies Record<Trend, string>,
    incomparable: (days: number) => `再往前 ${days} 天看到的消息和现在差太多，不好比多少。`,
    who: '看是谁',
    hide: '收起',
    label: (action: string, kind: string) => `${action}：${kind}`,
    listed: (count: number) => `只列出最近 ${count} 次。`,
    more: (count: number) => `再列 ${count} 位`,
    gone: '已删除的客户',
    saidNo: '答了没有',
    exportCsv: '导出表格',
    exported: (count: number) => `每一类最多导出最近 ${count} 次。`,
    file: (day: string) => `回暖-客户说了什么-${day}.csv`,
    csv: {
      day: '日期',
      who: '客户',
      kind: '说的是',
      denied: '我们答了没有或不行',
      reason: '别家好在哪',
    } satisfies Record<VoiceColumn, string>,
    yes: '是',
  },
  hours: {
    title: '几点来得多、几点答得慢',
    lead: (days: number, minutes: number) =>
      `最近 ${days} 天回复过的，按客户来问的钟点数。上班时间里等了 ${minutes} 分钟以上算慢。`,
    hour: (from: number) => `${from}–${from + 1} 点`,
    tick: (hour: number) => `${hour} 点`,
    busiest: (hour: string, count: number) => `${hour}来得最多，${count} 次`,
    slowest: (hour: string, asked: number, late: number) =>
      `${hour}答得慢的最多，${asked} 次里有 ${late} 次`,
    noneLate: '没有答得慢的',
    between: '；',
    end: '。',
    none: '最近没有能算的回复。',
    legend: { inTime: '及时回的', late: '答得慢的' },
    point: (hour: string, asked: number, late: number) =>
      `${hour}：来问 ${asked} 次，答得慢 ${late} 次`,
    table: '每个钟点来问和答得慢的次数',
    columns: { hour: '钟点', asked: '来问', late: '答得慢' },
  },
};

export type DeskInsightsTexts = typeof zhCN;

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

const en: DeskInsightsTexts = {
  reading: {
    title: 'Looking through the history',
    body: 'What follows needs the records of all contacts. The rest of the page is ready.',
    progress: (done, total) => `${done} of ${total} contacts`,
    failed: 'The history could not be read. Nothing was changed. Open this page again to retry.',
  },
  share: (count, percent) => `${count}, ${percent}%`,
  mix: {
    values: {
      service: 'Service: answers to customers',
      content: 'Useful content',
      benefit: 'Benefits and activities',
      emotion: 'Greetings and care',
      plain: 'Other',
    },
    parts: { media: 'Other than text' },
    readings: {
      promotions: 'More than half is promotion: people grow numb to it.',
      'no-content': 'Nothing useful to read or try was among it.',
    },
  },
  voices: {
    title: 'What customers say',
    aside: (days) => `The last ${days} days`,
    lead: 'Sorted by the words in a message, so some are missed and some are wrong. The words themselves are not kept: to read them, open the chat and go back to that day.',
    kinds: {
      request: 'Ask for something',
      defect: 'Report a fault',
      complaint: 'Complain',
      competitor: 'Name somebody else',
    },
    times,
    denied: (count) => `answered with no ${times(count)}`,
    reasons: {
      quality: 'quality',
      price: 'price',
      service: 'service',
      activity: 'activities or benefits',
      unsaid: 'no reason given',
    },
    reason: (reason, count) => `${reason}: ${count}`,
    between: ', ',
    before: (days, count) => `${count === 0 ? 'Never' : times(count)} in the ${days} days before`,
    trends: { more: 'more now', fewer: 'fewer now', same: 'about the same' },
    incomparable: (days) =>
      `Far more or far fewer messages were seen in the ${days} days before, so nothing is compared.`,
    who: 'Show who',
    hide: 'Hide',
    label: (action, kind) => `${action}: ${kind}`,
    listed: (count) => `Only the latest ${count} are listed.`,
    more: (count) => `${count} more`,
    gone: 'A deleted contact',
    saidNo: 'answered with no',
    exportCsv: 'Export',
    exported: (count) => `At most the latest ${count} of each kind are exported.`,
    file: (day) => `rewarm-customer-voices-${day}.csv`,
    csv: {
      day: 'Day',
      who: 'Contact',
      kind: 'About',
      denied: 'Answered with no',
      reason: 'Preferred for',
    },
    yes: 'yes',
  },
  hours: {
    title: 'When they ask, when we are slow',
    lead: (days, minutes) =>
      `Answers of the last ${days} days, by the hour they were asked in. Slow is a wait of ${minutes} minutes or more of shift time.`,
    hour: (from) => `${from}:00–${from + 1}:00`,
    tick: (hour) => `${hour}:00`,
    busiest: (hour, count) => `Most ask at ${hour}, ${times(count)}`,
    slowest: (hour, asked, late) => `most are answered slowly at ${hour}, ${late} of ${asked}`,
    noneLate: 'none were answered slowly',
    between: '; ',
    end: '.',
    none: 'No answer that could be measured lately.',
    legend: { inTime: 'In time', late: 'Slowly' },
    point: (hour, asked, late) => `${hour}: ${asked} asked, ${late} answered slowly`,
    table: 'Asked and answered slowly, by hour',
    columns: { hour: 'Hour', asked: 'Asked', late: 'Slowly' },
  },
};

const TEXTS: Texts<DeskInsightsTexts> = { 'zh-CN': zhCN, en };

/** What all histories together tell, in one language. */
export function deskInsightsTexts(language: Language): DeskInsightsTexts {
  return TEXTS[language];
}
