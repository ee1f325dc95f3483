import { defineSite } from '../definition';

const APP = 'wujie-app';

/** Private messages of a WeChat channel: a part of its own inside one open shadow root. */
export default defineSite({
  id: 'wechat-channels',
  version: 1,
  title: { zh: '视频号私信', en: 'WeChat Channels messages' },
  matches: ['https://channels.weixin.qq.com/platform*'],
  detect: [`${APP} >>> .session-wrap`],
  notReady: [{ sel: 'iframe[src*="qrconnect"]' }],
  scope: 'origin',
  list: {
    root: `${APP} >>> :has(> .session-wrap)`,
    row: '.session-wrap',
    // No second hook of a row is known: this one only notices rows outside the list.
    rowLoose: `${APP} >>> [class~="session-wrap"]`,
    id: [],
    name: [
      {
        sel: ':not(:has(*)):not([class*="dot"], [class*="unread"], [class*="badge"])',
        take: 'name',
      },
    ],
    time: [{ sel: ':not(:has(*))', take: 'time' }],
    unread: [{ sel: '[class*="unread"], [class*="badge"]', cut: ['digits'] }],
    unreadMark: { sel: '[class*="dot"], [class*="unread"], [class*="badge"]' },
  },
  evidence: 'unchecked',
  verified: 'no',
  limits: [
    {
      zh: '名字没有自己的标记，只按位置认：这里只记录，不在列表里标出谁在变安静，到工作台里看。',
      en: 'Names bear no mark of their own and go by place: they are recorded, and rows are not flagged; see the desk.',
    },
    {
      zh: '只读列表：谁、大约什么时候来过、有没有未读。对话内容读不到，也不能填入，请复制。',
      en: 'Only the list is read: who, about when, unread or not. Conversations are not read and drafts are copied.',
    },
    {
      zh: '昵称没有单独的标记：按行里第一段不是时间的文字来认，同名的会被当作一个人。',
      en: 'Names have no mark of their own: the first words of a row that are not a time are taken, namesakes look like one.',
    },
    {
      zh: '“3 天前”“2 周前”只能知道大概的日子。“打招呼消息”和“私信”是两个列表，打开哪个读哪个。',
      en: 'Times such as "3 days ago" are coarse. Greetings and messages are two lists; the one that is open is read.',
    },
  ],
});
