import type { Act } from '@/lib/core/care/acts-of';
import type { Language, Texts } from '../language';

const zhCN = {
  rhythm: { title: '往来节奏', none: '还没有可画的往来。' },
  reading: '正在回算这位客户的走势…',
  failed: '走势没能算出来，记录没有被改动。重新打开这一页再试。',
  weeks: {
    title: '每周往来',
    finding: (weeks: number, inbound: number, outbound: number) =>
      `${weeks} 周里，对方发来 ${inbound} 条，我们发出 ${outbound} 条。`,
    cut: (weeks: number) => `只画最近 ${weeks} 周。`,
    blind: (count: number) => `${count} 周没看到，画成斜线，不算沉默。`,
    inbound: '对方发来',
    outbound: '我们发出',
    seen: '看到',
    point: (week: string, inbound: number, outbound: number) =>
      `${week}：发来 ${inbound} 条，发出 ${outbound} 条`,
    blindPoint: '这周没看到',
    table: '每周往来条数和看到多少',
  },
  risk: {
    title: '风险怎么走到今天',
    lead: '30 天内不来消息的可能，按每周末当时知道的、用现在的设置回算。看不到的时间里不往上走。',
    finding: (now: string, level: string) => `现在是“${level}”，30 天内不来消息的可能约 ${now}。`,
    since: (weeks: number) => `在这一档已经 ${weeks} 周。`,
    unknown: '往来还太少，说不出风险。',
    point: (week: string, percent: number, level: string) => `${week}：约 ${percent}%，“${level}”`,
    blindPoint: (week: string) => `${week}：没看到，不下判断`,
    now: '现在',
    until: (day: string) => `到${day}`,
    table: '每周末的风险、档位和当时做了什么',
    columns: { week: '到哪一天', risk: '不来消息的可能', level: '档位', acts: '做了什么' },
    acts: {
      inserted: '填入话术',
      sent: '看到发出',
      snoozed: '稍后再说',
      overridden: '说标错了',
      recovered: '回暖',
    } satisfies Record<Act['kind'], string>,
    none: '–',
  },
};

export type ContactPicturesTexts = typeof zhCN;

const en: ContactPicturesTexts = {
  rhythm: { title: 'Rhythm', none: 'No talk to draw yet.' },
  reading: 'Working out how this contact came here…',
  failed: 'This could not be worked out. Nothing was changed. Open this page again to retry.',
  weeks: {
    title: 'Messages by week',
    finding: (weeks, inbound, outbound) =>
      `In ${weeks} weeks ${inbound} from them, ${outbound} from us.`,
    cut: (weeks) => `Only the last ${weeks} weeks are drawn.`,
    blind: (count) => `${count} of the weeks were not seen: hatched, and no silence.`,
    inbound: 'From them',
    outbound: 'From us',
    seen: 'Seen',
    point: (week, inbound, outbound) => `${week}: ${inbound} from them, ${outbound} from us`,
    blindPoint: 'not seen',
    table: 'Messages by week, and how much was seen',
  },
  risk: {
    title: 'How the risk came to this',
    lead: 'The chance of no message within 30 days, worked out again with today’s settings from what was known at the end of each week. It does not rise while nobody could see.',
    finding: (now, level) =>
      `Now “${level}”, with a chance of about ${now} of no message within 30 days.`,
    since: (weeks) => `At this level for ${weeks} weeks.`,
    unknown: 'Too little talk to tell a risk.',
    point: (week, percent, level) => `${week}: about ${percent}%, “${level}”`,
    blindPoint: (week) => `${week}: not seen, nothing said`,
    now: 'Now',
    until: (day) => `Up to ${day}`,
    table: 'Risk and level at the end of each week, and what was done',
    columns: { week: 'Up to', risk: 'Chance of no message', level: 'Level', acts: 'What was done' },
    acts: {
      inserted: 'Words put in the box',
      sent: 'Words seen sent',
      snoozed: 'Put off',
      overridden: 'Called wrong',
      recovered: 'Came back',
    },
    none: '–',
  },
};

const TEXTS: Texts<ContactPicturesTexts> = { 'zh-CN': zhCN, en };

/** The pictures of one contact in one language. */
export function contactPicturesTexts(language: Language): ContactPicturesTexts {
  return TEXTS[language];
}
