import { defineSite } from '../definition';

/**
 * LinkWeChat, a customer's own page: what its labels tell, and the talk with the colleague chosen
 * there. Unlike in the archive by customer, the right side is always the colleague's.
 */
export default defineSite({
  id: 'linkwechat-customer',
  version: 1,
  title: { zh: 'LinkWeChat 客户详情', en: 'LinkWeChat customer page' },
  matches: [],
  detect: ['.baseinfo-row', '.g-card'],
  notReady: [],
  scope: 'origin',
  thread: {
    pane: '.el-tab-pane:has(> .chatListClassTab)',
    root: '.takecontent',
    row: 'ul > li',
    rowLoose: '[class="message"], [class="message-right"]',
    key: [{ url: { query: 'externalUserid' } }],
    name: [{ at: 'page', sel: '.g-card .avatar + div > div:not([class])' }],
    order: 'newest-first',
    newest: { sel: '.el-pager .is-active, .el-pager .active', equals: ['1'] },
    direction: [{ by: 'mark', out: '.message-right', in: '.message' }],
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
    skip: [
      {
        sel: ':is(.message, .message-right) > div',
        equals: ['客户已同意会话存档', '客户不同意会话存档'],
      },
    ],
  },
  fields: {
    pane: 'body:has(.baseinfo-row)',
    key: [{ url: { query: 'externalUserid' } }],
    name: [{ sel: '.g-card .avatar + div > div:not([class])' }],
    row: '.baseinfo-row, .el-card:has(.card-title)',
    label: [{ sel: '.card-title' }, { sel: '.el-col' }],
    value: '.el-tag, .el-col + .el-col',
    labels: {
      生日: 'birthday',
      企业标签: 'tags',
      个人标签: 'tags',
      // A field the company adds itself; what was spent in all is another figure.
      近一年消费: 'spend',
    },
    // Beside the picture, with those of all colleagues.
    unlabelled: { tags: '.g-card .avatar + div .el-tag' },
  },
  evidence: 'run',
  verified: 'no',
  limits: [
    {
      zh: '会话只在“会话”一栏打开时读，一次十条；这里没有输入框，话术请复制到企业微信里发。',
      en: 'Talk is read while its tab is open, ten messages at a time. There is no compose box: copy the words and send them in WeCom.',
    },
    {
      zh: '这里只读生日、标签和近一年消费（公司自己加的栏目）；跟进员工和商机阶段没有对应的栏目。你自己填过的内容不会被页面改掉。',
      en: 'Birthday, tags and the last year’s spend (a field the company adds itself) are read here; owner and stage have no field of ours. What you entered yourself is never changed by the page.',
    },
    {
      zh: '会话存档里没有客户编号，所以存档里的客户和这里的客户算两个人，需要你自己关联。',
      en: 'The archive shows no ids, so a customer there and the one here are two contacts until you link them.',
    },
  ],
});
