import type { Language, Texts } from '../language';

/** In whole hundreds, where only that many were counted; null where the number can be said. */
function hundreds(count: number, atLeast: boolean): number | null {
  return atLeast && count >= 100 ? Math.floor(count / 100) * 100 : null;
}

const zhCN = {
  lead: (waiting: number, cold: number, tasks: number) => {
    const parts = [
      ...(waiting > 0 ? [`${waiting} 位在等回复`] : []),
      ...(cold > 0 ? [`${cold} 位正在变冷`] : []),
      ...(tasks > 0 ? [`${tasks} 件到日子的事`] : []),
    ];
    return parts.length > 0 ? `${parts.join('，')}。` : '';
  },
  budget: (left: string) => `本月补偿还剩 ${left}`,
  done: (count: number) => `今天已看过 ${count} 位`,
  list: '今天要做的',
  sections: { waiting: '在等你回复', cold: '正在变冷', task: '到日子的事' },
  shop: '全店',
  urgent: '说了急',
  working: '正在看下一步…',
  answerFirst: '先把这条回了',
  wordsReady: '话已经写好，在“任务”里',
  waitingMore: (count: number) => `还有 ${count} 位在等，回完几位会接上来。`,
  tasksMore: (count: number) => `还有 ${count} 件在“任务”里`,
  backup: (days: number | null) =>
    days === null ? '还没有备份过，去存一份' : `${days} 天没备份了，去存一份`,
  /** @param atLeast that many were counted, and there are more */
  over: (count: number, atLeast: boolean) => {
    const many = hundreds(count, atLeast);
    return `还有 ${many ? `${many} 多` : count} 位，明天再看也来得及。`;
  },
  counting: '正在把其余客户也看一遍…',
  more: '今天再多看几位',
  open: '打开聊天',
  opening: '正在打开…',
  notInList: (name: string) => `页面打开了，列表里还没滚到${name}。往下滚一滚，或在页面里搜名字。`,
  noTab: (site: string) => `${site}还没有打开。`,
  noTabNoAddress: (site: string) => `${site}还没有打开。在浏览器里打开它，再回来点一次。`,
  openSite: (site: string) => `打开${site}`,
  complete: '完成',
  completeTitle: '怎么联系的？',
  reached: '我联系过了，等对方回',
  talked: '已经聊上了',
  answered: (name: string) => `记下了：已在别处回复${name}`,
  reachedToast: (name: string) => `记下了：今天联系过${name}`,
  talkedToast: (name: string) => `记下了：和${name}聊过了`,
  taskDone: '完成了',
  later: '稍后',
  laterTitle: '什么时候再看？',
  tomorrow: '明天',
  days: (days: number) => `${days} 天后`,
  week: '1 周后',
  laterToast: (when: string) => `好，${when}再看`,
  limit: (days: number) => `这位不能再拖，最多推迟 ${days} 天。`,
  notNow: '今天先不看',
  wrong: '不对',
  wrongTitle: '哪里不对？',
  skip: '这次不做',
  skipToast: '这次不做了',
  reasons: {
    elsewhere: '其实在别处聊',
    'always-so': '本来就这样',
    other: '别的原因',
  },
  notWaitingTitle: '为什么不用等？',
  answeredElsewhere: '已经在别处回了',
  needsNone: '这句不用回',
  needsNoneToast: (name: string) => `好，${name}的这句不用回。再来消息会重新出现。`,
  note: '补充一句（可不填）',
  lifetime: (days: number) => `${days} 天内不再为这位客户提醒，之后重新判断。随时可以撤销。`,
  confirm: '确定',
  wrongToast: '记下了，先不提醒',
  keys: {
    title: '今天',
    move: '上下移动',
    down: '下一位',
    up: '上一位',
    first: '第一位',
    last: '最后一位',
  },
  /** A row's name for a screen reader. */
  row: (who: string, why: string, next: string) => [who, why, next].filter(Boolean).join('。'),
  action: (action: string, who: string) => `${action}：${who}`,
  finished: {
    title: '今天的都看过了',
    body: (done: number) =>
      done > 0
        ? `你照看了 ${done} 位客户。有人来消息，这里会再亮起来。`
        : '没有人在等，也没有人变冷。有新情况，这里会再亮起来。',
    rest: '歇一会儿吧。',
  },
  empty: {
    title: '从这里开始每天的工作',
    body: '谁在等你、谁变安静了、今天该做什么，都会排在这里。现在还没有任何客户的记录。',
    practice: '先去练习台试试',
    welcome: '按步骤开始',
    import: '导入以前的聊天',
  },
};

const en: typeof zhCN = {
  lead: (waiting, cold, tasks) => {
    const parts = [
      ...(waiting > 0 ? [`${waiting} waiting for an answer`] : []),
      ...(cold > 0 ? [`${cold} going cold`] : []),
      ...(tasks > 0 ? [`${tasks} ${tasks === 1 ? 'task' : 'tasks'} due`] : []),
    ];
    return parts.length > 0 ? `${parts.join(', ')}.` : '';
  },
  budget: (left) => `${left} left for amends this month`,
  done: (count) => `${count} looked after today`,
  list: 'What to do today',
  sections: { waiting: 'Waiting for you', cold: 'Going cold', task: 'Due today' },
  shop: 'Whole shop',
  urgent: 'says it is urgent',
  working: 'Working out the next step…',
  answerFirst: 'Answer this first',
  wordsReady: 'The words are ready in Care tasks',
  waitingMore: (count) => `${count} more are waiting; they come up as you answer.`,
  tasksMore: (count) => `${count} more in Care tasks`,
  backup: (days) =>
    days === null
      ? 'There is no backup yet: make one'
      : `The last backup was ${days} days ago: make one`,
  over: (count, atLeast) => {
    const many = hundreds(count, atLeast);
    return `${many ? `More than ${many}` : count} more, and tomorrow is early enough.`;
  },
  counting: 'Looking at the other customers, too…',
  more: 'Look at a few more today',
  open: 'Open chat',
  opening: 'Opening…',
  notInList: (name) =>
    `The page is open, but ${name} is not in the part of the list that is loaded. Scroll down, or search there.`,
  noTab: (site) => `${site} is not open.`,
  noTabNoAddress: (site) =>
    `${site} is not open. Open it in the browser, then come back and try again.`,
  openSite: (site) => `Open ${site}`,
  complete: 'Done',
  completeTitle: 'How were you in touch?',
  reached: 'I reached out and wait',
  talked: 'We talked',
  answered: (name) => `Noted: ${name} was answered elsewhere`,
  reachedToast: (name) => `Noted: you reached out to ${name} today`,
  talkedToast: (name) => `Noted: you talked with ${name}`,
  taskDone: 'Done',
  later: 'Later',
  laterTitle: 'When to look again?',
  tomorrow: 'Tomorrow',
  days: (days) => `In ${days} days`,
  week: 'In a week',
  laterToast: (when) => `Will be back: ${when}`,
  limit: (days) => `This one cannot wait: ${days} days at most.`,
  notNow: 'Not today',
  wrong: 'Wrong',
  wrongTitle: 'What is wrong?',
  skip: 'Not this time',
  skipToast: 'Left out this time',
  reasons: {
    elsewhere: 'We talk elsewhere',
    'always-so': 'Always been like this',
    other: 'Something else',
  },
  notWaitingTitle: 'Why is there no wait?',
  answeredElsewhere: 'Answered elsewhere already',
  needsNone: 'Needs no answer',
  needsNoneToast: (name) => `Fine: no answer to ${name} needed. They are back when they write.`,
  note: 'A word more (optional)',
  lifetime: (days) =>
    `No reminders for this customer for ${days} days, then they are judged afresh. You can undo it at any time.`,
  confirm: 'Confirm',
  wrongToast: 'Noted, no reminders for now',
  keys: {
    title: 'Today',
    move: 'Up and down',
    down: 'Next row',
    up: 'Row before',
    first: 'First row',
    last: 'Last row',
  },
  row: (who, why, next) => [who, why, next].filter(Boolean).join('. '),
  action: (action, who) => `${action}: ${who}`,
  finished: {
    title: 'All of today has been looked at',
    body: (done) =>
      done > 0
        ? `You looked after ${done} ${done === 1 ? 'customer' : 'customers'}. When somebody writes, this page lights up again.`
        : 'Nobody waits, and nobody is going cold. When that changes, this page lights up again.',
    rest: 'Take a break.',
  },
  empty: {
    title: 'Your day begins here',
    body: 'Who waits for you, who went quiet, what is due today: it will all stand in this list. Nobody is recorded yet.',
    practice: 'Try the practice desk first',
    welcome: 'Start step by step',
    import: 'Import earlier chats',
  },
};

export type DeskTodayTexts = typeof zhCN;

const TEXTS: Texts<DeskTodayTexts> = { 'zh-CN': zhCN, en };

/** The list of the day in one language. */
export function deskTodayTexts(language: Language): DeskTodayTexts {
  return TEXTS[language];
}
