import type { Language, Texts } from '../language';

const zhCN = {
  lead: '到日子该做的事：生日、节日、质保、轻问候。话已经写好，复制过去改一改，由你发。',
  sections: { today: '今天', week: '这周', later: '之后' },
  count: (count: number) => `${count} 件`,
  empty: {
    title: '眼下没有要做的',
    body: '在客户资料里填上生日、购买日期或券的到期日，到时候就会出现在这里。',
  },
  emptyToday: '今天的都处理完了。',
  shop: '全店',
  draft: '看话术',
  hideDraft: '收起话术',
  draftText: (name: string) => `给${name}的话术`,
  another: '换一条',
  noDraft: '缺少要写进去的信息，先补全客户资料，再来看话术。',
  done: '完成',
  later: '改天',
  laterTitle: '改到什么时候？',
  laterDays: [
    { days: 1, label: '明天' },
    { days: 3, label: '3 天后' },
    { days: 7, label: '下周' },
  ],
  skip: '这次不做',
  actionLabel: (action: string, sentence: string) => `${action}：${sentence}`,
  doneToast: '已完成',
  skipToast: '这次不做了',
  laterToast: (when: string) => `好，${when}再提醒`,
  handled: '今天处理过的',
  handledStates: { done: '已完成', skipped: '没做' },
};

const en: typeof zhCN = {
  lead: 'What is due: birthdays, festivals, warranties, light touches. The words are ready to copy and change; you send them.',
  sections: { today: 'Today', week: 'This week', later: 'Later' },
  count: (count) => `${count}`,
  empty: {
    title: 'Nothing to do right now',
    body: 'Fill in birthdays, purchase dates or coupons in a customer’s profile, and they turn up here in time.',
  },
  emptyToday: 'All of today is done.',
  shop: 'Whole shop',
  draft: 'Show words',
  hideDraft: 'Hide words',
  draftText: (name) => `Words for ${name}`,
  another: 'Another one',
  noDraft: 'Something the words need is not known. Complete the customer’s profile first.',
  done: 'Done',
  later: 'Another day',
  laterTitle: 'When?',
  laterDays: [
    { days: 1, label: 'Tomorrow' },
    { days: 3, label: 'In 3 days' },
    { days: 7, label: 'Next week' },
  ],
  skip: 'Not this time',
  actionLabel: (action, sentence) => `${action}: ${sentence}`,
  doneToast: 'Done',
  skipToast: 'Left out this time',
  laterToast: (when) => `You will be reminded: ${when.toLowerCase()}`,
  handled: 'Dealt with today',
  handledStates: { done: 'Done', skipped: 'Left out' },
};

export type DeskTasksTexts = typeof zhCN;

const TEXTS: Texts<DeskTasksTexts> = { 'zh-CN': zhCN, en };

/** The page of care tasks in one language. */
export function deskTasksTexts(language: Language): DeskTasksTexts {
  return TEXTS[language];
}
