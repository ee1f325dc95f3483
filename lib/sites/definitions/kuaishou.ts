import { defineSite } from '../definition';

const BUBBLE = '.kwaishop-cs-LayoutDefaultWrapper';

/** Kuaishou shop chat. */
export default defineSite({
  id: 'kuaishou',
  version: 1,
  title: { zh: '快手小店客服', en: 'Kuaishou shop chat' },
  matches: ['https://im.kwaixiaodian.com/*'],
  detect: [],
  notReady: [],
  scope: 'origin',
  list: {
    root: 'body:has(.SessionBaseCard)',
    row: '.SessionBaseCard',
    rowLoose: '.SessionBaseCard-topHeadName',
    id: [],
    // The count of orders stands in the same text as the name.
    name: [
      { sel: '.SessionBaseCard-topHeadName', cut: [{ before: '下单数(' }] },
      { sel: '.SessionBaseCard-topHeadName', cut: [{ failIf: '(' }] },
    ],
    theirMark: { sel: '.SessionBaseCard-topHeadTime', contains: ['超时'] },
  },
  thread: {
    pane: `body:has(${BUBBLE}_lrWrapper)`,
    root: '.ChatMessageList-ContentWrap, .ChatMessageList',
    row: `${BUBBLE}_lrWrapper`,
    rowLoose: `${BUBBLE}_msgMain`,
    key: [],
    // The heading has no known hook; in a conversation of two, whoever isn't us is the customer.
    name: [{ sel: `${BUBBLE}__notMe ${BUBBLE}_beforeMsgBody *:not(:has(*))`, take: 'name' }],
    direction: [{ by: 'mark', out: `${BUBBLE}__isMine`, in: `${BUBBLE}__notMe` }],
    text: [{ sel: `${BUBBLE}_msgBody` }],
    time: {
      from: [
        { sel: `${BUBBLE}__time` },
        { sel: `${BUBBLE}_beforeMsgBody *:not(:has(*))`, take: 'time' },
      ],
    },
    kinds: { card: '.kwaishop-cs-BizOrderCard' },
    skip: [{ sel: `${BUBBLE}_msgBody`, starts: ['[系统消息]', '[系统自动回复消息]'] }],
  },
  compose: { box: 'div.ql-editor', kind: 'quill' },
  badge: { anchor: '.SessionBaseCard-topHeadName', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '列表里没有客户编号，只能按昵称认人：同名的会被当作一个人。列表不显示最近联系时间。',
      en: 'Rows carry no contact id: contacts are known by name only, namesakes look like one. The list shows no last time.',
    },
    {
      zh: '对话是谁的，看客户那几条消息上的昵称；页面上一条客户消息都没有时，不读。',
      en: 'Who a conversation is with is told by the name on the customer’s own messages; without one on the page it is not read.',
    },
    {
      zh: '同一个浏览器里登录多家店，分不开。',
      en: 'Several shops in one browser are not told apart.',
    },
  ],
});
