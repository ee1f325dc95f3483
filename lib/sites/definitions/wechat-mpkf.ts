import { defineSite } from '../definition';

/**
 * Customer service of official accounts and mini programs. The hooks are those that self-made desks
 * copied from it together with its typing errors; nobody has written about the page of today.
 */
export default defineSite({
  id: 'wechat-mpkf',
  version: 1,
  title: { zh: '公众平台客服（mpkf）', en: 'WeChat accounts customer service (mpkf)' },
  matches: ['https://mpkf.weixin.qq.com/*'],
  detect: ['.chat_wrap, .message_box_time, img.mssage_box_pic'],
  notReady: [],
  scope: 'origin',
  list: {
    root: '.chat_wrap .panel',
    row: '.card',
    rowLoose: '.card_content_chat',
    id: [],
    name: [{ sel: '.card_content_nick' }],
    time: [{ sel: '.card_content_time' }],
    unread: [{ sel: '.card_message_state' }],
    open: { sel: '.card_selected' },
  },
  thread: {
    pane: '.chat_wrap .chat',
    root: '.chat_body',
    row: '.message_box',
    rowLoose: 'img.mssage_box_pic',
    key: [],
    name: [{ sel: '.chat_header_name' }],
    sameName: [{ at: 'page', sel: '.card_selected .card_content_nick' }],
    direction: [
      {
        by: 'value',
        from: [{ sel: 'img.mssage_box_pic', attr: 'data-is-me' }],
        out: ['true'],
        in: ['false'],
      },
      { by: 'side', of: '.message_content_inner', right: 'out' },
    ],
    text: [{ sel: '.message_content_inner' }],
    time: { from: [], separator: '.message_box_time' },
    kinds: {
      image: '.message_content_inner img[src*="kfgetimgdata"]',
      video: '.message_content_inner video',
      voice: '.message_content_inner audio',
    },
  },
  compose: { box: 'pre#editor', kind: 'contenteditable' },
  badge: { anchor: '.card_content_nick', place: 'after' },
  window: { hours: 48, messages: 5 },
  evidence: 'unchecked',
  verified: 'no',
  limits: [
    {
      zh: '选择器来自 2020 年前后的公开资料，页面很可能改过；读不准时会直接说明。',
      en: 'The hooks come from public sources of about 2020 and may be out of date; misreading is reported.',
    },
    {
      zh: '列表里没有客户编号，只能按昵称认人：同名的会被当作一个人。',
      en: 'Rows carry no contact id: contacts are known by name only, namesakes look like one.',
    },
    {
      zh: '平台只保存最近 30 天的消息，不能导出。',
      en: 'The platform keeps 30 days of messages and has no export.',
    },
  ],
});
