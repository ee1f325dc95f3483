import { defineSite } from '../definition';

/** Telegram Web K: machine ids and machine times in the page. */
export default defineSite({
  id: 'telegram-k',
  version: 2,
  title: { zh: 'Telegram 网页版 K', en: 'Telegram Web K' },
  matches: ['https://web.telegram.org/k/*'],
  detect: ['a.chatlist-chat[data-peer-id]'],
  notReady: [],
  // A peer id is unique in all of Telegram.
  scope: 'site',
  list: {
    root: '#column-left .chatlist',
    row: 'a.chatlist-chat[data-peer-id]',
    rowLoose: '.sidebar-left .row-title .peer-title',
    id: [{ attr: 'data-peer-id' }],
    name: [{ sel: '.row-title .peer-title' }],
    time: [{ sel: '.message-time' }],
    unread: [{ sel: '.dialog-subtitle-badge-unread' }],
    open: { sel: 'a.chatlist-chat.active' },
    group: { attr: 'data-peer-id', starts: ['-'] },
    // Telegram's own service account.
    skip: [{ attr: 'data-peer-id', equals: ['777000'] }],
  },
  thread: {
    pane: '#column-center .chat',
    root: '.bubbles-inner',
    row: '.bubble[data-mid]',
    rowLoose: '.bubble-content-wrapper',
    key: [
      { sel: '.bubble[data-peer-id]', attr: 'data-peer-id' },
      { sel: '.topbar .peer-title', attr: 'data-peer-id' },
    ],
    name: [{ sel: '.topbar .peer-title' }],
    sameName: [{ at: 'page', sel: 'a.chatlist-chat.active .row-title .peer-title' }],
    group: { sel: '.bubble', attr: 'data-peer-id', starts: ['-'] },
    members: [
      { sel: '.topbar .chat-info .bottom', cut: ['members'] },
      { sel: '.topbar .chat-info .info', cut: ['members'] },
    ],
    // Only the group of bubbles bears the picture, and the first of them the name.
    sender: [
      { up: '.bubbles-group', sel: '.bubbles-group-avatar[data-peer-id]', attr: 'data-peer-id' },
      { sel: '.name .peer-title[data-peer-id]', attr: 'data-peer-id' },
    ],
    newest: 'scroll',
    messageId: [{ attr: 'data-mid' }],
    direction: [{ by: 'mark', out: '.is-out', in: '.is-in' }],
    text: [{ sel: '.message' }, { sel: '.bubble:not(.is-in, .is-out) > *' }],
    textWithout: '.time, .reactions, reactions-element, .reply',
    time: { from: [{ attr: 'data-timestamp' }] },
    kinds: { system: '.service' },
    pending: [{ sel: '.is-sending' }],
  },
  compose: {
    box: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
    kind: 'contenteditable',
  },
  badge: { anchor: '.row-title', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '图片、语音这类没有文字的消息只知道有一条。群人数取自对话标题下面那一行，写成 1.2K 这样的约数时不读。',
      en: 'Pictures, voice and other messages without text are only counted. The number of members is read below the heading, and left out where it is rounded.',
    },
  ],
});
