import type { Change } from '@/lib/core/report/change-of';
import type { SuggestionId } from '@/lib/core/report/suggest';
import type { Language, Texts } from '../language';
import { formatMoney } from '../money';

/** Numbers a suggestion names, see `SUGGESTIONS`. */
type Params = Readonly<Record<string, number>>;

const n = (params: Params, key: string): number => params[key] ?? 0;
const percent = (part: number, all: number): string =>
  `${Math.round((part / Math.max(1, all)) * 100)}%`;

const zhCN = {
  lead: '一周一页：救回了谁，错过了什么，下周改哪一两处。每个数都能点开看是哪些客户。',
  sheet: (from: string, to: string) => `${from}至${to}`,
  partial: (day: string) => `这一周还没过完，只算到${day}`,
  choose: '哪一周',
  older: '上一周',
  newer: '下一周',
  names: '带上客户名字',
  namesHint: '打印、图片和复制的文字默认不带名字，发到工作群里也放心。',
  print: '打印',
  image: '存成图片',
  imaging: '正在生成图片…',
  imageFailed: '图片没有生成出来。可以先用“打印”存成 PDF。',
  copyText: '复制成文字',
  copied: '周报文字已复制',
  fileName: (monday: string) => `回暖周报-${monday}`,
  reading: (done: number, total: number) => `正在翻这两周的记录 ${done}/${total} 位`,
  failed: '周报没能读出来，记录没有被改动。重新打开这一页再试。',
  empty: {
    title: '这一周还没有记录',
    body: '这一周没有打开过聊天页面，或者在装上之前。换一周看看，或者先用几天。',
  },
  seen: (share: number) => `这一周上班时间里看到了 ${share}%，没看到的不算在内`,
  seenLittle: '看到的时间不到一半，下面的数只能当参考。',
  notCompared: '前一周看到的时间和这一周差得多，不拿来比。',
  saved: {
    title: '救回来的',
    recovered: '恢复往来',
    replied: '问候后回了话',
    spent: '花掉的补偿',
    by: '靠什么回来的',
    offer: (name: string) => `送了${name}`,
    words: (intent: string) => `发了${intent}`,
    alone: '没等我们开口，自己回来的',
    month: (month: string, used: string, cap: string) =>
      `${month}已用和已预留 ${used}，预算 ${cap}`,
    none: '这一周没有客户恢复往来。恢复要看节奏，往往比问候晚一两周。',
  },
  missed: {
    title: '错过的',
    late: '回晚了',
    lateOf: (late: number, asked: number, bound: string) =>
      `问了 ${asked} 次，${late} 次超过 ${bound}（只算上班时间）`,
    silent: '没试过就安静了',
    lost: '没试过就走了',
    lapsed: '预留了没送出',
    lapsedCost: (cost: string) => `共 ${cost}，已退回预算`,
    already: (count: number) => `另有 ${count} 位第一次看到时就已经变冷，不算在内`,
    open: '还没回',
    waited: (length: string) => `等了 ${length}`,
    none: '没有错过什么，稳住。',
  },
  change: {
    title: '下周可以改的',
    none: '这一周没有突出的地方要改。数目小的时候不硬找问题。',
    limits: '最多列三条，每条都写着从哪些数来。',
  },
  compared: {
    few: '数目小，比不出差别',
    same: '和前一周没有明显差别',
    more: '明显比前一周多',
    fewer: '明显比前一周少',
  } satisfies Record<Change, string>,
  before: (count: number | string) => `前一周 ${count}`,
  flagged: '新提醒的客户',
  wrong: '标为“不对”的提醒',
  people: (count: number) => `${count} 位`,
  times: (count: number) => `${count} 次`,
  show: '看名单',
  hide: '收起名单',
  more: (count: number) => `还有 ${count} 位`,
  unnamed: '已删除的客户',
  suggestions: {
    'late-hours': (p: Params) => ({
      title: `${n(p, 'from')} 点到 ${n(p, 'to')} 点多留一个人`,
      why: `这两小时里问的 ${n(p, 'asked')} 次，有 ${n(p, 'late')} 次回晚了，占这周回晚的 ${n(p, 'late')}/${n(p, 'all')}。`,
    }),
    untried: (p: Params) => ({
      title: '每天先看一眼变冷的几位',
      why: `这周有 ${n(p, 'count')} 位安静或走掉，之前一句问候也没发过。每天挑最前面的三五位就够。`,
    }),
    promotions: (p: Params) => ({
      title: '下周少发促销',
      why: `这周发的 ${n(p, 'total')} 条里有 ${n(p, 'promotions')} 条是促销（${percent(n(p, 'promotions'), n(p, 'total'))}），你定的上限是 ${Math.round(n(p, 'cap') * 100)}%。`,
    }),
    wording: (p: Params, name: string) => ({
      title: `问候多用“${name}”`,
      why: `近 ${n(p, 'weeks')} 周用它的 ${n(p, 'of')} 次有 ${n(p, 'answered')} 次回话，别的说法 ${n(p, 'othersOf')} 次里 ${n(p, 'others')} 次，差别大过偶然。`,
    }),
    sensitivity: (p: Params) => ({
      title: '提醒得太敏感，可以调低一点',
      why: `近 ${n(p, 'weeks')} 周新提醒 ${n(p, 'flagged')} 位，你标了 ${n(p, 'wrong')} 位“不对”。在“设置”里调，能先看到会少几条。`,
    }),
    lapsed: (p: Params) => ({
      title: '预留了补偿，就当天发出去',
      why: `这周有 ${n(p, 'count')} 笔预留没有送出，共 ${formatMoney(n(p, 'cost'), 'zh-CN')}，客户什么也没收到。`,
    }),
    budget: (p: Params) => ({
      title: '这个月的预算快用完了',
      why: `还剩 ${n(p, 'days')} 天，已用和已预留 ${formatMoney(n(p, 'used'), 'zh-CN')}，预算 ${formatMoney(n(p, 'cap'), 'zh-CN')}。后面先用不花钱的补偿，或者调一下预算。`,
    }),
  } satisfies Record<
    SuggestionId,
    (params: Params, name: string) => { title: string; why: string }
  >,
  footer: '由回暖按这台电脑上的记录算出，只算页面上看到的。',
};

const en: typeof zhCN = {
  lead: 'One page a week: who came back, what was missed, and a thing or two to change. Every number opens to its contacts.',
  sheet: (from, to) => `${from} to ${to}`,
  partial: (day) => `This week is not over: counted up to ${day}`,
  choose: 'Which week',
  older: 'Week before',
  newer: 'Week after',
  names: 'With names of contacts',
  namesHint: 'Print, image and copied text leave names out unless you say so: fit for a work chat.',
  print: 'Print',
  image: 'Save as image',
  imaging: 'Making the image…',
  imageFailed: 'The image could not be made. Print it to a PDF instead.',
  copyText: 'Copy as text',
  copied: 'The report is copied as text',
  fileName: (monday) => `rewarm-week-${monday}`,
  reading: (done, total) => `Reading the records of two weeks, ${done} of ${total}`,
  failed: 'The report could not be read; nothing was changed. Open this page again to retry.',
  empty: {
    title: 'Nothing is recorded of this week',
    body: 'No chat page was open in it, or it was before the start. Choose another week, or use it for some days first.',
  },
  seen: (share) => `${share}% of this week’s shift time was seen; what was not is left out`,
  seenLittle: 'Less than half of it was seen: take the numbers below as a hint.',
  notCompared: 'Much more or less of the week before was seen, so the two are not compared.',
  saved: {
    title: 'Saved',
    recovered: 'Came back',
    replied: 'Answered a check-in',
    spent: 'Spent on amends',
    by: 'What brought them back',
    offer: (name) => `Given: ${name}`,
    words: (intent) => `Written: ${intent}`,
    alone: 'Came by themselves, before a word of ours',
    month: (month, used, cap) => `${month}: ${used} spent and reserved, of ${cap}`,
    none: 'No contact came back to their rhythm this week. That often takes a week or two after a check-in.',
  },
  missed: {
    title: 'Missed',
    late: 'Answered late',
    lateOf: (late, asked, bound) =>
      `${late} of ${asked} questions took longer than ${bound} of shift time`,
    silent: 'Fell silent without a try',
    lost: 'Left without a try',
    lapsed: 'Reserved, never given',
    lapsedCost: (cost) => `${cost} in all, back in the budget`,
    already: (count) => `${count} more were cold already when first seen, and do not count`,
    open: 'not answered yet',
    waited: (length) => `waited ${length}`,
    none: 'Nothing was missed. Keep it so.',
  },
  change: {
    title: 'To change next week',
    none: 'Nothing stands out this week. Small numbers are not searched for faults.',
    limits: 'Three at most, each with the numbers it rests on.',
  },
  compared: {
    few: 'too few to compare',
    same: 'no clear difference',
    more: 'clearly more',
    fewer: 'clearly fewer',
  },
  before: (count) => `${count} the week before`,
  flagged: 'Newly flagged',
  wrong: 'Flags called wrong',
  people: (count) => `${count}`,
  times: (count) => `${count}`,
  show: 'Show who',
  hide: 'Hide who',
  more: (count) => `${count} more`,
  unnamed: 'an erased contact',
  suggestions: {
    'late-hours': (p) => ({
      title: `One more person from ${n(p, 'from')} to ${n(p, 'to')} o’clock`,
      why: `${n(p, 'late')} of the ${n(p, 'asked')} questions asked then were answered late: ${n(p, 'late')} of the week’s ${n(p, 'all')}.`,
    }),
    untried: (p) => ({
      title: 'Look at a few cooling contacts first thing',
      why: `${n(p, 'count')} fell silent or left this week without one check-in. Three to five a day from the top are enough.`,
    }),
    promotions: (p) => ({
      title: 'Fewer promotions next week',
      why: `${n(p, 'promotions')} of ${n(p, 'total')} messages were promotions (${percent(n(p, 'promotions'), n(p, 'total'))}); your cap is ${Math.round(n(p, 'cap') * 100)}%.`,
    }),
    wording: (p, name) => ({
      title: `Use “${name}” more often`,
      why: `Of ${n(p, 'of')} times in ${n(p, 'weeks')} weeks ${n(p, 'answered')} were answered; of other words ${n(p, 'others')} in ${n(p, 'othersOf')}. That is more than chance.`,
    }),
    sensitivity: (p) => ({
      title: 'Flags come too easily: set them lower',
      why: `${n(p, 'flagged')} were flagged in ${n(p, 'weeks')} weeks, and you called ${n(p, 'wrong')} wrong. Settings show beforehand what would change.`,
    }),
    lapsed: (p) => ({
      title: 'Send what was reserved on the same day',
      why: `${n(p, 'count')} reservations came to nothing, ${formatMoney(n(p, 'cost'), 'en')} in all: those contacts got nothing.`,
    }),
    budget: (p) => ({
      title: 'This month’s budget runs out',
      why: `${n(p, 'days')} days are left, ${formatMoney(n(p, 'used'), 'en')} of ${formatMoney(n(p, 'cap'), 'en')} spent or reserved. Use what costs nothing first, or change the budget.`,
    }),
  },
  footer:
    'Counted by Rewarm from what this computer recorded, and from nothing that was not on the page.',
};

export type DeskReportTexts = typeof zhCN;

const TEXTS: Texts<DeskReportTexts> = { 'zh-CN': zhCN, en };

/** The weekly report in one language. */
export function deskReportTexts(language: Language): DeskReportTexts {
  return TEXTS[language];
}
