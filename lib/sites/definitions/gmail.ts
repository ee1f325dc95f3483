import { defineSite } from '../definition';

/** The address of the account, as it stands in the title of the page. */
const OWN = {
  at: 'page',
  sel: 'title',
  hidden: true,
  cut: [{ beforeLast: ' - ' }, { afterLast: ' - ' }, { keepIf: '@' }, 'lower'],
} as const;

/** The first who wrote in the open thread and isn't the account itself. */
const CONTACT = {
  at: 'page',
  sel: 'span.gD[email]',
  attr: 'email',
  cut: ['lower'],
  unless: [OWN],
} as const;

/** Gmail: the open thread as a conversation; who wrote is told by address. */
export default defineSite({
  id: 'gmail',
  version: 1,
  title: { zh: 'Gmail 邮件', en: 'Gmail' },
  matches: ['https://mail.google.com/mail/*'],
  detect: ['h2.hP'],
  notReady: [],
  // A mail address is unique in the world.
  scope: 'site',
  thread: {
    // Threads opened before stay in the page, hidden.
    pane: 'html',
    root: 'body',
    row: '[data-message-id][data-legacy-message-id]',
    rowLoose: 'span.g3[title]',
    key: [CONTACT],
    name: [CONTACT],
    messageId: [{ attr: 'data-legacy-message-id' }],
    direction: [
      {
        by: 'sender',
        from: [{ sel: 'span.gD[email]', attr: 'email', cut: ['lower'] }],
        own: [OWN],
        contact: [CONTACT],
      },
    ],
    text: [{ sel: '.a3s' }],
    textWithout: '.gmail_quote, blockquote, .gmail_signature',
    time: { from: [{ sel: 'span.g3', attr: 'title' }] },
  },
  evidence: 'agreeing',
  verified: 'no',
  limits: [
    {
      zh: '只读打开的邮件会话，第一位来信的对方算客户；抄送的其他人方向未知。邮件列表不读。',
      en: 'Only the open thread is read; the first other writer is the contact, further ones have no side. The list of mails is not read.',
    },
    {
      zh: '分不清输入框是回复还是写给别人的新邮件，所以不填入：话术请复制后粘贴。',
      en: 'A reply box cannot be told from a new mail to somebody else, so nothing is inserted: copy the words and paste them.',
    },
  ],
});
