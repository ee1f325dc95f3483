import { defineSite } from '../definition';

/** @chatscope/chat-ui-kit-react 2: a kit many self-made desks are built with. */
export default defineSite({
  id: 'chatscope',
  version: 1,
  title: { zh: 'Chatscope 聊天组件', en: 'Chatscope chat UI kit' },
  matches: [],
  detect: ['.cs-main-container', '.cs-message-list'],
  notReady: [
    { sel: '.cs-conversation-list__loading-more, .cs-conversation-list .cs-overlay--active' },
  ],
  scope: 'origin',
  list: {
    root: '.cs-conversation-list',
    row: '.cs-conversation',
    rowLoose: '.cs-conversation__content',
    id: [],
    name: [{ sel: '.cs-conversation__name' }],
    time: [{ sel: '.cs-conversation__last-activity-time' }],
    unread: [{ sel: '.cs-conversation__unread' }],
    unreadMark: { sel: '.cs-conversation__unread-dot' },
    open: { sel: '.cs-conversation--active' },
    ownMark: {
      sel: '.cs-conversation__last-sender',
      starts: ['我', 'You', 'Me'],
    },
  },
  thread: {
    pane: '.cs-chat-container',
    root: '.cs-message-list',
    row: '.cs-message',
    rowLoose: '.cs-message__content-wrapper',
    key: [],
    name: [{ sel: '.cs-conversation-header__user-name' }],
    direction: [
      { by: 'mark', out: '.cs-message--outgoing', in: '.cs-message--incoming' },
      { by: 'flow', of: '.cs-message', right: 'out' },
    ],
    text: [
      { sel: '.cs-message__text-content, .cs-message__html-content' },
      { sel: '.cs-message__content' },
    ],
    time: {
      from: [{ sel: '.cs-message__sent-time' }, { attr: 'aria-label', cut: [{ afterLast: ': ' }] }],
      separator: '.cs-message-separator',
    },
    kinds: { image: '.cs-message__image-content', card: '.cs-message__custom-content' },
  },
  compose: {
    box: '.cs-message-input__content-editor',
    kind: 'contenteditable',
    disabled: [{ sel: '.cs-message-input--disabled' }],
  },
  badge: { anchor: '.cs-conversation__name', place: 'after' },
  evidence: 'run',
  verified: 'tests',
  limits: [
    {
      zh: '列表里没有客户编号，只能按名字认人：同名客户会被当作一个人。',
      en: 'Rows carry no contact id: contacts are known by name only, namesakes look like one.',
    },
  ],
});
