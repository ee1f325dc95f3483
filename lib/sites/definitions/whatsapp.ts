import { defineSite } from '../definition';

const HEADING = 'header [data-testid="conversation-info-header-chat-title"]';

/**
 * WhatsApp Web. Element ids, test ids, roles and the few class names that outlived many releases;
 * its other classes are generated. Message ids are left out: their form differs between releases.
 */
export default defineSite({
  id: 'whatsapp',
  version: 2,
  title: { zh: 'WhatsApp 网页版', en: 'WhatsApp Web' },
  matches: ['https://web.whatsapp.com/*'],
  detect: ['#pane-side'],
  notReady: [],
  scope: 'site',
  list: {
    root: '#pane-side',
    row: '[role="row"], [role="listitem"]',
    rowLoose: '[data-testid="cell-frame-container"]',
    id: [],
    // The shown text has unread numbers glued to it, the attribute has not.
    name: [
      { sel: '[data-testid="cell-frame-title"] [title]', attr: 'title' },
      { sel: 'span[title]', attr: 'title' },
    ],
    time: [{ sel: ':is(div, span):not([title], [title] *)', take: 'time' }],
    unread: [
      { sel: '[data-testid="icon-unread-count"]' },
      { sel: '[aria-label*="unread"]', attr: 'aria-label', cut: ['digits'] },
    ],
  },
  thread: {
    pane: '#main',
    root: '[data-scrolltracepolicy="wa.web.conversation.messages"]',
    row: '[role="row"]:has([data-id])',
    rowLoose: '[data-testid="msg-container"]',
    key: [],
    name: [
      { sel: HEADING },
      { sel: 'header[data-testid="conversation-header"] span[title]', attr: 'title' },
      { sel: 'header span[dir="auto"]' },
    ],
    group: { sel: '[data-id]', attr: 'data-id', contains: ['@g.us'] },
    sender: [
      {
        sel: '[data-pre-plain-text]',
        attr: 'data-pre-plain-text',
        cut: [{ after: '] ' }, { beforeLast: ':' }],
      },
    ],
    newest: 'scroll',
    direction: [
      { by: 'mark', out: '.message-out', in: '.message-in' },
      {
        by: 'mark',
        out: '[data-icon="msg-check"], [data-icon="msg-dblcheck"], [data-icon="msg-dblcheck-ack"]',
      },
      {
        by: 'value',
        from: [{ sel: '[data-id]', attr: 'data-id', cut: [{ before: '_' }] }],
        out: ['true'],
        in: ['false'],
      },
      {
        by: 'sender',
        from: [
          {
            sel: '[data-pre-plain-text]',
            attr: 'data-pre-plain-text',
            cut: [{ after: '] ' }, { beforeLast: ':' }],
          },
        ],
      },
    ],
    text: [
      {
        sel: 'span.selectable-text.copyable-text:not(.quoted-mention, .quoted-mention *, [aria-label="Quoted message"] *, [data-testid="quoted-message"] *)',
      },
    ],
    time: {
      from: [{ sel: '[data-pre-plain-text]', attr: 'data-pre-plain-text' }],
    },
  },
  compose: { box: 'footer [contenteditable="true"]', kind: 'lexical' },
  badge: { anchor: '[data-testid="cell-frame-title"]', place: 'after' },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '列表里没有客户编号，只能按名字认人：同名客户不会被记录。',
      en: 'Rows carry no contact id: contacts are known by name only, and namesakes are not recorded.',
    },
    {
      zh: '语音、图片没有自己的时间，按前后消息推算；群人数和入群退群提示读不到。',
      en: 'Voice and pictures carry no time of their own: it is placed between their neighbours. Member counts and joining or leaving of groups are not read.',
    },
  ],
});
