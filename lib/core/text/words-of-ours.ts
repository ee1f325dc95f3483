import type { FeatureWords } from './feature-words';

/** What operators say, mostly, and what the platform says (S4.2, S4.W1, S0.2, S0.5, S4.C1.d). */
export const OUR_WORDS = {
  care: {
    zh:
      '注意(?:身体|保暖|休息|安全|防晒)|照顾好|早点休息|好好休息|多(?:喝水|休息|穿|带件)|' +
      '保重|降温|别(?:太累|着凉|感冒|熬夜|累着)|' +
      '最近(?:还|都|过得)*(?:好吗|怎么样|忙吗|忙不忙)|[睡吃过恢复]得怎么样|' +
      '好[些点转]了?[吗没]|(?:生日|节日?|新年|新春|中秋|元旦|春节|国庆|周末)快乐|' +
      '祝[你您宝大全早]|想起你|好久(?:不见|没聊|没联系)|一路|恭喜|健康',
    en:
      'take care|get well|feel better|happy (?:birthday|new year|holidays)|merry christmas|' +
      'how (?:are|have) (?:you|things)|how is the|hope (?:you|your|everything|all)|' +
      'stay (?:warm|safe|healthy)|thinking of you|long time no|miss you|congrat\\w*',
    not: 'take care of',
  },
  promotion: {
    zh:
      '优惠|折扣|打折|[\\d一二三五六七八九半][ .]?\\d?折|半价|满 ?\\d+[^,]{0,4}[减送返]|立减|' +
      '秒杀|限时|抢购|特价|促销|清仓|上新|新品|买[一二三\\d][送赠]|[代优抵用惠金]券|^包邮|' +
      '活动价|到手价|福利价|[仅只]需|低至|拼团|团购|最后 ?\\d|仅剩|手慢无|爆款|预售|定金|' +
      '会员日|大促|双1[12]|返场|链接下单|下单立',
    en:
      '\\d+ ?% off|discounts?|(?:flash |big )?sale|(?:special|limited) (?:offer|time)|' +
      'deals?|promo(?:tion)?s?|coupons?|buy (?:one|\\d),? get|clearance|order (?:now|today)|' +
      'shop now|new arrivals?|free shipping|only \\d+ left|last chance|pre-?order',
    not: '没(?:有)?(?:优惠|折扣|打折)|骨折|great deal of|deal with',
    told: true,
  },
  activity: {
    zh:
      '活动(?!量|价|不便|自如)|报名|抽奖|打卡|签到|投(?:个)?票|问卷|直播|讲座|沙龙|' +
      '体验(?:课|官)|[试品]吃官|试用官|招募|接龙|[比大]赛|挑战|征集|训练营|分享会',
    en:
      'events?|sign ?-?up|register|webinar|live ?-?(?:stream|session)|giveaway|contest|' +
      'raffle|workshop|rsvp|join us|challenge|poll|survey|lucky draw',
    not: '腿脚活动|in any event',
  },
  benefit: {
    zh:
      '福利|专属(?!客服)|会员[日礼专权]|积分|券(?=$|\\P{L}|给|已|到|快)|礼[品包物]|生日礼|' +
      '赠品|小样|试用装|旅行装|免费(?=领|送|体验|试|检|给|升|保)|红包|返现|权益|' +
      '送[您你][一两\\d]|多送|买[一二三\\d][送赠]|优先[购体]',
    en:
      'coupons?|vouchers?|perks?|rewards?|\\d+ points|free (?:gift|sample|trial|upgrade)s?|' +
      'cash ?-?back|complimentary|early access|gift for you|redeem',
    not:
      '(?:说好|承诺)的(?:赠品|小样|礼品|福利|返现)|(?:买|挑|选)[^,]{0,3}礼[品物包]|礼物送|' +
      '没(?:有)?(?:福利|赠品|小样|积分)',
    told: true,
  },
  denial: {
    zh:
      '(?<!都)没有(?=$|[, !]|哦|呢|的$|了|货|现货|这|库存|办法|名额)|不支持|做不[了到]|' +
      '不能(?=$|[, !]|的|退|换|改|开|用|叠|便宜)|不可以|[没缺断]货|售罄|下架|停[产售]|暂无|' +
      '无法|[退换改做发寄取补排送减降帮提约订配调]不了(?!吗|几|多)|办不到|没(?:这个|那个)?(?:颜色|尺码|规格|型号|货了|名额了)|(?<!都)(?:暂时|目前|现在)?(?:还)?没(?:有)?(?:上|开通|上线|推出|支持|出)(?:这|该|过|此|$)|[没无]现?货|不提供|没办法|不包邮',
    en:
      "(?:do(?:n't| not)|no longer) (?:have|support|offer|carry|sell|ship)|out of stock|" +
      "(?:not |un)available|unable to|i'm afraid (?:we|that|not|it|this)|we do(?:n't| not) do|not possible|" +
      "(?:can't|cannot) (?:do|offer|refund|ship|change|provide)|sold out|discontinued|" +
      'unfortunately',
    not: "有没有|没有(?:问题|关系|事|的事)|能不能|无法(?:形容|拒绝|抗拒)|can't help but",
    told: true,
  },
  promise: {
    zh:
      '(?:稍[后等晚]|等下|一会儿?|晚[点些]|明[天早晚]|后天|今[天晚]|下午|上午|尽快|马上|随后|这两天|周[一二三四五六日末]|下周[一-五]?|\\d+(?:分钟|小时|天|点)|第一时间|(?:下班|[一二两三四五六七八九十\\d]+点|\\d+号|月底|周末)前)[之内以前就再会我们这边一定]*(?:[给帮为跟](?:[您你])|告诉|回[您你复]|通知|联系|处理|安排|发[您你货]|寄|查|反馈|跟进|补发|退款|核实)|' +
      '(?:我|我们|这边)[去先再来帮给您你跟主管马上]*(?:问(?!问)|查|核实|确认|申请|登记|跟进|催(?!了)|反映|反馈|记下)一?下?|(?:去|帮[您你]|这边)(?:催|反映)一?下|' +
      '(?:到货|补货|有货|有结果|有消息|有进展|来货)[^,]{0,5}(?:通知|告诉|喊|联系|第一|回[您你复])|' +
      '(?:我|我们)(?:一定|保证|会)[给帮为尽再跟安]|帮[您你](?:申请|登记|加急|留)',
    en:
      "(?:i|we)(?:'ll| will) (?:get back|check|send|follow|let you know|update|look|call|confirm|ask|ship|arrange|be in touch|fix|refund|message|find out|replace|make sure|keep you|send|reach out|credit|sort|have (?:it|someone|them))|(?:someone|somebody|the team|our team|my colleague|a technician) will (?:call|contact|get|reach|message|email|come)|" +
      'get back to you|let me (?:check|confirm|ask|look)',
    not: '(?:麻烦|请|能|可以)(?:您|你)[^,]{0,8}|说好(?:的|了)?[^,]*|帮我[^,]*|我问一下[你您]',
    told: true,
  },
  blockedNotice: {
    zh:
      '开启了?(?:朋友|好友)验证|不是[他她对方ta（(/)）]+的?(?:朋友|好友|联系人)|被对方拒收|' +
      '(?:对方|客户|用户)已?经?[将把]?[你您]?(?:删除|拉黑|加入黑名单)|' +
      '[你您]已被(?:对方|客户)?(?:删除|拉黑|移除)|对方(?:拒绝|不)接收|' +
      '(?:用户|账号|对方)已(?:注销|取消关注|取关)',
    en:
      "has blocked you|you(?:'ve| have| are)? been blocked|" +
      "you (?:can't|can no longer|are no longer able to) (?:reply|message|send|chat)\\b[^.]*|" +
      'message was rejected|is not your (?:contact|friend)|' +
      'this account [^.]{0,10}(?:deleted|deactivated)',
  },
  greeting: {
    zh: '^(?:[你您]好(?!像)|大家好|哈[喽啰]|嗨|早(?=$|\\P{L}|上好|安|呀|啊)|[上中下]午好|晚[上安]好?|在[吗么]|在不在|hi|hello|hey|[姐宝]\\p{L}?们(?=$|\\P{L}))',
    en: '^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|night)|morning)',
  },
  useful: {
    zh:
      '教程|小?贴士|攻略|步骤|注意事项|使用(?:说明|方法)|保养方法|指南|技巧|小妙招|时间表|' +
      '对照表|食谱|干货|科普|避坑|建议[您你](?!们)',
    en: 'tips?|guide|tutorials?|step-by-step|checklist|instructions|recipes?|how-to',
    told: true,
  },
} as const satisfies Record<string, FeatureWords>;
