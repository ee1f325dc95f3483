import { defineSite } from '../definition';

/** Douyin shop chat (Feige). Its classes changed wholesale in 2026; the test attributes stayed. */
export default defineSite({
  id: 'feige',
  version: 1,
  title: { zh: '抖店飞鸽', en: 'Douyin shop chat (Feige)' },
  matches: ['https://im.jinritemai.com/pc_seller_v2/main/workspace*'],
  detect: [],
  notReady: [],
  // The address names the seat (selfId), which is not the shop.
  scope: 'origin',
  list: {
    root: 'body:has([data-qa-id="qa-conversation-chat-item"])',
    row: '[data-qa-id="qa-conversation-chat-item"]',
    rowLoose: '[class*="nameLine"][title]',
    id: [],
    name: [{ sel: '[class*="nameLine"][title]', attr: 'title' }, { sel: '[class*="NameContent"]' }],
    time: [{ sel: '[class*="timerParticular"]' }],
  },
  thread: {
    pane: 'html:has(#topbar-left-info)',
    root: 'body:has([data-qa-id="qa-message-warpper"])',
    // Time lines and notices of the system stand in wrappers of the same kind.
    row: '[data-qa-id="qa-message-warpper"]:has(pre, img, .chatd-card)',
    rowLoose: '.messageIsMe, .messageNotMe',
    key: [],
    name: [{ sel: '#topbar-left-info span:first-child' }],
    sameName: [
      {
        sel: 'textarea[data-qa-id="qa-send-message-textarea"]',
        attr: 'placeholder',
        cut: [{ after: '发送给 ' }, { upTo: ['，使用'] }],
      },
    ],
    messageId: [{ sel: '[data-id]', attr: 'data-id' }],
    direction: [{ by: 'mark', out: '.messageIsMe', in: '.messageNotMe' }],
    text: [{ sel: 'pre' }],
    time: {
      from: [{ sel: ':not(pre, pre *, .chatd-card *, :has(*))', take: 'time' }],
      separator: '[data-qa-id="qa-message-warpper"]:not(:has(pre, img, .chatd-card))',
      separatorFrom: [{ sel: ':not(:has(*))', take: 'time' }, {}],
    },
    kinds: { card: '.chatd-card' },
    skip: [
      { sel: '[data-id]', attr: 'data-id', starts: ['llm_process_', 'cs_close_conversation'] },
      { sel: '[data-id]', attr: 'data-id', contains: ['_Welcome_', '_CsAssign_'] },
    ],
  },
  compose: { box: 'textarea[data-qa-id="qa-send-message-textarea"]', kind: 'textarea' },
  badge: { anchor: '[class*="nameLine"]', place: 'end' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '列表里没有客户编号，只能按昵称认人：同名的会被当作一个人。',
      en: 'Rows carry no contact id: contacts are known by name only, namesakes look like one.',
    },
    {
      zh: '列表里“45 秒”这类等待计时不当作时间；没有未读数。',
      en: 'Waiting timers in the list are not taken as times; there are no unread counts.',
    },
    {
      zh: '同一个浏览器里登录多家店，分不开。图片消息只知道有，认不出是图片。',
      en: 'Several shops in one browser are not told apart. Pictures are counted as messages of unknown kind.',
    },
  ],
});
