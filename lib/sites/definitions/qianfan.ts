import { defineSite } from '../definition';

/** Xiaohongshu shop chat (Qianfan). Its conversation was rebuilt in 2026; only the list is known. */
export default defineSite({
  id: 'qianfan',
  version: 1,
  title: { zh: '小红书千帆客服', en: 'Xiaohongshu shop chat (Qianfan)' },
  matches: ['https://walle.xiaohongshu.com/cstools/*'],
  detect: [],
  notReady: [],
  // The key holds the buyer's own number.
  scope: 'site',
  list: {
    root: 'body:has(.chat-item)',
    row: '.chat-item',
    rowLoose: '[data-key^="$3$"]',
    id: [
      {
        attr: 'data-key',
        cut: [{ after: '$3$' }, { before: '.' }, 'base64', { afterLast: '#' }],
      },
      {
        sel: '[data-key]',
        attr: 'data-key',
        cut: [{ after: '$3$' }, { before: '.' }, 'base64', { afterLast: '#' }],
      },
    ],
    name: [{ sel: ':not(:has(*))', take: 'name' }],
    time: [{ sel: ':not(:has(*))', take: 'time' }],
    open: { sel: '.chat-item:is(.active, .selected)' },
  },
  evidence: 'unchecked',
  verified: 'no',
  limits: [
    {
      zh: '只读列表：谁、什么时候来过。对话内容读不到，也不能填入，请复制。',
      en: 'Only the list is read: who and when. Conversations are not read and drafts are copied.',
    },
    {
      zh: '昵称没有单独的标记：按行里第一段不是时间的文字来认；前面有数字时不认。',
      en: 'Names have no mark of their own: the first words of a row that are not a time are taken, none after a bare number.',
    },
  ],
});
