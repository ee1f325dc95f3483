import type { Language, Texts } from './language';

const zhCN = {
  offer: {
    title: '这个页面还没人教过',
    body: '如果这里就是你回客户的聊天页面，打开一个聊得多一点的对话，让回暖自己看一遍。最多问你三个问题。',
    start: '读一读这个页面',
    reading: '正在看页面…',
    note: '只看结构，看的时候什么都不记录，也不会点任何东西。',
  },
  questions: {
    step: (n: number) => `第 ${n} 个问题`,
    list: '哪一块是客户列表？',
    block: (n: number) => `第 ${n} 块`,
    none: '都不是',
    customer: (name: string) => `“${name}”是客户的名字吗？`,
    said: (text: string) => `“${text}”这句是客户说的，还是你说的？`,
    outlined: '已在页面上框出来。',
    yes: '是',
    no: '不是',
    theirs: '客户说的',
    ours: '我说的',
    unclear: '说不准',
    next: '下一步',
  },
  found: {
    title: '看懂了这些',
    people: (count: number) => `客户列表：${count} 位`,
    messages: (count: number) => `当前对话：${count} 条消息`,
    without: (fields: string) => `没看出来：${fields}。先不用，之后可以指给它看。`,
    byName: '页面上没有客户编号，只能按名字认人。同名的两位会分不清，遇到时两位都不记录。',
    namesakes: '现在列表里就有同名的客户。',
    start: '开始用',
    again: '重新看一遍',
    done: '好，开始读取这个页面',
  },
  gaveUp: {
    title: '这个页面读不了',
    why: {
      'no-lists': '没找到客户列表，也没找到消息。打开一个对话再试。',
      'in-frame': '聊天在页面里嵌着的另一个页面中。请单独打开那个聊天页面。',
      'too-few': '消息或客户太少，分不清哪边是谁。打开一个聊得多一点的对话再试。',
      'nobody-named': '看到了消息，可是没看到这段对话是和谁的。打开一位客户的对话再试。',
      'logged-out': '页面停在登录。登录后再试。',
      unsure: '问了三个问题还是拿不准，不敢用。换一个对话再试，或者导入别人教好的读法。',
      'not-confirmed': '看着像聊天页面，可是照着读一遍对不上，不敢用。',
    },
    again: '再试一次',
  },
  pick: {
    title: (field: string) => `在页面上指：${field}`,
    waiting: '到页面上点一下。滚轮照常滚动，页面不会收到你的点击。',
    field: {
      'list.root': '点客户列表的空白处，用 ↑ 把框放大到整个列表',
      'list.row': '点一位客户的整行，再点另一位',
      'list.name': '点列表里一位客户的名字',
      'list.time': '点列表里一位客户旁边的时间',
      'list.unread': '点一个未读数',
      'list.open': '点当前打开的那位客户',
      'thread.pane': '点对话区，用 ↑ 放大到标题、消息、输入框都在框里',
      'thread.root': '点消息区，用 ↑ 放大到所有消息都在框里',
      'thread.row': '点一条消息，再点另一条',
      'thread.name': '点对话上方的客户名字',
      'thread.text': '点一条消息的文字',
      'thread.time': '点一条消息的时间',
      'thread.direction': '先点一条客户说的',
      'compose.box': '点输入框',
    },
    again: '再点一个同类的，或按 Enter 就用它',
    ours: '再点一条你自己说的',
    count: '同类的 {n} 处',
    keys: '↑ 大一圈 · ↓ 小一圈 · Enter 就用它 · Esc 退出',
    parent: '大一圈',
    child: '小一圈',
    take: '就用它',
    leave: '退出',
    result: (seen: number, of: number) => `${of} 处里读到 ${seen} 处`,
    samples: '读出来是',
    lasting: {
      high: '抓得牢，页面小改不怕',
      middle: '抓得还行',
      low: '不太牢，页面一改可能就失效',
    },
    save: '保存',
    retry: '重新指',
    problem: '这里抓不住，或者不在该在的位置。换一处，或用 ↑ 放大一圈再试。',
    saved: '已保存，正在重新读取',
  },
};

/** The shape of the texts for teaching a page. */
export type TeachTexts = typeof zhCN;

const en: TeachTexts = {
  offer: {
    title: 'Nobody has taught this page yet',
    body: 'If this is where you answer customers, open a longer conversation and let Rewarm look through it. It asks three questions at most.',
    start: 'Read this page',
    reading: 'Looking through the page…',
    note: 'It looks at the structure only; nothing is recorded or clicked meanwhile.',
  },
  questions: {
    step: (n) => `Question ${n}`,
    list: 'Which part is the customer list?',
    block: (n) => `Part ${n}`,
    none: 'None of them',
    customer: (name) => `Is “${name}” the customer’s name?`,
    said: (text) => `“${text}”: did the customer say this, or did you?`,
    outlined: 'It is outlined in the page.',
    yes: 'Yes',
    no: 'No',
    theirs: 'The customer',
    ours: 'I did',
    unclear: 'Can’t tell',
    next: 'Next',
  },
  found: {
    title: 'This is what was made out',
    people: (count) => `Customer list: ${count}`,
    messages: (count) => `Open conversation: ${count} messages`,
    without: (fields) => `Not made out: ${fields}. Left out for now; you can point at it later.`,
    byName:
      'The page shows no customer id, so people are known by name. Two of one name look alike; nothing is recorded of either then.',
    namesakes: 'There are customers of one name in the list right now.',
    start: 'Start',
    again: 'Look again',
    done: 'Done, reading this page now',
  },
  gaveUp: {
    title: 'This page cannot be read',
    why: {
      'no-lists': 'Neither a customer list nor messages were found. Open a conversation and retry.',
      'in-frame': 'The chat is another page inside this one. Open that page by itself.',
      'too-few':
        'Too few messages or customers to tell the sides apart. Open a longer conversation.',
      'nobody-named':
        'There are messages, but nothing says who they are with. Open a customer’s conversation and retry.',
      'logged-out': 'The page asks to sign in. Sign in and retry.',
      unsure:
        'Three questions were not enough to be sure, so it is not used. Try another conversation, or import what somebody else taught.',
      'not-confirmed': 'It looks like a chat, but reading it did not agree with what was seen.',
    },
    again: 'Try again',
  },
  pick: {
    title: (field) => `Point at: ${field}`,
    waiting: 'Click it in the page. The wheel scrolls as usual; the page does not get your click.',
    field: {
      'list.root': 'Click into the list, then ↑ until the whole list is in the box',
      'list.row': 'Click the whole row of a customer, then another',
      'list.name': 'Click the name of a customer in the list',
      'list.time': 'Click the time beside a customer in the list',
      'list.unread': 'Click an unread count',
      'list.open': 'Click the customer who is open now',
      'thread.pane': 'Click the conversation, then ↑ until heading, messages and box are in it',
      'thread.root': 'Click the messages, then ↑ until all of them are in the box',
      'thread.row': 'Click a message, then another',
      'thread.name': 'Click the customer’s name above the conversation',
      'thread.text': 'Click the text of a message',
      'thread.time': 'Click the time of a message',
      'thread.direction': 'Click a message of the customer first',
      'compose.box': 'Click the compose box',
    },
    again: 'Click a second one like it, or press Enter to use it',
    ours: 'Now click one of your own',
    count: '{n} like it',
    keys: '↑ larger · ↓ smaller · Enter use it · Esc leave',
    parent: 'Larger',
    child: 'Smaller',
    take: 'Use it',
    leave: 'Leave',
    result: (seen, of) => `found in ${seen} of ${of}`,
    samples: 'It reads',
    lasting: {
      high: 'A firm hold: small changes of the page do no harm',
      middle: 'A fair hold',
      low: 'A weak hold: the next change of the page may break it',
    },
    save: 'Save',
    retry: 'Point again',
    problem:
      'This cannot be held, or lies in the wrong place. Try another, or one size larger (↑).',
    saved: 'Saved, reading again',
  },
};

const TEXTS: Texts<TeachTexts> = { 'zh-CN': zhCN, en };

/** Texts for teaching a page, in one language. */
export function teachTexts(language: Language): TeachTexts {
  return TEXTS[language];
}
