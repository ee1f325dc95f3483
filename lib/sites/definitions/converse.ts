import { defineSite } from '../definition';

/** converse.js 14: a web chat for any XMPP server. Contacts are addresses, times are exact. */
export default defineSite({
  id: 'converse',
  version: 1,
  title: { zh: 'Converse.js（XMPP）', en: 'Converse.js (XMPP)' },
  matches: [],
  detect: ['converse-root, #conversejs'],
  notReady: [{ sel: 'converse-login-form, converse-registration-form' }],
  // An XMPP address is unique in the world.
  scope: 'site',
  list: {
    root: 'converse-roster',
    row: 'a.list-item-link[data-jid]',
    rowLoose: 'converse-roster-contact',
    id: [{ attr: 'data-jid', cut: ['lower'] }],
    name: [{ sel: '.contact-name' }],
    unread: [{ sel: '.msgs-indicator' }],
    // The operator stands in the own list; nothing but the tooltip says so.
    skip: [{ attr: 'title', equals: ['Click to chat with yourself', '点击即可与自己聊天'] }],
  },
  thread: {
    pane: 'converse-chat',
    root: 'converse-message-history',
    row: '.message.chat-msg',
    rowLoose: 'converse-chat-message-body',
    key: [{ attr: 'jid', cut: ['lower'] }],
    name: [{ sel: '.chatbox-title__text' }],
    // The sender's id: the same live, from the archive and in copies from other devices.
    messageId: [{ attr: 'data-msgid' }],
    direction: [{ by: 'mark', out: '.chat-msg__content--me', in: '.chat-msg__content--them' }],
    text: [{ sel: '.chat-msg__text' }],
    time: { from: [{ attr: 'data-isodate' }] },
    skip: [{ sel: '.chat-msg--error, .chat-error' }],
  },
  compose: { box: 'textarea.chat-textarea', kind: 'textarea' },
  badge: { anchor: '.contact-name', place: 'after' },
  evidence: 'run',
  verified: 'tests',
  limits: [
    {
      zh: '列表不显示最近联系时间，只有打开过的对话才知道。',
      en: 'The list shows no last time: only opened conversations tell.',
    },
  ],
});
