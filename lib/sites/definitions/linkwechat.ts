import { defineSite } from '../definition';

/**
 * LinkWeChat, the chat archive by customer. The right side is the customer's here, and the thread of
 * the customer looked at before stays until a colleague is chosen: who it is with is therefore read
 * from the right-hand messages, and must be the chosen customer.
 */
export default defineSite({
  id: 'linkwechat',
  version: 1,
  title: { zh: 'LinkWeChat 会话存档', en: 'LinkWeChat chat archive' },
  matches: [],
  detect: ['ul.customer-wrap li.customer-li'],
  notReady: [],
  scope: 'origin',
  list: {
    root: 'ul.customer-wrap',
    row: 'li.customer-li',
    rowLoose: 'li > .toe',
    id: [],
    name: [{ sel: '.toe span' }],
    open: { sel: '.customer-li.active' },
  },
  thread: {
    // Talk in groups is listed without colleagues; it has no side.
    pane: '.customer:has(.userList .list.active)',
    root: '.takecontent',
    row: 'ul > li',
    rowLoose:
      '.el-tab-pane:has(.customer-li):has(.name[title]) :is([class="message"], [class="message-right"])',
    key: [],
    name: [{ sel: '.takecontent :is(.ar, .right) span', take: 'name' }],
    sameName: [{ sel: '.customer-li.active .toe span' }],
    order: 'newest-first',
    newest: { sel: '.el-pager .is-active, .el-pager .active', equals: ['1'] },
    direction: [
      {
        by: 'sender',
        from: [{ sel: ':scope > div:first-child span', take: 'name' }],
        own: [{ at: 'pane', sel: '.userList .list.active .name', attr: 'title' }],
      },
    ],
    text: [{ sel: '.message > div, .message-right > div' }],
    time: { from: [{ sel: ':scope > div:first-child span', take: 'time' }] },
    kinds: { sticker: 'img[src*="/emotion/"]', image: '.el-image', file: 'a.msgtypefile' },
  },
  badge: { anchor: '.toe', place: 'end' },
  evidence: 'run',
  verified: 'no',
  limits: [
    {
      zh: '会话存档只能看，没有输入框：话术请复制到企业微信里发。',
      en: 'The archive is for reading and has no compose box: copy the words and send them in WeCom.',
    },
    {
      zh: '只读“客户检索”里的单聊，一次只有十条，要自己翻页；列表没有编号、时间和未读，只能按名字认人，同名客户不会被记录。',
      en: 'Only single chats under “by customer” are read, ten at a time. Rows show neither id, time nor unread: contacts are known by name, and namesakes are not recorded.',
    },
  ],
});
