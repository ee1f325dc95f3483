import type { CareTask, TaskKind } from '@/lib/core/calendar/tasks/care-task';
import { CHILD_STAGES, type StageId } from '@/lib/core/calendar/tasks/child-stages';
import { FESTIVALS, type FestivalId } from '@/lib/core/calendar/tasks/festivals';
import type { CalendarDay } from '@/lib/core/time/calendar-day';
import type { Language, Texts } from './language';
import { formatMoney } from './money';

/** What a sentence can name, already in words. */
interface Words {
  readonly name: string;
  readonly festival: string;
  readonly stage: string;
  readonly years: number;
  readonly what: string;
  /** Days until what the task is about; negative when it is over. */
  readonly days: number;
  readonly gap: string;
  readonly gain: string;
  readonly count: number;
}

interface TaskTexts {
  readonly kinds: Readonly<Record<TaskKind, string>>;
  readonly sentences: Readonly<Record<TaskKind, (words: Words) => string>>;
  readonly also: (sentences: string) => string;
  readonly when: (days: number) => string;
  readonly between: string;
  readonly errors: { readonly unknownContact: string; readonly noSuchDay: string };
}

const zhCN: TaskTexts = {
  kinds: {
    birthday: '生日',
    'coupon-expiring': '券快到期',
    warranty: '质保快到期',
    festival: '节日',
    'child-stage': '宝宝月龄',
    anniversary: '认识周年',
    'coupon-expired': '券已过期',
    'next-reward': '离下一级不远',
    'need-check': '问问近况',
    questionnaire: '季度问卷',
    'light-touch': '每月轻提醒',
    'post-card': '寄贺卡',
    'red-packet': '十点红包',
    'loyal-benefit': '周三专享',
    preview: '新品提前看',
    'birthday-month': '同月生日',
    tidy: '整理聊天',
    digest: '月度精华',
  },
  sentences: {
    birthday: ({ name, days }) => `${name}${days < 0 ? '昨天' : ''}生日，发一句祝福`,
    'coupon-expiring': ({ name, what, days }) =>
      `${name}的${what}${days > 0 ? `还有 ${days} 天` : '今天'}到期，提醒一声`,
    warranty: ({ name, what, days }) =>
      `${name}的${what}${days > 0 ? `还有 ${days} 天` : '今天'}出保，约一次免费检测`,
    festival: ({ name, festival }) => `${festival}，问候${name}`,
    'child-stage': ({ name, stage }) => `${name}的宝宝${stage}，发对应月龄的内容`,
    anniversary: ({ name, years }) => `和${name}认识满 ${years} 年（按有记录的第一天算）`,
    'coupon-expired': ({ name, what }) => `${name}的${what}过期了，给一点新的价值，别催单`,
    'next-reward': ({ name, gap, gain }) => `${name}再有 ${gap} 就到${gain}，告诉对方一声`,
    'need-check': ({ name }) => `问问${name}最近的需要有没有变`,
    questionnaire: ({ name }) => `给${name}发本季度的会员问卷，填完送一张小券`,
    'light-touch': ({ name }) => `给${name}发一条本月的专属提醒，不必回复的那种`,
    'post-card': ({ name, days }) => `${name}还有 ${days} 天生日，手写一张贺卡寄出去`,
    'red-packet': () => '10 点在群里发无门槛券的拼手气红包，写明当天有效',
    'loyal-benefit': () => '给忠诚客户发本周专享，2 小时后再发普通群',
    preview: ({ what, days }) => `${what}还有 ${days} 天上新，先给忠诚客户看，请他们投票`,
    'birthday-month': ({ count }) =>
      `本月有 ${count} 位客户或宝宝过生日，可以在群里一起晒照、送祝福`,
    tidy: () => '花 10 分钟整理群聊：重要的置顶，过期链接、重复公告和过了日子的活动删掉',
    digest: () => '发上个月的群内精华汇总，方便新成员补课',
  },
  also: (sentences) => `同一条里带上：${sentences}`,
  when: (days) =>
    days < 0 ? `过了 ${-days} 天` : (['今天', '明天', '后天'][days] ?? `${days} 天后`),
  between: '；',
  errors: {
    unknownContact: '没有这位客户的记录，打开一次和对方的聊天再保存。',
    noSuchDay: '没有这个日子，请改一下生日的月和日。',
  },
};

const en: TaskTexts = {
  kinds: {
    birthday: 'Birthday',
    'coupon-expiring': 'Coupon ends soon',
    warranty: 'Warranty ends soon',
    festival: 'Festival',
    'child-stage': 'Age of the child',
    anniversary: 'Anniversary',
    'coupon-expired': 'Coupon has ended',
    'next-reward': 'Close to a reward',
    'need-check': 'Ask what they need',
    questionnaire: 'Quarterly questions',
    'light-touch': 'Monthly light touch',
    'post-card': 'Card by post',
    'red-packet': 'Red packet at ten',
    'loyal-benefit': 'Wednesday benefit',
    preview: 'Preview',
    'birthday-month': 'Birthdays of the month',
    tidy: 'Tidy the groups',
    digest: 'Monthly digest',
  },
  sentences: {
    birthday: ({ name, days }) => `${name} ${days < 0 ? 'had' : 'has'} a birthday: send a wish`,
    'coupon-expiring': ({ name, what, days }) =>
      `${what} of ${name} ends ${inDays(days)}: say so once`,
    warranty: ({ name, what, days }) =>
      `The warranty on ${what} of ${name} ends ${inDays(days)}: offer a free check`,
    festival: ({ name, festival }) => `${festival}: greet ${name}`,
    'child-stage': ({ name, stage }) =>
      `The child of ${name} reaches ${stage}: send what fits the age`,
    anniversary: ({ name, years }) =>
      `${years} ${years === 1 ? 'year' : 'years'} with ${name}, from the first day on record`,
    'coupon-expired': ({ name, what }) =>
      `${what} of ${name} has ended: bring something new, don’t push`,
    'next-reward': ({ name, gap, gain }) => `${name} is ${gap} from ${gain}: let them know`,
    'need-check': ({ name }) => `Ask ${name} whether their needs have changed`,
    questionnaire: ({ name }) =>
      `Send ${name} the questions of the quarter, with a small coupon for answering`,
    'light-touch': ({ name }) => `One light message a month to ${name} that needs no answer`,
    'post-card': ({ name, days }) =>
      `The birthday of ${name} is ${inDays(days)}: write and post a card`,
    'red-packet': () => 'Red packet for the group at 10: no threshold, valid today only',
    'loyal-benefit': () => 'This week’s benefit for loyal customers, 2 hours before all others',
    preview: ({ what, days }) =>
      `${what} comes out ${inDays(days)}: show it to loyal customers first and let them vote`,
    'birthday-month': ({ count }) =>
      `${count} ${count === 1 ? 'birthday' : 'birthdays'} of customers or children this month: celebrate in the group`,
    tidy: () =>
      'Ten minutes for the groups: pin what matters, remove old links, repeated notices and past dates',
    digest: () => 'Post the best of last month for those who joined later',
  },
  also: (sentences) => `In the same message: ${sentences}`,
  when: (days) => (days < 0 ? `${-days} ${days === -1 ? 'day' : 'days'} ago` : inDays(days)),
  between: '; ',
  errors: {
    unknownContact: 'Nothing is recorded of this contact: open the chat with them once, then save.',
    noSuchDay: 'There is no such day: change the month or day of the birthday.',
  },
};

function inDays(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

const TEXTS: Texts<TaskTexts> = { 'zh-CN': zhCN, en };

/** Texts about the calendar's tasks. */
export function taskTexts(language: Language): TaskTexts {
  return TEXTS[language];
}

export function festivalName(festival: FestivalId, language: Language): string {
  return FESTIVALS[festival].names[language];
}

export function stageName(stage: StageId, language: Language): string {
  return CHILD_STAGES[stage].names[language];
}

/**
 * A task in one sentence, without its date.
 * @param name of the contact; not read for tasks of the shop
 * @param today the operator's day
 */
export function taskSentence(
  task: CareTask,
  name: string,
  today: CalendarDay,
  language: Language,
): string {
  const { festival, stage, years, what, ends, gap, gain, count } = task.detail;
  return TEXTS[language].sentences[task.kind]({
    name,
    festival: festival ? festivalName(festival, language) : '',
    stage: stage ? stageName(stage, language) : '',
    years: years ?? 0,
    what: what ?? '',
    days: (ends ?? task.day) - today,
    gap: gap === undefined ? '' : formatMoney(gap, language),
    gain: gain ?? '',
    count: count ?? 0,
  });
}

/** What else goes into the same message; empty when nothing does. */
export function alsoSentence(
  task: CareTask,
  name: string,
  today: CalendarDay,
  language: Language,
): string {
  if (task.also.length === 0) return '';
  const texts = TEXTS[language];
  const sentences = task.also.map((other) => taskSentence(other, name, today, language));
  return texts.also(sentences.join(texts.between));
}
