import { defineSite } from '../definition';

/**
 * Private messages of a WeChat official account. Its conversation is known by a sentence on the page
 * alone, so only the list is read.
 */
export default defineSite({
  id: 'wechat-mp',
  version: 1,
  title: { zh: '公众号私信', en: 'WeChat official account messages' },
  matches: ['https://mp.weixin.qq.com/cgi-bin/message*'],
  detect: ['.msg-user-item, .user-info-wrap, .new-user-loading'],
  notReady: [],
  scope: 'origin',
  list: {
    root: 'body:has(.msg-user-item)',
    row: '.msg-user-item',
    rowLoose: '.user-info-wrap',
    id: [],
    name: [{ sel: '.user-info-wrap > *', take: 'name' }],
    // What was said last stands at the end and may be nothing but a time.
    time: [{ sel: '.user-info-wrap > :not(:last-child)', take: 'time' }],
    ownMark: { sel: '.user-info-wrap *, .user-info-wrap ~ *', starts: ['我：', '我:'] },
  },
  badge: { anchor: '.user-info-wrap', place: 'end' },
  // An official account may answer for 48 hours, five messages at most.
  window: { hours: 48, messages: 5 },
  evidence: 'unchecked',
  verified: 'no',
  limits: [
    {
      zh: '名字没有自己的标记，只按位置认：这里只记录，不在列表里标出谁在变安静，到工作台里看。',
      en: 'Names bear no mark of their own and go by place: they are recorded, and rows are not flagged; see the desk.',
    },
    {
      zh: '只读列表：谁、什么时候来过、最后一句是不是我们说的。对话内容读不到，也不能填入，请复制。',
      en: 'Only the list is read: who, when, and whether the last words were ours. Conversations are not read and drafts are copied.',
    },
    {
      zh: '列表里没有客户编号，只能按昵称认人：同名的会被当作一个人。',
      en: 'Rows carry no contact id: contacts are known by name only, namesakes look like one.',
    },
    {
      zh: '平台只保存最近 30 天的私信。同一个浏览器里登录多个公众号，分不开。',
      en: 'The platform keeps 30 days. Several accounts in one browser are not told apart.',
    },
  ],
});
