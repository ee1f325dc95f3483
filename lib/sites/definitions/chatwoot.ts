import { defineSite } from '../definition';

/**
 * Chatwoot 4, the agents' dashboard, hosted anywhere. Its list is virtual: versions before 4.14
 * recycle rows, later ones mount them anew.
 */
export default defineSite({
  id: 'chatwoot',
  version: 2,
  title: { zh: 'Chatwoot 客服台', en: 'Chatwoot agent dashboard' },
  matches: [],
  // The wide layout shows either the list or a conversation.
  detect: ['.conversations-list .conversation h4'],
  notReady: [],
  // The account's number: `/app/accounts/1/…`.
  scope: [{ url: { path: 2 } }],
  list: {
    root: '.conversations-list',
    row: '.conversation',
    rowLoose: 'h4.capitalize',
    id: [],
    // Rows of the wide layout have only the second.
    name: [{ sel: '.conversation--user' }, { sel: 'h4' }],
    // Opened and last active: the later one is read.
    time: [{ sel: '.v-popper--has-tooltip span', take: 'time' }],
    // The dot of a contact who is online is teal, too.
    unread: [{ sel: 'span.text-xxs[class*="bg-n-teal"]' }],
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
      // Words whose sender is not known stand on the right, a customer's in the customers' grey.
      {
        by: 'mark',
        out: '.right-bubble.bg-n-solid-blue',
        in: '.left-bubble, .right-bubble.bg-n-slate-4',
      },
      {
        by: 'mark',
        out: '.right-bubble[data-bubble-name="email"]',
        in: '.message-bubble-container.justify-start',
      },
    ],
    // The quoted message stands first, cut to two lines.
    text: [{ sel: '.prose-bubble:not(.line-clamp-2)', take: 'last' }],
    // Sent within one minute: the last one shows the time, even when that is a private note.
    time: { from: [{ sel: 'time' }], asNext: '.group-with-next' },
    kinds: {
      system: '[data-bubble-name="activity"]',
      image: '[data-bubble-name="image"]',
      voice: '[data-bubble-name="audio"]',
      video: '[data-bubble-name="video"]',
      file: '[data-bubble-name="attachment"]',
    },
    // Private notes; bots and automatic answers; what was never delivered.
    skip: [
      { sel: '.bg-n-solid-amber' },
      { sel: '.i-lucide-lock-keyhole' },
      { sel: '.bg-n-solid-iris' },
      { sel: '.bg-n-ruby-4' },
    ],
    // Under twelve random hex digits until the server has taken it, with a running clock where the
    // time is shown: one in 175 has no letter.
    pending: [
      { sel: '[class*="i-lucide-clock-"]' },
      { attr: 'data-message-id', contains: ['a', 'b', 'c', 'd', 'e', 'f', '-'] },
    ],
  },
  compose: {
    box: '.reply-box .ProseMirror[contenteditable="true"]',
    kind: 'prosemirror',
    // A private note; the box that writes to the assistant.
    notToContact: [{ sel: '.reply-box.is-private' }, { sel: '.reply-box .editor--copilot' }],
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
      zh: '机器人和自动回复不算对话。今年的消息时间不带年份；列表时间只有“多久以前”，便笺和分配也会更新它。',
      en: 'Bots and automatic answers do not count as talk. Times of this year lack the year; the list only says how long ago, and notes and assignments move that.',
    },
  ],
});
