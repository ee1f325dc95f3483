import type { DraftIntent } from './draft';

export const LINT_RULES = [
  'promotion',
  'questions',
  'length',
  'absolute',
  'number',
  'money',
  'link',
  'contact-data',
  'pressure',
  'placeholder',
  'stock-address',
  'self-reference',
  'claim',
  'emphasis',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** A rule that words alone tell, on folded text. */
export interface WordRule {
  readonly rule: LintRule;
  /** `hard` stops insertion, `soft` only advises. */
  readonly severity: 'hard' | 'soft';
  /** Only for these intents; all when left out. */
  readonly intents?: readonly DraftIntent[];
  readonly say: RegExp;
}

/** Faces that WeChat writes in brackets. */
const FACES =
  '微笑|玫瑰|抱拳|愉快|太阳|咖啡|拥抱|爱心|呲牙|偷笑|强|握手|庆祝|月亮|蛋糕|礼物|害羞|可爱|捂脸|奋斗|加油|合十|机智|嘿哈|耶|ok|smile|rose';

export const WORD_RULES: readonly WordRule[] = [
  {
    rule: 'promotion',
    severity: 'hard',
    intents: ['check-in'],
    say: /优惠|折扣|打折|[\d一二三四五六七八九][.点]?\d?折(?!腾|磨|叠)|满\d+[减送返]|满减|立减|秒杀|限时|限量|抢购|特价|促销|清仓|(?<!上次|之前|[你您])下单|上新|新品|新款|福利|红包|[优代赠用金消]惠?券|券|链接|点击|直播间?|包邮|活动价|拼团|团购|预售|买[一二三\d][送赠]|会员日|积分|报名|抽奖|(?:新|有个|来|参加)(?:我们的?)?活动(?!的?时|中|后|有)|推荐(?:一)?款|库存|补货|囤|\d+ ?% ?off|\b(?:discounts?|sales?|deals?|coupons?|vouchers?|promo\w*|special offer|limited|free shipping|shop now|order (?:now|today)|new arrivals?|launch(?:ing)?|click|sign up|buy one)\b/gu,
  },
  {
    rule: 'absolute',
    severity: 'hard',
    say: /(?<!不)(?:保证|绝对|100 ?%|百分之?百|肯定(?=能|会|让|给|帮|没))|(?<!不)一定(?=能|会|给|帮|让|包|不会|退|做到|解决)|永久|终[身生]|全额退|包[退换治好](?!装)|最(?:低|便宜|优惠|佳|强|划算|好的(?:产品|服务|价))|第一(?=名|品牌|的)|全网(?:第一|最)|唯一|顶级|国家级|万能|根治|\b(?:guarantee\w*|100 ?%|absolutely|lifetime|permanent(?:ly)?|lowest price|best price|risk-?free|number one|(?:we|i) (?:promise|will never|will always))\b|#1/gu,
  },
  {
    rule: 'money',
    severity: 'hard',
    say: /[¥$€£] ?\d[\d,.]*|\d[\d,.]* ?(?:元|块|rmb|cny|usd|dollars?|euros?|yuan|w(?=元|块))|[二三四五六七八九十百千万两]+(?:元|块钱|块(?![儿大小吧]))|一[百千万]?元|一块钱/gu,
  },
  {
    rule: 'link',
    severity: 'hard',
    say: /https?:\/\/\S+|www\.\S+|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|top|shop|vip|cc|io|me|ly)\b\S*|#小程序\S*/gu,
  },
  {
    rule: 'contact-data',
    severity: 'hard',
    say: /[\w.+-]+@[\w-]+\.\w[\w.]*|(?<!\d)(?:\+?\d[ -]?){7,}\d|(?:加|我的?|换)(?:个|一下)?(?:微信|vx|qq|手机)号?(?:[::是]|$)|\b(?:vx|qq)[:: ]?\w{4,}|身份证|银行卡|验证码|密码|\b(?:password|passport number|card number)\b/gu,
  },
  {
    rule: 'pressure',
    severity: 'hard',
    say: /(?:怎么|为什么|为啥|干嘛)[你您]?(?:都|一直|又|还|总)?(?:不理|不回|没回|没理|没反应|消失)|再不[^,。!?]{0,8}就|必须(?:回|马上|尽快|来|给)|(?:一直|老是?|从来|都)不(?:理|回)|不理(?:我|人)|最后(?:一次|通知|提醒|期限)|否则|别装|删(?:了|除)?[你您]|拉黑[你您]|白对[你您]|让(?:我|人)(?:很)?(?:失望|寒心|伤心)|对得起|赶紧回|马上回|速回|快回|\bwhy (?:haven[’']?t|aren[’']?t|don[’']?t|didn[’']?t|won[’']?t) you\b|\byou (?:never|must|have to|need to) (?:reply|answer|respond|write)|\b(?:ignor(?:e|ed|ing) (?:me|us|my)|last chance|final (?:notice|reminder)|or else|disappointed in you|reply (?:now|asap|immediately))\b/gu,
  },
  {
    rule: 'pressure',
    severity: 'soft',
    say: /就差[你您]|大家都(?:参加|买|回|在)|[等盼]了?[你您](?:好久|很久|半天)|给(?:个|我)面子|千万(?:要|记得)回|记得回我|务必|\b(?:everyone else|only you are missing|please reply|waiting for your (?:reply|answer))\b/gu,
  },
  {
    rule: 'placeholder',
    severity: 'hard',
    say: new RegExp(
      `\\$?\\{[^}]*\\}?|\\[(?!(?:${FACES})\\])[^\\]]{0,20}\\]|【[^】]*】|<[^>]{1,20}>|(?<![a-z])x{2,}(?![a-z])|×{2,}|某某?(?:某|先生|女士|姐|哥)|某某|_{2,}|\\((?:姓名|称呼|名字|产品|昵称|name|product)\\)|\\b(?:undefined|null|nan|tbd|lorem ipsum|first ?name here|your name)\\b|(?:填|插)入(?:姓名|名字|称呼|产品)`,
      'gu',
    ),
  },
  {
    rule: 'stock-address',
    severity: 'soft',
    say: /亲爱的|尊敬的|敬爱的|尊贵的|^亲亲?(?=[,~!。 ]|们)|各位|\b(?:dear (?:valued )?(?:customer|client|user|member|sir|madam)|valued customer|to whom it may concern|ladies and gentlemen)\b/gu,
  },
  {
    rule: 'self-reference',
    severity: 'hard',
    say: /(?:作为|我是|身为)(?:一[个名款])?(?:您的|你的)?(?:ai|人工智能|语言模型|大模型|机器人|智能(?:助手|客服|助理))|由ai(?:生成|撰写)|\bas an? (?:ai|artificial|language model|virtual assistant)|\bi[’']?(?: a)?m an? (?:ai|bot|chatbot|language model|virtual assistant)\b|\bai[- ](?:generated|assistant)\b|以下是(?:为您|为你)?(?:生成|撰写)?的?(?:草稿|消息|文案|回复)|\bhere(?: is|[’']s) (?:a|the|your) (?:draft|message)\b/gu,
  },
];
