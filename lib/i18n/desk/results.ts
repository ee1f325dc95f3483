import type { ResultKey } from '@/lib/core/care/outcome/results-by';
import type { Language, Texts } from '../language';

/** Claims of the field that stand beside our own figures, with the figure of ours that answers them. */
export const REFERENCES = [
  'silent30',
  'kept180',
  'edgeActive',
  'inTime',
  'twoHours',
  'nextStep',
  'noThreshold',
  'warrantyCheck',
  'ageContent',
  'loyalRepeat',
  'lightFun',
  'votes',
  'satisfaction',
  'flooding',
] as const;
export type ReferenceId = (typeof REFERENCES)[number];

const zhCN = {
  lead: '做了这些，有没有用？样本少的时候，这里会直说看不出来。',
  empty: {
    title: '还没有可看的结果',
    body: '有客户变冷、你问候过，并过了等回音的天数，这里就会有数。',
  },
  overall: '总的情况',
  cases: (count: number) => `一共 ${count} 次关怀`,
  states: {
    open: '进行中',
    recovered: '恢复了往来',
    relapsed: '恢复后又变冷',
    rested: '试过，先不打扰',
    lost: '走了',
  },
  share: (hits: number, of: number, percent: number) => `${hits}/${of}，${percent}%`,
  between: (low: number, high: number) => `真实值多半在 ${low}%–${high}% 之间`,
  nothing: '还没有',
  uplift: {
    title: '问候到底有没有用',
    lead: (days: number) =>
      `随机留出一部分不问候，比较 ${days} 天内主动来消息的比例。两边的客户是抽签分的，差别才算得到问候头上。`,
    off: '现在没有留出对照组，说不出问候带来了多少。可以在“策略”的“观察与对照”里打开。',
    treated: '问候了的',
    held: '先不打扰的',
    verdicts: {
      helps: '有用',
      harms: '反而更差',
      'cannot-tell': '还看不出来',
    },
    difference: (points: string, low: string, high: string) =>
      `相差 ${points} 个百分点，多半在 ${low} 到 ${high} 之间。`,
    few: '两边各满 20 位并等够天数，才说结论。',
    crosses: '这个范围跨过 0，有用没用都有可能。',
  },
  by: '分开看',
  keys: { cause: '按原因', offer: '按补偿', wording: '按说法', intent: '按目的' } satisfies Record<
    ResultKey,
    string
  >,
  columns: { contacts: '客户', answered: '有回音', recovered: '恢复往来' },
  /** Wordings that are no template's. */
  wordings: { model: '模型写的', own: '自己写的' },
  byEmpty: '这一项还没有记录。',
  small: '样本少，差别可能只是碰巧。',
  elsewhere: '回得多快、几点忙、发了什么，看“走势”',
  answers: {
    median: '一半的回复快于',
    inTime: (minutes: number) => `${minutes} 分钟内回的`,
    worst: '等得最久的一次',
    hours: (count: number) => `${count} 小时`,
  },
  references: {
    title: '和行业说法对照',
    lead: '右边是公开文章里的说法，没有核实过，各家口径也不同。它们不是回暖的结果，也不是目标。',
    columns: { what: '说的是', own: '我们自己', claim: '来源说法' },
    noOwn: '这里看不到',
    ownOf: (percent: number, of: number) => `${percent}%（共 ${of}）`,
    rows: {
      silent30: ['30 天没有来消息的客户', '自然流失可达 40%'],
      kept180: ['半年后还在来往的客户', '能留下 20% 就算不错'],
      edgeActive: ['边缘客户里近 30 天来过消息的', '轻触达后从 15% 到 35%'],
      inTime: ['及时回复', '比官网客服快 4 小时'],
      twoHours: ['超过 2 小时没回', '流失风险多一半'],
      nextStep: ['说清下一步，而不是满减', '转化高 42%'],
      noThreshold: ['积分无门槛可用', '使用率从 12% 到 58%'],
      warrantyCheck: ['质保到期前主动约检测', '复购高 27%'],
      ageContent: ['按宝宝月龄发内容', '打开率是通用文章的 3 倍'],
      loyalRepeat: ['给高价值客户特权', '年复购高出 3 倍'],
      lightFun: ['十秒内能参与的互动', '日均互动从 200 次到 1500 次'],
      votes: ['让客户投票定新品', '参与率 80%，销量比预期高 40%'],
      satisfaction: ['上班时 15 分钟内回，下班有应急联系', '满意度从 70 分到 92 分'],
      flooding: ['连着三天每小时发促销', '一周退群率到 70%'],
    } satisfies Record<ReferenceId, readonly [string, string]>,
  },
};

const en: typeof zhCN = {
  lead: 'Does any of it help? Where there is too little to tell, this page says so.',
  empty: {
    title: 'No results yet',
    body: 'Once somebody went quiet, you checked in, and the days for an answer are over, there will be figures.',
  },
  overall: 'All together',
  cases: (count) => `${count} ${count === 1 ? 'case' : 'cases'} of care`,
  states: {
    open: 'Under way',
    recovered: 'Back in rhythm',
    relapsed: 'Quiet again after that',
    rested: 'Tried, left to rest',
    lost: 'Gone',
  },
  share: (hits, of, percent) => `${hits} of ${of}, ${percent}%`,
  between: (low, high) => `The true share is likely between ${low}% and ${high}%`,
  nothing: 'None yet',
  uplift: {
    title: 'Do check-ins help?',
    lead: (days) =>
      `Some are left alone at random, and who wrote within ${days} days is compared. As the draw decides, the difference is due to the check-in.`,
    off: 'Nobody is left alone now, so what check-ins bring cannot be told. Switch it on under Strategy, Watching and hold-out.',
    treated: 'Checked in with',
    held: 'Left alone',
    verdicts: { helps: 'They help', harms: 'They do harm', 'cannot-tell': 'Can’t tell yet' },
    difference: (points, low, high) =>
      `A difference of ${points} points, likely between ${low} and ${high}.`,
    few: 'Nothing is concluded before each side has 20 contacts whose days are over.',
    crosses: 'This range holds 0: both are possible.',
  },
  by: 'Taken apart',
  keys: { cause: 'By cause', offer: 'By offer', wording: 'By wording', intent: 'By intent' },
  columns: { contacts: 'Contacts', answered: 'Answered', recovered: 'Back in rhythm' },
  wordings: { model: 'By the model', own: 'Own words' },
  byEmpty: 'Nothing is recorded for this yet.',
  small: 'With few cases a difference may be chance.',
  elsewhere: 'How quickly we answer, peak hours and what we send: see Trends',
  answers: {
    median: 'Half of the answers are quicker than',
    inTime: (minutes) => `Within ${minutes} minutes`,
    worst: 'The longest wait',
    hours: (count) => `${count} hours`,
  },
  references: {
    title: 'Beside what the field says',
    lead: 'On the right, claims of published articles, not verified and each counted its own way. They are neither results of Rewarm nor goals.',
    columns: { what: 'About', own: 'Our own', claim: 'The source claims' },
    noOwn: 'Can’t be seen here',
    ownOf: (percent, of) => `${percent}% of ${of}`,
    rows: {
      silent30: ['Silent for 30 days', 'Up to 40% drift away'],
      kept180: ['Still in touch after half a year', '20% left is not bad'],
      edgeActive: ['Edge customers who wrote within 30 days', 'From 15% to 35% by light touches'],
      inTime: ['Answers in time', '4 hours quicker than website support'],
      twoHours: ['No answer for 2 hours', 'Half as much risk again'],
      nextStep: ['Naming the next step instead of money off', '42% more conversion'],
      noThreshold: ['Points without a threshold', 'Use from 12% to 58%'],
      warrantyCheck: ['A check offered before the warranty ends', '27% more repeat purchases'],
      ageContent: ['Content by the child’s age', 'Opened 3 times as often'],
      loyalRepeat: ['Privileges for the best customers', '3 times more repeat purchases a year'],
      lightFun: ['Fun that takes ten seconds', 'From 200 to 1,500 interactions a day'],
      votes: ['Votes on new products', '80% took part, 40% more sold than expected'],
      satisfaction: [
        'Answers in 15 minutes, a contact after hours',
        'Satisfaction from 70 to 92 points',
      ],
      flooding: ['Promotions every hour for three days', '70% left the group in a week'],
    },
  },
};

export type DeskResultsTexts = typeof zhCN;

const TEXTS: Texts<DeskResultsTexts> = { 'zh-CN': zhCN, en };

/** The page of results in one language. */
export function deskResultsTexts(language: Language): DeskResultsTexts {
  return TEXTS[language];
}
