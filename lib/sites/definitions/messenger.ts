import { defineSite } from '../definition';

const LINK = '[href*="/t/"]';

/** Messenger: the list of chats only. Its messages bear no mark that tells who wrote. */
export default defineSite({
  id: 'messenger',
  version: 1,
  title: { zh: 'Messenger', en: 'Messenger' },
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/messages/*'],
  detect: ['[role="navigation"] a[href*="/t/"]'],
  notReady: [],
  scope: 'site',
  list: {
    root: '[role="navigation"]',
    row: '[role="row"], [role="listitem"]',
    rowLoose: LINK,
    id: [{ sel: LINK, attr: 'href', cut: [{ after: '/t/' }, { upTo: ['/', '?', '#'] }] }],
    name: [
      { sel: LINK, attr: 'aria-label', cut: [{ upTo: [',', '，', '、', '\n'] }] },
      { sel: 'span[dir="auto"]', take: 'name' },
    ],
    time: [{ sel: 'span:not([dir="auto"], [dir="auto"] *)', take: 'time' }],
  },
  badge: { anchor: 'span[dir="auto"]', place: 'after' },
  evidence: 'unchecked',
  verified: 'no',
  limits: [
    {
      zh: '只读会话列表：打开的对话里没有可靠的标记说明是谁写的，所以消息不读，话术请复制后粘贴。',
      en: 'Only the list of chats is read: nothing in an open chat tells reliably who wrote, so messages are not read; copy the words and paste them.',
    },
    {
      zh: '普通会话和加密会话编号不同，会算作两个人。',
      en: 'A plain and an encrypted chat with one person have different ids and count as two contacts.',
    },
  ],
});
