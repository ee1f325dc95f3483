import { defineSite } from '../definition';

/**
 * LinkWeChat, the chat archive by customer and the table of customers. The right side is the customer's here, and the thread of
 * the customer looked at before stays until a colleague is chosen: who it is with is therefore read
 * from the right-hand messages, and must be the chosen customer.
 */
export default defineSite({
  id: 'linkwechat',
  version: 1,
  title: { zh: 'LinkWeChat 会话存档、客户列表', en: 'LinkWeChat chat archive, customers' },
  matches: [],
  detect: ['ul.customer-wrap li.customer-li, .el-table__row p.blod'],
  notReady: [],
  scope: 'origin',
  list: {
    // The archive lists files in a table, too.
    root: 'ul.customer-wrap, .el-table__body:has(.avatar)',
    row: 'li.customer-li, .el-table__row',
    rowLoose: 'li > .toe, td p.blod',
    id: [],
    // The date in the table is when the customer was added: no activity.
    name: [{ sel: 'li > .toe span, p.blod' }],
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
    // What was sent stands in a plain element; cards, voices and their captions have classes.
    text: [
      {
        sel: ':is(.message, .message-right) > div:not([class])',
        cut: [{ failIf: '不支持的消息类型：' }],
      },
    ],
    time: { from: [{ sel: ':scope > div:first-child span', take: 'time' }] },
    kinds: {
      sticker: 'img[src*="/emotion/"]',
      card: '.msgtypecard',
      file: 'a.msgtypefile',
      voice: ':is(.message, .message-right) > .ac',
      video: ':is(.message, .message-right) > video',
      image: '.el-image',
    },
    // Lines of the system look like the customer's own words.
    skip: [
      {
        sel: ':is(.message, .message-right) > div',
        equals: ['客户已同意会话存档', '客户不同意会话存档'],
      },
    ],
  },
  badge: { anchor: '.toe, p.blod', place: 'end' },
  evidence: 'run',
  verified: 'no',
  limits: [
    {
      zh: '会话存档只能看，没有输入框：话术请复制到企业微信里发。',
      en: 'The archive is for reading and has no compose box: copy the words and send them in WeCom.',
    },
    {
      zh: '只读“客户检索”里的单聊，一次只有十条，要自己翻页；一页里没有客户自己的话时，这一页不读。',
      en: 'Only single chats under “by customer” are read, ten at a time; a page without a word of the customer’s own is not read.',
    },
    {
      zh: '列表没有编号、最近联系时间和未读，只能按名字认人；同名的，或在客户列表里有几位跟进员工的，不会被记录。',
      en: 'Rows show neither id, last contact nor unread: contacts are known by name. Namesakes, and customers listed once for each of several colleagues, are not recorded.',
    },
  ],
});
