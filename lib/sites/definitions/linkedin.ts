import { defineSite } from '../definition';

/** LinkedIn messaging, the full page. The overlay bubbles on other pages are left alone. */
export default defineSite({
  id: 'linkedin',
  version: 1,
  title: { zh: 'LinkedIn 消息', en: 'LinkedIn messaging' },
  matches: ['https://www.linkedin.com/messaging/*'],
  detect: ['.msg-conversations-container, .msg-conversation-listitem'],
  notReady: [],
  scope: 'site',
  list: {
    root: '.msg-conversations-container',
    row: 'li.msg-conversation-listitem',
    rowLoose: 'time[class*="listitem__time-stamp"]',
    id: [],
    name: [{ sel: '.msg-conversation-listitem__participant-names' }],
    time: [{ sel: 'time.msg-conversation-listitem__time-stamp' }],
    unread: [{ sel: '.msg-conversation-card__unread-count' }],
  },
  thread: {
    pane: '.msg-thread',
    root: '.msg-s-message-list',
    row: '.msg-s-event-listitem',
    rowLoose: '.msg-s-message-list__event:has(p)',
    key: [],
    name: [{ sel: '.msg-entity-lockup__entity-title' }],
    newest: 'scroll',
    messageId: [{ attr: 'data-event-urn' }],
    direction: [
      {
        by: 'mark',
        // Only theirs are marked; the lack of the mark tells while others in the thread bear it.
        out: '.msg-thread:has(.msg-s-event-listitem--other) .msg-s-event-listitem:not(.msg-s-event-listitem--other)',
        in: '.msg-s-event-listitem--other',
      },
    ],
    text: [{ sel: 'p.msg-s-event-listitem__body' }],
    time: {
      from: [{ up: '.msg-s-message-list__event', sel: 'time.msg-s-message-group__timestamp' }],
      separator: 'time.msg-s-message-list__time-heading',
    },
  },
  compose: { box: '.msg-form__contenteditable[contenteditable="true"]', kind: 'contenteditable' },
  badge: { anchor: '.msg-conversation-listitem__participant-names', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '列表里没有可靠的客户编号，只能按名字认人：同名的人不会被记录。',
      en: 'Rows carry no reliable contact id: people are known by name only, and namesakes are not recorded.',
    },
    {
      zh: '只有对方的消息带标记：一段对话里只有你发的消息时，方向未知。连着发的消息只有第一条有时间。',
      en: 'Only their messages bear a mark: in a thread of your own messages alone the side is unknown. Of messages in a row only the first shows a time.',
    },
    {
      zh: 'LinkedIn 的用户协议不允许批量抓取：只读你自己打开的页面。',
      en: 'LinkedIn forbids bulk collection: only what you open yourself is read.',
    },
  ],
});
