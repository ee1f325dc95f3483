import { defineSite } from '../definition';

/** Pinduoduo merchant chat. */
export default defineSite({
  id: 'pinduoduo',
  version: 1,
  title: { zh: '拼多多商家客服', en: 'Pinduoduo merchant chat' },
  matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
  detect: [],
  // One live session per account: the one that was pushed out freezes with whatever it showed.
  notReady: [
    { sel: 'body > *:not(:has(.chat-item-box, #msgListContainer))', contains: ['账户在别处登录'] },
  ],
  // A buyer has the same number in every shop.
  scope: 'site',
  list: {
    root: 'body:has(.chat-item-box)',
    row: '.chat-item-box',
    rowLoose: '[data-random]',
    id: [{ attr: 'data-random', cut: [{ before: '-' }] }],
    name: [{ sel: '.nickname-span' }],
    time: [{ sel: '.item-note' }, { sel: ':not(:has(*))', take: 'time' }],
    open: { sel: '.chat-item-box.active' },
    theirMark: { sel: '.chat-unreply-over-time' },
  },
  thread: {
    pane: 'body:has(.chatWindowHeader)',
    root: '#msgListContainer',
    row: '.onemsg',
    rowLoose: '[id^="middlePanel_list_" i]',
    key: [{ sel: '#msgListContainer [currentuid]', attr: 'currentuid' }],
    name: [{ sel: '.chatWindowHeader .base-info .name' }],
    sameName: [{ sel: '.chat-item-box.active .nickname-span' }],
    messageId: [{ attr: 'id', cut: [{ afterLast: '_' }] }],
    direction: [{ by: 'mark', out: '.cs-item', in: '.buyer-item' }],
    text: [{ sel: '.msg-content-box' }, { sel: '.msg-system, [class*="system-msg"]' }],
    time: { from: [{ sel: '.message-time' }] },
    kinds: {
      system: '.msg-system, [class*="system-msg"]',
      card: '.good-card, .commonCard',
      image: '.msg-content img, .image-msg img',
    },
    skip: [{ sel: '.robot-text, .cs-item.callback' }],
  },
  compose: { box: 'textarea#replyTextarea', kind: 'textarea' },
  badge: { anchor: '.nickname-span', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '没有未读数；只认得“超时未回复”的标记。机器人的回复不算我们说的话。',
      en: 'No unread counts, only the mark of late answers. Replies of the robot do not count as ours.',
    },
    {
      zh: '时间只标在每组第一条消息上，后面几条只知道大概。',
      en: 'Only the first message of a group shows its time; the others are known roughly.',
    },
  ],
});
