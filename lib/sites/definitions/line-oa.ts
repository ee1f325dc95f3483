import { defineSite } from '../definition';

/** LINE Official Account Manager, chat: semantic classes only, its others are utility classes. */
export default defineSite({
  id: 'line-oa',
  version: 1,
  title: { zh: 'LINE 官方账号聊天', en: 'LINE Official Account chat' },
  matches: ['https://chat.line.biz/*'],
  detect: ['.list-group-item-chat'],
  notReady: [],
  // The account is the first part of the address.
  scope: [{ url: { path: 0 } }],
  list: {
    root: '#content-primary',
    row: '.list-group-item-chat',
    rowLoose: 'h6[class*="text-truncate"]',
    id: [],
    name: [{ sel: 'h6[class*="text-truncate"]' }, { sel: '.chat-name' }],
    time: [{ sel: '.datetime' }],
    unread: [{ sel: '.badge-primary' }],
    unreadMark: { sel: '.badge-pin, .badge-primary' },
    open: { sel: '.list-group-item-chat.active' },
  },
  thread: {
    // Nothing beside the messages is known to name the customer: the open row does, when it is in sight.
    pane: 'body:has([class~="list-group-item-chat"][class~="active"])',
    root: ':has(> .chat)',
    row: '.chat',
    rowLoose: 'html:has(a.active, .active h6) .chat-body',
    key: [],
    name: [
      { at: 'page', sel: '.list-group-item-chat.active h6[class*="text-truncate"]' },
      { at: 'page', sel: '.list-group-item-chat.active .chat-name' },
    ],
    newest: 'scroll',
    direction: [
      {
        by: 'mark',
        out: '.chat-reverse',
        in: ':has(> .chat-reverse) > .chat:not(.chat-reverse)',
      },
      { by: 'side', of: '.chat-item-text', right: 'out' },
    ],
    text: [{ sel: '.chat-item-text' }],
    time: {
      from: [{ sel: '.text-muted.small', take: 'time' }],
      separator: ':not(.chat, .chat *, :has(.chat))',
    },
    kinds: {
      sticker: '[id="__test__sticker_image"]',
      voice: '.chat-item-voice-text',
      image: 'img[alt="Photo"]',
    },
  },
  badge: { anchor: 'h6[class*="text-truncate"]', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '列表里没有客户编号，只能按名字认人：同名客户不会被记录。当前会话那一行不在列表里时，打开的对话不读。',
      en: 'Rows carry no contact id: contacts are known by name only, namesakes are not recorded. The open conversation is read only while its row is in the list.',
    },
    {
      zh: '这个页面的输入框不接受外部填入：话术请复制后粘贴。',
      en: 'The compose box of this page takes no text from outside: copy the words and paste them.',
    },
  ],
});
