import { defineSite } from '../definition';

/** Feishu and Lark on the web. `js-` and `a11y_` classes are kept on purpose, all others change. */
export default defineSite({
  id: 'feishu',
  version: 1,
  title: { zh: '飞书网页版', en: 'Feishu / Lark on the web' },
  matches: [
    'https://*.feishu.cn/next/messenger*',
    'https://*.feishu.cn/messenger*',
    'https://*.larksuite.com/next/messenger*',
    'https://*.larksuite.com/messenger*',
  ],
  detect: [],
  notReady: [{ sel: '[class*="scan-QR-code"]' }],
  // A conversation has one number, whoever looks at it.
  scope: 'site',
  list: {
    root: '.a11y_feed_main_list, .lark_feedMainList',
    row: '.a11y_feed_card_item',
    rowLoose: '[data-feed-id]',
    id: [
      { up: '[data-feed-id]', attr: 'data-feed-id' },
      { sel: '[data-feed-id]', attr: 'data-feed-id' },
    ],
    name: [
      { sel: '.a11y_feed_card_main > :not(.ud__tag)' },
      { sel: ':not(:has(*))', take: 'name' },
    ],
    time: [{ sel: ':not(:has(*))', take: 'time' }],
  },
  thread: {
    pane: 'html:has(.chatWindow_chatName)',
    root: 'body:has(.js-message-item)',
    row: '.js-message-item',
    rowLoose: '.message-content-container, .universal-card-root, .system-text',
    key: [
      { sel: '[data-feed-active="true"][data-feed-id]', attr: 'data-feed-id' },
      { sel: '[data-feed-id]:has([data-feed-active="true"])', attr: 'data-feed-id' },
      { sel: '[data-feed-active="true"] [data-feed-id]', attr: 'data-feed-id' },
    ],
    // Tags and counts of members may stand beside the name.
    name: [{ sel: '.chatWindow_chatName:not(:has(*)), .chatWindow_chatName :not(:has(*))' }],
    sameName: [
      { sel: '[data-feed-active="true"] .a11y_feed_card_main > :not(.ud__tag)' },
      { sel: '.editor-kit-container', attr: 'data-placeholder', cut: [{ after: '发送给 ' }] },
      { sel: '.editor-kit-container', attr: 'placeholder', cut: [{ after: '发送给 ' }] },
    ],
    // Members of a group aren't marked as one to one; system lines are marked as nothing.
    group: { sel: '.js-message-item.message-not-self:not(.message-is-p2p)' },
    messageId: [{ attr: 'id' }],
    direction: [
      { by: 'mark', out: '.js-message-item.message-self', in: '.js-message-item.message-not-self' },
    ],
    text: [{ sel: '.message-content-container' }, { sel: '.system-text' }],
    time: { from: [] },
    kinds: { system: '.system-text', card: '.universal-card-root' },
  },
  compose: { box: '.editor-kit-container, .lark-editor', kind: 'custom' },
  badge: { anchor: '.a11y_feed_card_main', place: 'end' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '对话里每条消息的时间没有可认的标记：时间只看列表，入群退群提示因此不计；群人数也读不到。',
      en: 'Messages carry no known mark of their time: times come from the list only, and joining or leaving is not counted. Nor are member counts read.',
    },
    {
      zh: '只有加载出来的消息；往上翻才会补上更早的。列表里分不出单聊和群，打开对话才知道。',
      en: 'Only what is loaded is read; older messages come by scrolling up. Groups are told apart in the open conversation only.',
    },
  ],
});
