import { defineSite } from '../definition';

/** Telegram Web A. Only our own bubbles have a mark; theirs are told by where they lie. */
export default defineSite({
  id: 'telegram-a',
  version: 3,
  title: { zh: 'Telegram 网页版 A', en: 'Telegram Web A' },
  matches: ['https://web.telegram.org/a/*'],
  detect: ['#LeftColumn', '#MiddleColumn'],
  notReady: [],
  scope: 'site',
  list: {
    root: '#LeftColumn',
    row: '.Chat.chat-item-clickable',
    rowLoose: 'a.ListItem-button[href^="#"]',
    id: [{ sel: 'a.ListItem-button', attr: 'href', cut: [{ after: '#' }, { upTo: ['_'] }] }],
    name: [{ sel: '.fullName' }],
    time: [{ sel: '.LastMessageMeta .time' }],
    unread: [{ sel: '.ChatBadge.unread' }],
    open: { sel: '.Chat.selected' },
    ownMark: { sel: '.LastMessageMeta .MessageOutgoingStatus' },
    group: { sel: '.Chat.group' },
    skip: [{ sel: 'a.ListItem-button', attr: 'href', equals: ['#777000'] }],
  },
  thread: {
    pane: '#MiddleColumn',
    root: '.MessageList',
    row: '.message-list-item',
    rowLoose: '.message-content-wrapper, .ActionMessage',
    key: [{ url: { hash: 0 }, cut: [{ upTo: ['_'] }] }],
    name: [{ sel: '.MiddleHeader .fullName' }],
    sameName: [{ at: 'page', sel: '.Chat.selected .fullName' }],
    members: [{ sel: '.MiddleHeader .group-status', cut: ['members'] }],
    sender: [{ up: '.sender-group-container', sel: '.message-title-name' }],
    newest: 'scroll',
    messageId: [{ attr: 'data-message-id' }, { attr: 'id', cut: [{ after: 'message-' }] }],
    direction: [
      { by: 'mark', out: '.own' },
      // In languages written from the right the sides are the other way round.
      { by: 'side', of: 'html:not([dir="rtl"]) .message-content', right: 'out' },
    ],
    // The line of the page may stand there twice, once as its own background.
    text: [
      { sel: '.text-content' },
      { sel: '.ActionMessage [role="button"]' },
      { sel: '.ActionMessage > span' },
    ],
    textWithout: '.MessageMeta, .Reactions',
    time: { from: [{ sel: '.message-time' }], separator: '.sticky-date' },
    kinds: { system: '.ActionMessage' },
    // Not yet sent: the page counts these between two ids.
    pending: [
      { attr: 'data-message-id', contains: ['.'] },
      { attr: 'id', contains: ['.'] },
    ],
  },
  compose: { box: '#editable-message-text', kind: 'contenteditable' },
  badge: { anchor: '.fullName', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '对方的消息靠左右位置判断；界面设为从右往左的语言时，对方的消息算“方向未知”。',
      en: 'Their messages are told by the side they lie on; in languages written from the right their side stays unknown.',
    },
    {
      zh: '时间只到分钟；入群退群提示没有自己的时间，按当天前后的消息推算。',
      en: 'Times are known to the minute; joining and leaving bear none of their own: it is placed between the messages of that day.',
    },
  ],
});
