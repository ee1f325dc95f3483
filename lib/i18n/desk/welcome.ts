import type { Language, Texts } from '../language';

const zhCN = {
  title: '一分钟，让回暖开始工作',
  lead: '每一步都可以跳过，以后随时能在“设置”里改。回暖只记时间和方向，不存消息原文，也从不替你发消息。',
  steps: '步骤',
  step: (n: number, of: number) => `第 ${n} 步，共 ${of} 步`,
  names: { language: '语言', shifts: '上班时间', sites: '聊天网站', begin: '开始' },
  next: '下一步',
  skip: '跳到最后一步',
  back: '上一步',
  language: {
    title: '用哪种语言',
    lead: '界面和草稿都用它；客户用别的语言时，草稿跟着客户。',
    choices: { 'zh-CN': '中文', en: 'English' },
  },
  shifts: {
    title: '什么时候有人在',
    lead: '客户等多久，只算有人在的时间：午休、下班和节假日都不算。提醒也只在这段时间里来。',
    legend: '上班时间',
    presets: {
      day: ['白班，中间午休', '9:00–12:00，13:00–18:00，周日休息'],
      long: ['早晚两班', '10:00–16:00，16:00–22:00，每天都有人'],
      always: ['随时有人', '每天 24 小时'],
    },
    own: '按你自己设的',
    ownHint: '在“策略 › 班次”里设过，选别的会换掉每周的时间，可以撤销。',
    none: '不选就先按 9:00–12:00、13:30–18:00，周日休息。',
    more: '以后可以在“策略 › 班次”里一天一天细调',
    saved: '上班时间已定',
  },
  sites: {
    title: '读哪些聊天页面',
    lead: '勾上你每天打开的，可以一次选几个。不开启的，回暖一个字也读不到。',
    legend: '聊天网站',
    enable: (count: number) => (count > 0 ? `开启选中的 ${count} 个` : '开启选中的'),
    reason:
      '点了以后，浏览器会问一次：允许读取这些网站，才能看到谁在什么时候来过消息。随时能收回。',
    choose: '先勾选要开启的网站',
    on: '已开启',
    done: '已开启。打开聊天页面，客户列表里就会有标记。',
    refused: '没有开启：浏览器没有同意。可以再点一次，也可以先跳过。',
    rule: '这个平台有规定要先看，在“网站”页里开启',
    missing: '没有找到我用的页面',
    missingBody:
      '自己搭的客服系统、没有列出的聊天页面也能读：填它的网址开启，打开页面，点工具栏上的回暖图标，再点“读这个页面”。它自己认，拿不准就问你，最多三个问题。',
    none: (typed: string) => `没有找到“${typed}”。看看下面“没有找到我用的页面”。`,
  },
  begin: {
    title: '从哪里开始',
    lead: '聊天页面打开以后，回暖边看边记。想马上看到效果，有两个办法。',
    practice: '先看看它怎么工作',
    practiceBody: '练习台：六十位虚构的客户、半年的往来，标记马上就有。不用账号，随便点。',
    practiceButton: '打开练习台',
    import: '把以前的聊天带进来',
    importBody: '聊天记录、客户表、订单都行，导入前先给你看一遍，可以撤销。',
    importButton: '去导入',
    today: '直接开始用',
    todayBody: '打开你的聊天页面，再回“今天”看该做什么。',
    todayButton: '去“今天”',
  },
};

const en: typeof zhCN = {
  title: 'One minute, and Rewarm is at work',
  lead: 'Every step can be skipped and changed later in Settings. Rewarm notes when and by whom, never the words, and never sends for you.',
  steps: 'Steps',
  step: (n, of) => `Step ${n} of ${of}`,
  names: { language: 'Language', shifts: 'Working hours', sites: 'Chat sites', begin: 'Start' },
  next: 'Next',
  skip: 'Skip to the last step',
  back: 'Back',
  language: {
    title: 'Which language',
    lead: 'For these pages and for drafts; where a customer writes another one, drafts follow the customer.',
    choices: { 'zh-CN': 'Chinese', en: 'English' },
  },
  shifts: {
    title: 'When is somebody there',
    lead: 'A customer’s wait counts only while somebody is there: no lunch, nights or holidays. Notices keep to it too.',
    legend: 'Working hours',
    presets: {
      day: ['Days, with a lunch break', '9:00–12:00 and 13:00–18:00, Sundays off'],
      long: ['Two shifts', '10:00–16:00 and 16:00–22:00, every day'],
      always: ['Always', '24 hours, every day'],
    },
    own: 'As you set them',
    ownHint: 'Set in Strategy › Shifts; another choice replaces the week, and can be undone.',
    none: 'Without a choice it is 9:00–12:00 and 13:30–18:00, Sundays off.',
    more: 'Day by day in Strategy › Shifts, whenever you like',
    saved: 'Working hours set',
  },
  sites: {
    title: 'Which chat pages to read',
    lead: 'Tick those you open every day, several at once if you like. Of all others Rewarm reads nothing.',
    legend: 'Chat sites',
    enable: (count) => (count > 0 ? `Enable the ${count} chosen` : 'Enable the chosen'),
    reason:
      'The browser will ask once: Rewarm needs to read these sites to see who wrote, and when. You can take it back at any time.',
    choose: 'Tick the sites to enable first',
    on: 'Enabled',
    done: 'Enabled. Open a chat page, and flags stand in its list.',
    refused: 'Not enabled: the browser did not agree. Try again, or skip this for now.',
    rule: 'Its platform has a rule to read first; enable it on the Sites page',
    missing: 'My page is not here',
    missingBody:
      'A help desk of your own or any other chat page can be read too: enable its address, open it, click Rewarm’s icon in the toolbar, then “Read this page”. It finds its way and asks three questions at most.',
    none: (typed) => `Nothing found for “${typed}”. See “My page is not here” below.`,
  },
  begin: {
    title: 'Where to begin',
    lead: 'Once a chat page is open, Rewarm looks on and takes notes. Two ways to see it at work at once.',
    practice: 'See how it works',
    practiceBody:
      'The practice desk: sixty made-up customers, half a year of talk, flags at once. No account; click anything.',
    practiceButton: 'Open the practice desk',
    import: 'Bring earlier chats along',
    importBody:
      'Chat exports, customer lists, orders. You see what comes in before it does, and can undo it.',
    importButton: 'Go to Import',
    today: 'Just begin',
    todayBody: 'Open your chat page, then come back to Today for what to do.',
    todayButton: 'Go to Today',
  },
};

export type DeskWelcomeTexts = typeof zhCN;

const TEXTS: Texts<DeskWelcomeTexts> = { 'zh-CN': zhCN, en };

/** What the welcome says, in one language. */
export function deskWelcomeTexts(language: Language): DeskWelcomeTexts {
  return TEXTS[language];
}
