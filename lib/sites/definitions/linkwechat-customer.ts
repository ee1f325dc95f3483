import { defineSite } from '../definition';

/** LinkWeChat, a customer's own page: what its labels tell. */
export default defineSite({
  id: 'linkwechat-customer',
  version: 1,
  title: { zh: 'LinkWeChat 客户详情', en: 'LinkWeChat customer page' },
  matches: [],
  detect: ['.baseinfo-row', '.g-card'],
  notReady: [],
  scope: 'origin',
  fields: {
    pane: 'body:has(.baseinfo-row)',
    key: [{ url: { query: 'externalUserid' } }],
    name: [{ sel: '.g-card .avatar + div > div' }],
    row: '.baseinfo-row, .el-card:has(.card-title)',
    label: [{ sel: '.card-title' }, { sel: '.el-col' }],
    value: '.el-tag, .el-col + .el-col',
    labels: {
      生日: 'birthday',
      企业标签: 'tags',
      个人标签: 'tags',
      // A field the company adds itself; what was spent in all is another figure.
      近一年消费: 'spend',
    },
    // Beside the picture, with those of all colleagues.
    unlabelled: { tags: '.g-card .avatar + div .el-tag' },
  },
  evidence: 'run',
  verified: 'no',
  limits: [
    {
      zh: '这里只读生日、标签和近一年消费（公司自己加的栏目）；跟进员工和商机阶段没有对应的栏目。你自己填过的内容不会被页面改掉。',
      en: 'Birthday, tags and the last year’s spend (a field the company adds itself) are read here; owner and stage have no field of ours. What you entered yourself is never changed by the page.',
    },
    {
      zh: '会话存档里没有客户编号，所以存档里的客户和这里的客户算两个人，需要你自己关联。',
      en: 'The archive shows no ids, so a customer there and the one here are two contacts until you link them.',
    },
  ],
});
