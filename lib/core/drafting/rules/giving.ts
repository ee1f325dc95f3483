import type { WordRule } from '../lint-rule';

/** Giving, selling and promising. Only the rendered words of an offer may do the first two. */
export const GIVING_WORDS: readonly WordRule[] = [
  {
    rule: 'promotion',
    severity: 'hard',
    say: /[优尤忧]惠|(?<!打)折扣|(?<!不|没)打折(?!扣的)|打[\d一二三四五六七八九][.点]?\d?折|[\d一二三四五六七八九][.点]?\d?折(?!腾|磨|叠|痕|断|线|页)|对折(?!叠|起|一下)|半价|满\d+[减送返]|满减|立减|秒杀|限时|限量|抢购|特价|促销|清仓|(?<!上次|之前|[你您])下单|上新|新品|新款|福利|红包|[优代赠用金消领]惠?[券卷](?!轴|起|发)|券|优惠卷|链接|点击|直播间?|包邮|免邮|活动价|拼团|团购|预售|买[一二三\d][送赠]|会员日|积分|报名|抽奖|(?:新|有个|来|参加)(?:我们的?)?活动(?!的?时|中|后|有)|推荐(?:一)?款|库存|补货|囤|薅羊毛|回馈|周年庆|好价|划算|(?:给[你您]|算[你您]|更|特别|很|挺|来)便宜|便宜(?:点|些|卖)|套餐价?(?=现在|很|正)|新到的|凑个?热闹|白菜价|免单|返现|再送|双倍(?!的?[开努])|翻倍|\d+ ?% ?off|\b(?:discounts?|on sale|sales?(?! team| person)|deals?(?! with)|coupons?|vouchers?|promo\w*|special offer|limited[- ](?:time|offer|edition)|free shipping|shop now|order (?:now|today)|new arrivals?|launch(?:ing)?|click|sign up|buy one|half price|(?:lower|special|good) price|new collection|something special|have a look at our|cashback|freebies?)\b/gu,
  },
  {
    rule: 'money',
    severity: 'hard',
    say: /[¥$€£￥] ?\d[\d,.]*|(?<![a-z])(?:rmb|cny|usd|hkd|eur|gbp) ?\d[\d,.]*|\d[\d,.]* ?(?:万|w|k)? ?(?:元|块|圆|米(?=红|现)|毛钱|角钱|大洋|刀(?![具片])|rmb|cny|usd|bucks|dollars?|euros?|yuan|pounds?)(?![a-z])|[一二三四五六七八九十百千万两几]+(?:元|块钱|块(?![儿大小吧头地]))(?!宝)|(?:给|送|补|退|返|转|赔|领|发)(?:了|个|到)?[你您]?(?:个|了)?[一二三四五六七八九两][百千万][一二三四五六七八九]?(?![个次位人件天])|(?:给|帮|为)[你您](?:全额)?(?:退款|退钱|赔钱|打钱|转账)|(?:转|返|退|赔|打|补)给?[你您]个?\d+(?![\d天次号点个分小条]| ?(?:天|次))|[补退返转赔]给?[你您]?[一二三四五六七八九]{2}[十百千]|(?:钱|费用?)就?不收[你您]|不收[你您]的?钱|白送|赔[你您]钱|全额(?:补偿|赔)|\b(?:one|two|three|five|ten|twenty|fifty|a|\w+) (?:hundred|thousand|bucks|dollars|yuan|euros|pounds)\b|\b(?:your money back|pay you|(?:will|can|[’']ll) refund you|full refund|free of charge)\b/gu,
  },
  {
    rule: 'absolute',
    severity: 'hard',
    say: /(?<!不|没法|无法|不能|不敢|难以)(?:保证|绝对|100 ?%|百分之?百|肯定(?=能|会|让|给|帮|没问题))|(?<!不)一定(?=能|会|给|帮|让|包|不会|退|做到|解决)|永久|终[身生]|全额退|包[退换治好](?!装)|最(?:低|便宜|优惠|佳|强|划算|好的(?:产品|服务|价))|第一(?=名|品牌|的)|(?:全网|全国|行业|市面上?|同行里?)(?:第一|最)|担保|唯一|顶级|国家级|万能|根治|再也不会|永远(?:不会|都|给|为)|\b(?:guarantee\w*|100 ?%|absolutely(?! no (?:rush|hurry|need|pressure))|lifetime|permanent(?:ly)?|lowest price|best price|risk-?free|number one|never (?:happen )?again|won[’']?t (?:ever )?happen again|you have my word|(?:we|i) (?:promise|swear|will never|will always)|(?:we|i)[’']ll (?:never|always))\b|#1/gu,
  },
  {
    // Rewards for bringing a crowd are a trick nobody plays (S0.6.g).
    rule: 'invites',
    severity: 'soft',
    say: /(?:邀请?|拉|转发|分享|集|推荐)(?:满|够|给|到)?(?:[4-9]|\d{2,}|[四五六七八九十百]+)(?:位|个|名|人|次|群|赞)|集赞|\b(?:invite|bring|refer|share (?:it |this )?with) (?:at least )?(?:[4-9]|\d{2,}|four|five|six|seven|eight|nine|ten|twenty|a hundred) (?:friends?|people|others|new)\b/gu,
  },
  {
    rule: 'stale-hook',
    severity: 'soft',
    say: /(?:每[天日])?签到(?:就|即|可|能)?(?:领|送|得|换|有)|打卡(?:就|即|可|能)?(?:领|送|得|换)|签到|\b(?:daily )?check[- ]?in (?:daily |every day )?(?:to|and) (?:earn|win|get|collect)|\bdaily check-?ins?\b/gu,
  },
];
