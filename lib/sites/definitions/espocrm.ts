import { defineSite } from '../definition';

/**
 * EspoCRM, a contact's or lead's own page, from its public source of 2026-07. Its templates name every
 * cell, label and field; a record of another kind, or in a window over the page, is none of ours.
 */
export default defineSite({
  id: 'espocrm',
  version: 1,
  title: { zh: 'EspoCRM 联系人详情', en: 'EspoCRM contact page' },
  matches: [],
  detect: ['#main .detail:is([data-scope="Contact"], [data-scope="Lead"])', '.header-breadcrumbs'],
  notReady: [],
  scope: 'origin',
  fields: {
    pane: '#main:has(.detail:is([data-scope="Contact"], [data-scope="Lead"]))',
    // `#Contact/view/<id>`; ids are unique among all records.
    key: [{ url: { hash: 2 } }],
    name: [{ sel: '.header-breadcrumbs .breadcrumb-item:last-child .title' }],
    // While it is edited in place, a field holds what nobody has saved.
    row: '.cell[data-name]:has(> .control-label):not(:has(input, textarea, select))',
    label: [{ sel: '.control-label .label-text' }],
    // Labels stand each in a span; money and coloured levels stand beside one.
    value:
      '.field:has(> .numeric-text, > .color-icon), .field:not(:has(> span, > div > span)), .field:not(:has(> .numeric-text, > .color-icon)) > span:not(.none-value, .loading-value), .multi-enum-item-container > span',
    labels: {
      生日: 'birthday',
      出生日期: 'birthday',
      Birthday: 'birthday',
      'Date of Birth': 'birthday',
      标签: 'tags',
      客户标签: 'tags',
      Tags: 'tags',
      近一年消费: 'spend',
      'Spend in 12 Months': 'spend',
      客户等级: 'tier',
      'Customer Level': 'tier',
    },
    tiers: {
      忠诚: 'loyal',
      成长: 'growth',
      边缘: 'edge',
      Loyal: 'loyal',
      Growth: 'growth',
      Edge: 'edge',
    },
  },
  evidence: 'source',
  verified: 'no',
  limits: [
    {
      zh: 'EspoCRM 自带的栏目里没有生日、标签、消费和等级：由公司自己添加，名称是“生日”“标签”“近一年消费”“客户等级”时才会读到。等级只认忠诚、成长、边缘。',
      en: 'Birthday, tags, spend and level are fields a company adds itself: read when they are called Birthday, Tags, Spend in 12 Months, Customer Level. Levels are Loyal, Growth and Edge.',
    },
    {
      zh: '最近下单和负责人没有对应的栏目，不读；金额只认人民币，日期要写成年-月-日；折叠或在别的标签页里的栏目，打开后才读得到。',
      en: 'Last order and owner have no field of ours. Money is read in yuan only, dates as year-month-day; fields behind a tab are read when it is open.',
    },
  ],
});
