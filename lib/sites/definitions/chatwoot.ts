import { defineSite } from '../definition';

/** Chatwoot 4, the agents' dashboard, hosted anywhere. Its list is virtual and recycles rows. */
export default defineSite({
  id: 'chatwoot',
  version: 1,
  title: { zh: 'Chatwoot 客服台', en: 'Chatwoot agent dashboard' },
  matches: [],
  detect: ['h4.conversation--user', '.conversation-details-wrap'],
  notReady: [],
  // The account's number: `/app/accounts/1/…`.
  scope: [{ url: { path: 2 } }],
  list: {
    root: '.vue-recycle-scroller',
    row: '.conversation',
    rowLoose: 'h4.conversation--user',
    id: [],
    name: [{ sel: '.conversation--user' }],
    // Opened and last active: the later one is read.
    time: [{ sel: '.v-popper--has-tooltip span' }],
    unread: [{ sel: '[class*="bg-n-teal"], .unread' }],
    // Kept for reuse, moved out of sight, with what they last showed.
    skip: [{ sel: '.vue-recycle-scroller__item-view[style*="-9999px"] .conversation' }],
  },
  thread: {
    pane: '.conversation-details-wrap',
    root: '.conversation-panel',
    row: '.message-bubble-container',
    rowLoose: '[data-bubble-name]',
    key: [],
    name: [
      { sel: 'div:has(+ .conversation--header--actions) > span' },
      { sel: 'div:has(+ .conversation--header--actions) button span' },
    ],
    sameName: [{ at: 'page', sel: '.conversation.active .conversation--user' }],
    newest: 'scroll',
    messageId: [{ attr: 'data-message-id' }],
    direction: [
      { by: 'mark', out: '.right-bubble', in: '.left-bubble' },
      {
        by: 'mark',
        out: '.message-bubble-container.justify-end',
        in: '.message-bubble-container.justify-start',
      },
    ],
    // The quoted message stands first, cut to two lines.
    text: [{ sel: '.prose-bubble:not(.line-clamp-2)', take: 'last' }],
    time: { from: [{ sel: 'time' }] },
    kinds: {
      system: '[data-bubble-name="activity"]',
      image: '[data-bubble-name="image"]',
      voice: '[data-bubble-name="audio"]',
      video: '[data-bubble-name="video"]',
      file: '[data-bubble-name="file"]',
    },
    skip: [{ sel: '.bg-n-solid-amber' }, { sel: '.i-lucide-lock-keyhole' }],
    // Under an id of the page's own until the server has taken it.
    pending: [{ attr: 'data-message-id', contains: ['-'] }],
  },
  compose: {
    box: '.reply-box .ProseMirror[contenteditable="true"]',
    kind: 'prosemirror',
    notToContact: [{ sel: '.reply-box.is-private' }, { sel: '.reply-box.bg-n-solid-amber' }],
  },
  badge: { anchor: '.conversation--user', place: 'end' },
  evidence: 'run',
  verified: 'no',
  limits: [
    {
      zh: '列表里没有客户编号，只能按名字认人：同名客户不会被记录。',
      en: 'Rows carry no contact id: contacts are known by name only, and namesakes are not recorded.',
    },
    {
      zh: '机器人和自动回复也在右边，会当作你方的消息。消息时间不带年份，列表时间只有“多久以前”。',
      en: 'Bots and automatic answers stand on the right too and count as yours. Times of messages lack the year; the list only says how long ago.',
    },
  ],
});
