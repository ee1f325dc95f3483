import { defineSite } from '../definition';

const LOG = '[data-test-id="omni-log-item-message"]';
const CUSTOMERS = 'article:has([type="end-user"])';
const REQUESTER = `${CUSTOMERS} [data-test-id="omni-log-comment-user-link"][href*="/users/"]`;
const SENDER = `${CUSTOMERS} [data-test-id="omni-log-item-sender"] a[href*="/users/"]`;
const USER_ID = [{ after: '/users/' }, { upTo: ['/', '?', '#'] }] as const;

/** Zendesk Agent Workspace: the open ticket, its requester as the contact. Test attributes only. */
export default defineSite({
  id: 'zendesk',
  version: 1,
  title: { zh: 'Zendesk 客服工作台', en: 'Zendesk Agent Workspace' },
  matches: ['https://*.zendesk.com/agent/*'],
  detect: ['article[data-test-id="omni-log-comment-item"]'],
  notReady: [],
  scope: 'origin',
  thread: {
    // Other tickets stay in the page, hidden.
    pane: 'html',
    root: 'body',
    row: 'article[data-test-id="omni-log-comment-item"]:not([aria-hidden="true"])',
    rowLoose: ':is([type="agent"], [type="end-user"], [type="internal"]):is(div, section)',
    key: [
      { sel: REQUESTER, attr: 'href', cut: USER_ID },
      { sel: SENDER, attr: 'href', cut: USER_ID },
    ],
    name: [{ sel: REQUESTER }, { sel: SENDER }],
    direction: [
      {
        by: 'value',
        from: [{ sel: LOG, attr: 'type' }],
        out: ['agent'],
        in: ['end-user'],
      },
    ],
    text: [{ sel: '[data-test-id="omni-log-message-content"]' }, { sel: '.zd-comment' }],
    textWithout: 'blockquote',
    time: {
      from: [
        { sel: 'time[data-test-id="timestamp-relative"]', attr: 'datetime' },
        { sel: '[data-test-id="timestamp-relative"] time[datetime]', attr: 'datetime' },
      ],
    },
    skip: [
      { sel: LOG, attr: 'type', equals: ['internal'] },
      { sel: '[data-test-id="omni-log-internal-note-tag"]' },
    ],
  },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '只读打开的工单，客户按工单里第一位客户的编号认；工单列表不读；机器人的回复会当作你方的消息。',
      en: 'Only the open ticket is read; the contact is the first customer who wrote in it. Ticket lists are not read; answers of bots count as yours.',
    },
    {
      zh: '分不清输入框是公开回复还是内部备注，所以不填入：话术请复制后粘贴。',
      en: 'Whether the compose box writes a public reply or an internal note cannot be told, so nothing is inserted: copy the words and paste them.',
    },
  ],
});
