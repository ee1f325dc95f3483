import { defineSite } from '../definition';

/** WeChat shop customer service. The collaboration chat shares rows and bubbles with it. */
export default defineSite({
  id: 'wechat-shop-kf',
  version: 1,
  title: { zh: '微信小店客服', en: 'WeChat shop customer service' },
  matches: ['https://store.weixin.qq.com/shop/kf*'],
  detect: [],
  notReady: [],
  // No public source says where the page names the shop.
  scope: 'origin',
  list: {
    root: 'body:has(.session-item-container)',
    row: '.session-item-container',
    rowLoose: '[data-room-id]',
    id: [{ attr: 'data-room-id' }],
    name: [{ sel: '.user-nickname' }],
    time: [{ sel: ':not(.user-nickname):not(:has(*))', take: 'time' }],
    unread: [{ sel: '.unread-badge' }],
    open: { sel: 'li:is([class*="current"], [class*="selected"], .active, [class*="-active"])' },
  },
  thread: {
    pane: 'body:has(.chat-customer-name)',
    root: '#chat-scroll-view, .chat-scroll-view',
    row: '.msg:has(.message-item)',
    rowLoose: '.text-msg, img[data-type="image"], a.order-msg-block',
    key: [
      {
        sel: '[data-room-id]:is([class*="current"], [class*="selected"], .active, [class*="-active"])',
        attr: 'data-room-id',
      },
    ],
    name: [{ sel: '.chat-customer-name' }],
    // The address can name another conversation than the one shown; the open row has to agree.
    sameName: [
      {
        sel: '[data-room-id]:is([class*="current"], [class*="selected"], .active, [class*="-active"]) .user-nickname',
      },
    ],
    messageId: [{ attr: 'id' }],
    direction: [
      { by: 'mark', out: '.text-msg.bg-kf', in: '.text-msg.bg-user' },
      {
        by: 'mark',
        out: '.message-item.justify-end',
        in: '.message-item:not(.justify-end) .bg-user',
      },
      {
        by: 'side',
        of: '.text-msg, img[data-type="image"], .message-item a',
        right: 'out',
      },
    ],
    text: [{ sel: '.text-msg' }],
    time: {
      from: [],
      separator: '.msg.show-date',
      separatorFrom: [{ sel: ':not(:has(*))', take: 'time' }, {}],
    },
    kinds: { image: 'img[data-type="image"]', card: 'a.order-msg-block' },
  },
  compose: { box: '#input-textarea, .chat-input textarea.text-area', kind: 'textarea' },
  badge: { anchor: '.user-nickname', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '每条消息没有单独的时间，只能用它上方的时间行。',
      en: 'Messages carry no time of their own, only the time line above them.',
    },
    {
      zh: '页面没有公开可认的店铺标识：同一个浏览器里登录多家店，分不开。',
      en: 'The page shows no known mark of the shop: several shops in one browser are not told apart.',
    },
  ],
});
