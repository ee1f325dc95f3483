import { defineSite } from '../definition';

/**
 * Customers in the WeCom admin console, read only. Nothing public describes that table: rows and
 * cells are taken by the naming of the console's table of colleagues, whose own rows are left out.
 */
export default defineSite({
  id: 'wecom-admin',
  version: 1,
  title: { zh: '企业微信管理后台 客户列表', en: 'WeCom admin console, customers' },
  matches: ['https://work.weixin.qq.com/wework_admin/frame*'],
  optIn: {
    rule: {
      zh: '企业微信不许未经腾讯许可的插件等第三方工具接入软件和相关系统，浏览器扩展也算在内。被认定违规的，轻则限制功能，重则封禁成员账号，甚至牵连整个企业。回暖在这里只读显示出来的客户名字，不点、不填、不发、不调接口。用不用由你决定，拿不准就先问企业管理员，或者不开。',
      en: 'WeCom forbids plug-ins and other third-party tools on its software and related systems without Tencent’s leave, and a browser extension is one. Accounts can be limited or banned for it, and the company with them. Here Rewarm only reads the customer names on display: it never clicks, fills in, sends or calls the site. It is your decision; when in doubt ask your administrator first, or leave it off.',
    },
  },
  detect: [],
  notReady: [],
  // The route of the list isn't known. These of the same menu show groups, tags and figures instead.
  scope: [
    {
      url: { hash: 'all' },
      cut: [
        { failIf: 'analysis' },
        { failIf: 'group' },
        { failIf: 'tagconfig' },
        { failIf: 'autoReply' },
        { failIf: 'wechatPlugin' },
        { upTo: ['/'] },
        { keepIf: 'customer' },
      ],
    },
  ],
  list: {
    root: 'body:has([class*="Table_tr"])',
    row: '[class*="Table_tr"]:not(.member_colRight_memberTable_tr, :has(th))',
    rowLoose: 'td:nth-child(2)[title]:not(.member_colRight_memberTable_td)',
    id: [],
    name: [{ sel: '[class*="Table_td"]:nth-child(2)[title]', attr: 'title', take: 'name' }],
  },
  evidence: 'unchecked',
  verified: 'no',
  limits: [
    {
      zh: '只读名字：这里没有聊天内容，也没有往来时间，所以在这里不判断沉默。没有输入框，话术请复制到企业微信里发。',
      en: 'Only names are read: there is no chat and no time of one here, so nobody is judged quiet here. There is no compose box: copy the words and send them in WeCom.',
    },
    {
      zh: '客户列表的页面结构没有公开资料，是照同一后台成员列表的写法推的。读不准时会停下，可以点给它看。',
      en: 'Nothing public describes this table; it is read by the naming of the table of colleagues in the same console. When that does not fit, reading stops, and you can point it out.',
    },
    {
      zh: '列表里没有看到客户编号，只能按名字认人：同名的会被当作一个人。同一个浏览器里登录多个企业，分不开。',
      en: 'No contact id is known in the rows: contacts are known by name only, namesakes look like one. Several companies in one browser are not told apart.',
    },
  ],
});
