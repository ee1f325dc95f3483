import type { FeatureWords } from './feature-words';

/** What customers say, mostly (S4.1 to S4.3, S4.C1 to S4.C3, S3.4, S3.5). */
export const CONTACT_WORDS = {
  question: {
    zh:
      '\\?|吗(?=$|\\P{L}|呀|啊)|(?<![的了哦送持行货])呢$|么$|(?<ab>\\p{L})不\\k<ab>|怎么|咋|' +
      '如何|为[什啥]|什么(?=$|时|意思|价|颜色|码|区别|地方|办法|情况)|啥时|多少|多[久大长]|' +
      '几[点号天个]|哪|谁|有没有|请问|想问',
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
  complaint: {
    zh:
      '太(?:慢|差|贵|坑|久|烂|敷衍|离谱|过分|难用|让人|失望)|失望|投诉|差评|骗[人子我]|' +
      '坑[人我]|敷衍|态度[太很真]?[差不]|没(?:有)?人[理回管]|[不没]回消?[息我]|贵得|跟没用|' +
      '[等催]了[^,]{1,6}(?:还|都|也|才|没)|怎么还[没不]|还没[人收发到]|一直没|' +
      '到现在|到底(?=[还能会]|要等|[^,]{0,4}[发退管])|承诺的|什么(?:态度|破)|质量[太真的很这么]*(?:差|不行|不好)|' +
      '越来越[差贵慢]|垃圾|糟糕|不满|气死|无语|受不了|再也不|上当|后悔|不值|忽悠|说好的|' +
      '12315|维权|没效果|过敏|红疹|[要给]我?退[款钱]|' +
      '(?:图片|描述|实物|说的)(?:不一样|不符)|不如[以从之]前|又[涨漏发坏]|烦死|真?烦了',
    en:
      'disappoint(?:ed|ing)|terrible|awful|worst|horrible|unacceptable|complain\\w*|' +
      '(?:want|need) (?:a |my )?(?:refund|money back)|rip-?off|scam\\w*|' +
      'no(?:body| one) (?:answer|repl|respond)\\w*|waste of|fed up|ridiculous|' +
      "too (?:slow|expensive|late)|still (?:waiting|haven't|no)|" +
      'waiting for (?:\\w+ )?(?:days|weeks|hours)|(?:poor|bad) (?:service|quality)|unhappy|' +
      'not (?:very )?(?:happy|satisfied)|useless|rude|never again|frustrat\\w+',
    not:
      '不(?:算|是|会|觉得|太)*太?(?:贵|慢|差|坑|久|失望|后悔|过敏)|没有?收拾完|' +
      '没有?(?:失望|什么?不满|后悔|过敏|等了?)|[没抗防]过敏|不会让[您你]失望|没什么不满\\S*|' +
      '不满意?[^,]{0,5}[包随可]|还没发[吧的]|[填写选买拍]错了?|(?:是|会|不会)过敏|' +
      '红疹,[^,]*[能可][擦用涂以]|not (?:too|bad|disappoint)\\w*( \\w+)?|never disappoint\\w*|' +
      "won't (?:regret|disappoint)",
  },
  defect: {
    zh:
      '坏[了掉的]|死机|卡[顿死]|闪退|故障|漏[水电液气油了发]|破[了损洞]|裂[了开缝纹]|碎了|' +
      '打不开|开不了|用不了|失灵|没反应|不(?:亮|转|制冷|加热|出水|通电)|充不[进上]|' +
      '掉[色漆]|发霉|变质|异味(?!都?没)|生锈|起球|开胶|断了|[黑白花]屏|报错|[发寄]错|少发|' +
      '瑕疵|连不上|出(?:了)?问题',
    en:
      'broken?|defective|crash(?:es|ed|ing)?|freez\\w+|frozen|faulty|leak\\w*|cracked|' +
      "(?:does|did|is)(?:n't| not) (?:work|charge|turn|open|load)\\w*|not working|" +
      "stopped working|won't (?:turn|start|open|charge|load|work)|damaged|error|" +
      'wrong (?:item|size|colou?r)|missing (?:part|item|piece)s?',
    not:
      '[没不别](?:有|会|容易|要)?(?:坏|死机|卡|故障|出问题|漏|破|裂|发错|起球|掉)|' +
      '异味都?没|[没无]有?异味|闻着没有?|[气累冻吓]坏|不卡|掉[色漆]吗|not broken|' +
      'no error\\w*',
  },
  competitor: {
    zh:
      '别家|别人家|别的(?:店|家|牌)|其[他它](?:家|店|平台|品牌)|另(?:外)?一家|' +
      '(?:人家|隔壁|对面|楼下)(?=那|家|店|新)|竞品|' +
      '(?:拼多多|京东|淘宝|天猫|抖音|唯品会|山姆)[上那的买看更才第下]|更便宜|换别|换了?家',
    en:
      'competitors?|another (?:shop|store|brand|seller|supplier|place)|' +
      'other (?:shop|store|brand)s?|elsewhere|cheaper|switched to|went with|on amazon',
    not: '[比没](?:别家|别人家|别的[店家]|其他家)|不(?:去|换|买|找|想换)别[家的]|别人家的?孩子',
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
      '退订|拉黑|删了?[你吧]|取关|取消关注|不想再?(?:收到|被打扰)|骚扰|退群|^t?d$|太频繁|' +
      '刷屏|群发名单|再发[^,]{0,3}[删拉]',
    en:
      'unsubscribe|stop (?:texting|messaging|sending|contacting|calling)|^stop$|' +
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
