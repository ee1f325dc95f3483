import type { FeatureWords } from './feature-words';

/** What customers say, mostly (S4.1 to S4.3, S3.4); what they find wanting is in the other tables. */
export const CONTACT_WORDS = {
  question: {
    zh:
      '\\?|吗(?=$|\\P{L}|呀|啊)|(?<![的了哦送持行货])呢$|么$|(?<ab>\\p{L})不\\k<ab>|怎么|咋|' +
      '如何|为[什啥]|什么(?=$|时|意思|价|颜色|码|区别|地方|办法|情况)|啥时|多少|多[久大长]|' +
      '几[点号天个次]|哪|谁|有没有|请问|想问',
    en:
      '\\?|' +
      '(?:^|[,.!] ?)(?:(?:and|so|but|hi|hello),? )?(?:how|what|when|where|which|why|who|(?:can|could|do|is|are|will|does) (?:i|you|we|it|there|this))(?= )',
    not:
      'https?://\\S+|没什么|不怎么|(?:怎么|谁|什么[^,]{0,4}|哪[个里]?|多少)[都也行]|' +
      '没(?:等|用)?多[少久]|不要不要|how nice|what a ',
  },
  help: {
    zh:
      '帮[我忙](?!们|大忙)|请教|求助|怎么(?=[用办弄装退换选操设解联清洗回])|[咋][用办]|' +
      '不会[用弄装操连]|教(?:我|教我|一下)|请问|麻烦[你您][看帮查教]|推荐[个款下一]|' +
      '给[点个些]建议|该[怎选用买]|(?:选|穿|用|买)(?:什么|哪)|看不懂|搞不定',
    en:
      'help me|need (?:some |your )?help|' +
      '(?:can|could) (?:you|someone) (?:please )?(?:help|check|look|show|explain|tell|recommend)|' +
      'how (?:do|can|should) i|any advice|what should i|which one should|' +
      "do(?:n't| not) know how",
    not: '给[您你][^,]{0,4}推荐',
  },
  thanks: {
    zh: '谢谢|谢[啦了]|多谢|感[谢恩]|辛苦[了啦你您]|3q',
    en: 'thanks?|thank (?:you|u)|thx|tks|ty|appreciate|grateful',
    not: '不(?:用|必)?感?谢(?:谢)?|谢绝|感谢(?:您的?)?关注',
  },
  share: {
    zh:
      '我们?家(?=[宝娃孩猫狗小老闺儿])|' +
      '(?:带|陪|跟)(?:娃|孩子|宝宝|老公|爸妈|家人|闺蜜|朋友)[去来在玩逛回看]?|' +
      '我(?:老公|老婆|女儿|儿子|妈|爸|婆婆|闺蜜|同事)|旅[游行]|度假|出差|我们?刚?搬家|加班|' +
      '拿到(?:驾照|offer)|怀孕|毕业|感冒|发烧|刚(?:下班|到家|忙完)|给你看|' +
      '(?:周末|昨天|放假)(?:跟|带|去|和|在家)|会(?:走|爬|叫)',
    en:
      'my (?:kids?|son|daughter|baby|husband|wife|mom|mum|dad|dog|cat|friends?)|' +
      "(?:we|i)(?: are|'re|'m| am) on (?:holiday|vacation)|" +
      "we (?:just )?(?:went|had|got back|moved|are in|'re on)|" +
      'i (?:just )?(?:got back|moved|graduated)|vacation|our trip|pregnant|new job',
    not: '[您你]家|旅行装|您?感冒好',
    told: true,
  },
  competitor: {
    zh:
      '别家|别人家|别的(?:店|家|牌|平台|品牌|机构|商家|地方[买拿订])|其[他它](?:家|店|平台|品牌|商家|牌子|机构)|另(?:外)?一[家个](?:店|牌|群|平台|品牌|商家|机构|$|\\P{L}|[^,]{0,3}[买做试])|同行|' +
      '(?:人家|隔壁|对面|楼下)(?=那|家|店|新|直播|售后|客服|天天|的|才|都|卖|送|服务|做|有|质量)|(?:那边|他们?那边|他们家)(?=[^,]{0,4}(?:便宜|客服|服务|有|送|更|活动|才|质量|秒|好))|竞品|竞对|' +
      '(?:拼多多|京东|淘宝|天猫|抖音|唯品会|山姆|美团|盒马|小红书|快手|闲鱼|亚马逊|1688|批发市场|超市|实体店|代购|网上)[上里那店]?(?:的?(?:那|买|看|更|才|第|下[单了]|便宜|卖|也|有|囤|都|质量|旗舰)|比)|(?:去|在|到|从|找|用|上)(?:拼多多|京东|淘宝|天猫|抖音|唯品会|山姆|美团|盒马|小红书|1688|批发市场|超市|代购|别处)(?=[买下囤拿订看]|了|去)|' +
      '更便宜|换别|[换转]了?(?:家|一家|个牌子|个?别|其他|另)|(?:改|转)(?:用|喝|买|去|投)[^,]{0,4}(?:家|牌|了)|在(?:别处|外面|别的地方)[买拿订做]|(?:闺蜜|朋友|同事|邻居)(?:推荐|介绍)(?:了|的)?(?:另|一家|别|一个牌)|(?:试了?|用了?|买了?)(?:下|试)?(?:别|另一|其他)的?[家个款牌]',
    en:
      'competitors?|another (?:shop|store|brand|seller|supplier|place|company|provider|app|site|website)|' +
      '(?:other|different) (?:shop|store|brand|seller|supplier|place|company|compan(?:y|ies)|provider|app|site)s?|elsewhere|cheaper|switched (?:to|over)|switching to|went with|gone with|moved to another|(?:on|from|at) (?:amazon|temu|aliexpress|ebay|etsy|walmart|costco|ikea|shein)|' +
      '(?:amazon|temu|aliexpress|ebay|walmart|costco|shein) (?:has|have|sells?|is|offers?)|the (?:brand|one|shop|store) i (?:use|buy|go to) now|someone else',
    not: '[比没](?:别家|别人家|别的[店家]|其[他它]家|其[他它]品牌|超市|实体店|网上)|不如(?:超市|实体)|不(?:去|换|买|找|想换)别[家的]|别人家的?(?:孩子|娃|老公)|还是你们?家(?:最|的?好|更)|(?:一样|跟|和|像)别人家的?(?:孩子)|(?:看看|晒)(?:一下)?别人家',
  },
  refusal: {
    zh:
      '(?:^|[, !我就那都还先时前次])不(?:用|需要|要|买|考虑|参加|来|续|凑热闹)(?=了|啦|$|[, !谢]|这)|' +
      '没兴趣|不感兴趣|' +
      '(?:暂时|先|目前|这次|最近)[都也就还]?(?:不|没)(?:想|打算|考虑|需|要|买|参加|囤)|' +
      '算了|下次吧|以后再说|^不(?:了)?$|用不[上着]|不打算|还有好?多没|没用完',
    en:
      'no,? thank(?:s| you)|not interested|not (?:now|right now|today)|' +
      "maybe (?:later|next time)|i'll pass|do(?:n't| not) (?:need|want) (?:it|this|any|to)|" +
      "can't make it|count me out|^no$",
    not: '不(?:用|需要|要)(?:担心|客气|谢|紧|急|着急|怕|麻烦)|不要不要|要不要|不用了解',
  },
  optOut: {
    zh:
      '(?:别|不要|请?勿|停止)(?:再|老|总|天天)*(?:给我)?(?:群?发(?=了|广|我|消息|信息|广告|这|来|啦|$|[, !])|推送|打扰|骚扰|烦我|联系|打电话)|' +
      '退订|拉黑|删了?[你吧]|取关|取消关注|不想再?(?:收到|被打扰)|骚扰|退群|^t?d$|太频繁|少(?:给我)?发(?:点|些)?(?:广告|消息|信息|链接|推送|这些)|能少发(?:点|些)(?=$|\\P{L}|不|吗)|别(?:给我)?发(?:这|广)|(?:广告|推送)(?:也|都|真|实在)?(?:太|这么|那么|好)多|(?:消息|信息|通知)(?:也|真|实在)?(?:太|这么|好)多[了,!]*(?:烦|关|受不了|能少|别|屏蔽)|(?:每天|天天|一天|整天)(?:都|发|给我发|推|来|要收)*(?:好几|十几|几十|无数|[三四五六七八九十\\d]+)条|(?:每天|天天|整天|老是|总是?|一直)(?:都|在|给我)*(?:群?发(?:广告|链接)|推送|轰炸)|屏蔽[了掉]?(?:你|这个?群)|' +
      '刷屏|群发名单|再发[^,]{0,3}[删拉]',
    en:
      'unsubscribe|stop (?:texting|messaging|sending|contacting|calling|spamming|writing|emailing|bothering)|too many (?:messages|texts|ads|notifications|promotions|emails)|(?:this is|you are|stop) spam\\w*|fewer messages|take me off|(?:muted|muting) (?:you|this)|^stop$|' +
      "(?:do(?:n't| not)) (?:contact|text|message|call)|remove me|opt(?:ing)? ?-?out|" +
      'leave me alone|block(?:ing)? you',
    not:
      '(?:先|单)别发(?!广告|消息|信息|了)|回复?[^,]{0,4}退订|拒收[^,]{0,6}退订|不打扰|打扰[了到]|' +
      '(?:reply|text) [^,.]{0,6}to (?:unsubscribe|stop|opt)|被?拉黑了?[我?]|把我拉黑|被拉黑',
  },
  urgent: {
    zh:
      '[很好挺太特别我等着]急(?!诊)|急(?=用|等|需|死|急|!)|^急|加急|尽快|赶紧|马上要|火速|' +
      '速回|等不[及了]|快点|今[天晚]必须',
    en:
      'asap|as soon as possible|urgent(?:ly)?|immediately|right away|hurry|' +
      'need (?:it|this|them) by',
    not:
      '[不别](?:是|太|很|用|要|着)*急(?:用|的|着)?|急性|急救|' +
      '我?(?:马上|立刻|尽快)(?:给|为|帮|查|安排|回)|no rush|not urgent|' +
      "(?:i|we)'ll [^.,]{0,20}(?:asap|right away)",
  },
} as const satisfies Record<string, FeatureWords>;
