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
    rowLoose: 'converse-roster-contact .contact-name',
    id: [{ attr: 'data-jid', cut: ['lower'] }],
    name: [{ sel: '.contact-name' }],
    unread: [{ sel: '.msgs-indicator' }],
  },
  thread: {
    pane: 'converse-chat',
    root: 'converse-chat-message-history, .chat-content__messages',
    row: '.message.chat-msg',
    rowLoose: 'converse-chat converse-chat-message-body',
    key: [{ attr: 'jid', cut: ['lower'] }],
    name: [{ sel: '.chatbox-title__text' }],
    messageId: [{ attr: 'data-msgid' }],
    direction: [{ by: 'mark', out: '.chat-msg__content--me', in: '.chat-msg__content--them' }],
    text: [{ sel: '.chat-msg__text' }],
    time: { from: [{ attr: 'data-isodate' }] },
    skip: [{ sel: '.chat-info, .chat-error' }],
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
