import { defineSite } from '../definition';

/** The bundled practice desk: a made-up shop's customer-service desk, no account needed. */
export default defineSite({
  id: 'practice',
  version: 2,
  title: { zh: '练习台', en: 'Practice desk' },
  matches: [],
  detect: ['[data-app="practice-desk"]'],
  notReady: [],
  // One desk, one shop: wherever the page is opened from, its customers are the same.
  scope: 'site',
  list: {
    root: '.session-list',
    row: '.session-item',
    rowLoose: '[data-app="practice-desk"] li[data-id]',
    id: [{ attr: 'data-id' }],
    name: [{ sel: '.session-name' }],
    time: [{ sel: '.session-time' }],
    unread: [{ sel: '.session-unread' }],
    open: { sel: '[aria-current="true"]' },
    ownMark: { sel: '.session-own' },
    group: { sel: '[data-kind="group"]' },
  },
  thread: {
    pane: '.chat',
    root: '.message-list',
    row: '.message',
    rowLoose: '[data-app="practice-desk"] li[data-message-id]',
    key: [{ attr: 'data-id' }],
    name: [{ sel: '.chat-name' }],
    group: { sel: '[data-kind="group"]' },
    members: [{ sel: '.chat-members', cut: ['members'] }],
    sender: [{ sel: '.message-sender' }],
    messageId: [{ attr: 'data-message-id' }],
    direction: [{ by: 'mark', out: '.message--out', in: '.message--in' }],
    text: [{ sel: '.message-text' }],
    time: { from: [{ attr: 'data-ts' }], separator: '.message-time' },
    kinds: {
      image: '.message-image',
      voice: '.message-voice',
      card: '.message-card',
      system: '.message--system',
    },
  },
  compose: { box: '.compose-input', kind: 'textarea' },
  badge: { anchor: '.session-name', place: 'after' },
  evidence: 'run',
  verified: 'tests',
  limits: [
    {
      zh: '这里的客户和消息都是虚构的，只用来试用。',
      en: 'Customers and messages here are made up, for trying things out.',
    },
  ],
});
