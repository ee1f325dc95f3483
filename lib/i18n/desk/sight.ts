import type { Language, Texts } from '../language';

const zhCN = {
  lead: '回暖只看聊天页面。看不到的不猜，也不算在客户头上。下面是每一样看不到的东西，和可以改用的办法。',
  sees: '看得到',
  seesList: [
    '列表里每位客户最后一次来往的时间',
    '打开过、翻到过的对话：谁在什么时候说话，是短回复、提问还是道谢',
    '我们自己的回复快慢、促销和重复的话',
  ],
  blind: '看不到',
  columns: { what: '看不到什么', why: '为什么', instead: '改用什么' },
};

const en: typeof zhCN = {
  lead: 'Rewarm sees chat pages only. What it cannot see it does not guess, nor hold against a customer. Here is each such thing, and what to go by instead.',
  sees: 'What it sees',
  seesList: [
    'When each contact in the list last wrote or was written to',
    'Chats you opened and scrolled through: who wrote when, and whether it was short, a question or thanks',
    'How quick we are, our promotions, our repetitions',
  ],
  blind: 'What it cannot see',
  columns: { what: 'What', why: 'Why', instead: 'Instead' },
};

export type DeskSightTexts = typeof zhCN;

const TEXTS: Texts<DeskSightTexts> = { 'zh-CN': zhCN, en };

/** The page of what can and cannot be seen, in one language. */
export function deskSightTexts(language: Language): DeskSightTexts {
  return TEXTS[language];
}
