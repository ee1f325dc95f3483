import type { FeatureWords } from './feature-words';

/**
 * What a contact asks for in vain and what they find wanting (S4.C1 to S4.C3, S3.3 to S3.5). `price`,
 * `quality`, `service` and `waited` are complaints as well, unless somebody else is named: see
 * `makeTextReader`.
 */
export const GRIEVANCE_WORDS = {
  request: {
    zh:
      '有没有(?!空|时间|事|人|消息|结果|进展|下文|回音|[问到发收回关影]|看到|效果|什么?(?:优惠|活动|券|折扣)|优惠|活动|折扣|券)(?=\\p{L}{2})|' +
      '有无|有[^,?!]{1,8}(?:款|版|装|码|色|味|课|的)的?[吗么没](?=$|\\P{L})|还有(?:货|[大小中]?[号码])|还有没有|' +
      '(?:[能会可想]|可以|可不可以|能不能|会不会)[^,?!]{0,2}(?:再?出(?:个|一|款|新|点|小样|套装|[^,?!]{0,6}[款版装的])|上架|补[货上]|进[货点些]|' +
      '增加|新增|加[个上一入]|开[通设]|做[个款成]|定[制做]|支持|团购)|' +
      '(?:还会?|会|再)(?:再|补|出|上)+(?:货|吗|么|不)|补货(?!到|后|通知|啦|了(?!吗|没|么))|到货(?=$|[^了啦\\p{P}]{0,2}[?吗呀])|' +
      '(?:什么|啥)时候?(?:再|才|能|会|可以)*(?:有|出|上|补|到货|更新|开|恢复)(?!空|时间|门|始|发货|活动|优惠|券|直播|班|课吗)|' +
      '支不支持|支持[^,?!]{0,8}[吗么]|做不做|卖不卖|接不接|' +
      '(?:希望|建议|要是|如果|最好)(?:你们|咱们|以后|店里|平台|商家)*(?:能|可以|有|早[日点]|再|多)*' +
      '(?:出|做|加|上架|增加|支持|开|改|多?[有几]|补)|' +
      '(?:想|就|一直)(?:要|找|求)(?:一|个|款|点|那种)|求(?:上架|补货|出|更新|返场)|想要[^,]{1,12}的(?=$|\\P{L})|' +
      '没(?:有)?(?:看到|找到|见到)[^,]{0,6}(?:的|款|版)(?=$|\\P{L})|哪里?(?:能|可以)?买得?到',
    en:
      "do(?:n't)? you (?:guys |also |still |ever )?(?:have|carry|sell|stock|make|offer|do|support)|" +
      '(?:can|could|will|would) you (?:please |ever |also )?(?:add|make|bring|offer|restock|support|stock|carry)|' +
      'back in stock|restock\\w*|bring back|' +
      "i (?:really )?wish (?:you|there|it|the)|(?:would|it'd) be (?:great|nice|good|perfect|helpful) (?:if|to have)|" +
      'any (?:plans?|chance)|is there (?:a|an|any) (?!way|problem|update|news)|' +
      '(?:are|is) there (?:a )?\\w+ (?:version|option)s?|looking for (?:a|an|some|one|something)|' +
      "(?:please|should) (?:add|make|offer|support)|feature request|i(?:'d| would) love (?:to see|a|an|it if)",
    not: '(?:有没有|有没)[都也]行|(?:can|could) you make (?:sure|it (?:quick|today))|make an exception',
  },
  price: {
    zh:
      '[太真好更很还]贵|贵(?:了|得|死|不少|太多|很多|的离谱|好多)|不便宜|便宜(?=一半|不少|好?多|很多|[几二三四五六七八九十\\d两]+)|更便宜|(?:别家|人家|别处|隔壁|拼多多|京东|淘宝|天猫|抖音|美团|超市|网上|另一家|那边|那家)[^!?]{0,14}便宜|' +
      '(?:又|还|涨|偷偷|总|天天|老)涨价?(?=$|\\P{L}|了|得|太|这么|[\\d一二三五十])|涨价(?!吗)|价格?(?:太|有点|偏|虚|也太|真|这么|还?比)高|价位?(?:太|偏|虚)?高|' +
      '(?:刚|才)买[^,]{0,8},?[^,]{0,6}(?:降|便宜|跌)|(?:就|又|马上|立马)降价?|降价[^,]{0,4}(?:快|补|差)|差价|保价|' +
      '性价比(?:太|很|不|真|极)*(?:低|高?$|差)|不(?:太)?(?:划算|值)(?!班|得一)|不实惠|' +
      '(?:才|只要|只卖|就卖|卖|才卖) ?(?:[\\d一二三四五六七八九十]{2,}|[一二三四五六七八九]百)(?:块|元|多|$|\\P{L})|省(?:一半|不少|好多|[\\d一二三几两])|(?:低|少)(?:很多|不少|一半|[\\d几二三]+[块元多])|' +
      '(?<![价对相])比[^,]{1,10}(?:高(?!级|清|档)|贵)|不值[这那]?个?[钱价]|(?:运费|邮费)(?:太|比|都|也|真)|老客(?:户)?[^,]{0,5}(?:不如|还高|更贵|贵)|' +
      '量少价|坑钱|黑[钱心价]|天价|暴利|宰(?:客|人|我)|割韭菜|溢价|智商税|优惠[^,]{0,3}(?:太少|力度小)',
    en:
      'cheaper|too expensive|expensive|overpriced|pric(?:e)?y|rip-?off|' +
      '(?:raised|raising|increased|hiked|jacked up) (?:the |your )?prices?|price(?:s)? (?:is|are|was|went|has|have|keeps?|increase|hike)[^.,]{0,14}(?:up|high|rais\\w+|increas\\w+|crazy|insane)|' +
      'prices? (?:hike|increase)|(?:half|better|lower|best) (?:the )?prices?|(?:costs?|charge[sd]?) (?:too|so|way|twice|double|more|almost)|' +
      "(?:for |is |was |it's )?\\$ ?\\d+ (?:less|cheaper|more)|not worth (?:it|the|that)|can(?:'t|not) afford|double the price|twice (?:the price|as much)|cost a fortune",
    not:
      '不[算是太觉嫌会]{0,3}贵(?!得)|不觉得贵|没涨价?|是不是(?:又|要)?涨价|不涨价|没有涨|(?<!们|家|你)比[^,]{1,6}便宜[^,]{0,3}|(?:好|真|挺|很|蛮|超)便宜|' +
      '(?:能|可以|再|给|可不可以|能不能)[^,]{0,4}便宜(?:一?点|些)?|便宜(?:一?点|些)[吗么呗吧]|贵姓|贵司|贵公司|宝贵|珍贵|' +
      "not (?:too |that |so |very )?expensive|isn't (?:too |that )?expensive|worth the price",
  },
  quality: {
    zh:
      '(?:质量|品质|做工|用料|材质|料子|面料|布料|手感|口感|味道|包装|效果|音质|画质|材料|质感)(?:也|都|就|真|真心|真是|真的|实在|太|很|非常|特别|有点|比较|极其|极|超|这么|那么|不咋|是|还|更|有些|感觉|的确|确实|明显)*' +
      '(?:差|烂|次(?!数)|渣|糙|粗糙|一般|不行|不好|不咋|不怎么|不佳|不过关|不敢恭维|不稳定|不明显|堪忧|垃圾|下降|变[差了]|不对|奇怪|怪|难|有问题|太水|一年不如一年|一(?:次|批|天)不如一(?:次|批|天)|廉价|低劣|失望|退步|没以前|不如|大不如|没保障|不达标|硬|扎|薄)|' +
      '(?:次|劣质|残次|水|假)货(?!币)|次品|一般般|没(?:有)?(?:那么|想[象像]|之前|上次|以前|宣传)[^,]{0,6}(?:好|大|甜|快|红|香|鲜|厚)|粗制滥造|偷工减料|以次充好|线头(?:多|一|很|太|到|都)|粗糙|廉价感|做工[^,]{0,4}线头|' +
      '不(?:太)?(?:好用|好吃|好喝|好穿|好闻|新鲜|耐用|耐穿|结实|正宗|透气|保暖|经用|稳固|甜|脆|清晰|灵敏)(?!吗)|难(?:用|吃|喝|闻|看|穿)(?!吗)|没(?:什么|啥|有|任何|一点|多大|明显|太大)*(?:效果|变化|作用|改善|水分|甜味)|' +
      '(?:太|很|真|特别|有点|好)(?:硬|涩|酸|淡|油腻?|透|扎|水)(?=$|\\P{L}|了|的|啊|,)|又[小硬涩酸干苦](?:又|还)|(?:个头(?:太|很|真|都|也|特别|还|又)*|个(?:太|很|真|都|也|特别|还|又)+)小|(?:太|特别|超级?|非常|真|又|比较|好)小(?=$|\\P{L}|了|,)|' +
      '(?:一|两|几|三)[次天下水][^,]{0,4}就(?:变|坏|掉|破|起|烂|缩|褪)|太?薄[得了的](?:透|要|像)|' +
      '不如(?:以前|之前|从前)的?(?:好|质|味)|没以前(?:的)?(?:好|香|甜|厚|耐)|(?:没|不如)(?:之前|上次)(?:买)?的?(?:好|香|厚)|配方|' +
      '(?:别家|别人家|人家|他们?家|隔壁|那家|那边|另一?[个家款]|换了?(?:个|一|了)|现在[用喝吃买]的?|别的)(?:(?!服务|态度|客服|售后|回复)[^,]){0,12},?(?:(?!服务|态度|客服|售后|回复)[^,]){0,8}(?:[更比要]\\p{L}{0,3}(?:好|细|厚|耐|香|稳|实|舒|全|新|多|亮|快|软|清|强|适合)|(?:质量|效果|做工|味道|材料|东西|用料|口感)[^,]{0,3}好)',
    en:
      '(?:poor|bad|low|terrible|awful|worse|inferior|declining|dropp\\w+|cheap) quality|quality (?:is|was|has|went|seems|feels|keeps|of \\w+ (?:is|has))[^.,]{0,18}(?:poor|bad|low|down\\w*|drop\\w*|worse|terrible|awful|not|gone|slipp\\w*|declin\\w*)|' +
      '(?:poorly|badly|cheaply) made|flimsy|shoddy|(?:feels?|looks?|felt|looked) (?:really |so |very )?(?:cheap|fake|flimsy|thin)|falls? apart|fell apart|falling apart|' +
      "(?:does|did)(?:n't| not) (?:do (?:anything|much)|help|taste|smell|last|fit|feel|make a difference)|did nothing|no (?:effect|results?|difference)|counterfeit|knock-?off|" +
      "(?:better|higher|superior) (?:quality|made|material|taste)|works? better|lasts? longer|tastes? (?:bad|awful|off|weird|worse|better|terrible)|(?:stale|not fresh)|isn't (?:as good|fresh)|not as good",
    not:
      '(?:质量|品质|做工|用料|面料|手感|口感|味道|包装|效果)(?:真|也|都|还|是)*(?:不差|没得说|没话说|没问题|不一般)|不(?:算|是|会)差|不差|没有?(?:质量|品质)问题|次数|不太?差|太?小(?:心|姐|孩|朋友|宝|贝)|小小|(?:尺码|码数|衣服|鞋)[^,]{0,3}小|换(?:个|一)[大小]|' +
      '(?:great|good|excellent|amazing|love the) quality|not (?:a )?bad quality',
  },
  service: {
    zh:
      '(?:服务|态度|客服|售后|卖家|商家|店家|店员|导购|师傅|快递员?|配送|送货员?|老师|顾问|物流)(?:人员|员|小姐|小哥|态度|服务|质量|水平|意识|那边|那里|也|都|就|真|真是|真的|实在|太|很|非常|特别|有点|极其|极|超|这么|一直|根本|是|还|完全|简直|的|更|越来越|每次)*' +
      '(?:差|烂|渣|恶劣|不好|不行|不咋|敷衍|傲慢|冷淡|冷漠|冷冰冰|不耐烦|不专业|不负责|不作为|不理|不管|不回|不解决|不处理|推[脱诿卸]|推来推去|爱[答搭]不理|一般|垃圾|坑|糟|气人|凶|横|骂|忽悠|骗|失望|不给|拒|没用|扯皮|乱|慢|下降|退步|死)|' +
      '不专业|爱[答搭]理?不理|爱理不理|不理不睬|不闻不问|一问三不知|答非所问|机器人(?:回|客|答)|自动回复|复制粘贴|官方话|套话|模板回|推[脱诿卸]|扯皮|踢来踢去|互相推|没人(?:负责|管|处理|解决)|没一个人?(?:负责|管)|' +
      '(?:语气|口气|说话|讲话)[^,]{0,4}(?:冲|差|凶|难听|不好|阴阳|生硬|不耐)|甩脸|怼[我人]|骂(?:人|我)|不尊重|没礼貌|不礼貌|不耐烦|冷冰冰|[不没](?:道歉|一句道歉)|句道歉|售后[^,]{0,4}(?:没有|无门|不)|' +
      '(?:买|付款|下单)(?:之?前|后)[^,]{0,6}(?:买|付款|下单)?(?:之?后|就)[^,]{0,4}(?:变|不理|没人|两|冷)|' +
      '(?:别家|人家|他们?家?|隔壁|那家|那边|别的)[^,]{0,8},?[^,]{0,4}(?:服务|售后|客服|态度|回复|发货|送货|老师)[^,]{0,6}(?:好|快|秒|热情|耐心|专业|及时|细|无理由|上门|负责)|(?:秒回|有问必答|随叫随到)',
    en:
      '(?:poor|bad|terrible|awful|worst|horrible|rude|lousy|slow|unhelpful|useless) (?:customer )?(?:service|support|staff|agents?|response)|' +
      '(?:customer )?(?:service|support|staff|agents?|team|rep)(?: team)? (?:is|was|has been|were|are|been|so)[^.,]{0,16}(?:poor|bad|terrible|awful|rude|useless|unhelpful|dismissive|slow|horrible|clueless|joke)|' +
      'rude|unhelpful|dismissive|unprofessional|hung up on|(?:canned|scripted|automated|copy-?paste\\w*|robotic) (?:answers?|repl\\w+|response\\w*)|(?:passed|sent) (?:me )?around|no one (?:helped|cares?)|nobody (?:helped|cares?)|' +
      "(?:don't|didn't|doesn't) (?:care|even (?:read|listen|apologi[sz]e))|(?:better|faster|quicker|friendlier|great) (?:customer )?(?:service|support|response)|(?:other|another|their|they|new) [^.,]{0,16}(?:answers?|repl(?:y|ies)|responds?|ships?|delivers?) (?:within|faster|right|quick\\w*|same|in minutes)",
    not: '(?:服务|态度|客服|售后|师傅|老师|物流|快递)[^,]{0,4}(?:不差|没得说|没话说|不错|挺好|特别好|很好)|不是不(?:理|管)|(?:比|没)(?:别家|其他家)|not rude',
  },
  unresolved: {
    zh:
      '还是(?:不[行好灵会通亮转能对]|没[好用反解变]|连不|打不|用不|开不|登不|老样子|那样|这样|一样|坏|漏|卡|有问题|报错|[^,]{0,3}不了|[^,]{0,2}不上)|依[然旧](?:不|没|如此|漏|卡)|仍[然旧]?(?:不|没|未)|' +
      '又(?:坏|漏(?!发)|卡|死机|断|不[行灵能](?!多)|犯|出(?:现|问题)|这样|开始[漏响卡])|[二两三四五六七八几][^,]{0,2}次(?:还是|都?坏|出问题|返修|报修|维修)|第[二三四五六七八几]次(?:坏|出|发生|返|报修|遇到|这样|了(?=$|\\P{L}|还))|' +
      '(?:问题|毛病|情况|事情?|故障)(?:一直|到现在|至今|根本|都|还|也|始终|仍)*(?:没|未|不)(?:有|给|人|能|见)?[^,]{0,2}(?:解决|处理|修好|下文|结果|说法|搞定)|没(?:有)?(?:给我|人给?|帮我)?(?:解决|处理)(?!完吗)|解决不了|处理不了|没(?:个|有|见|什么)?(?:下文|结果|说法|进展|动静|影)(?:了|儿)?|未(?:解决|处理|果)|无果|' +
      '(?:一样|同样|老)的?(?:问题|毛病|情况|故障)|(?:没|不)(?:修好|弄好|搞定|彻底)|修不好|(?:修|换|弄|试|重装|重启)(?:了|过)[^,]{0,6},?[^,]{0,4}(?:还是|又(?=坏|不|出|这样|犯)|照样|依旧|也没|没用|不[行管])|重复(?:出现|坏|修)|反反复复,?(?:就是|都|还是|修|弄|没)|' +
      '治标不治本|还没(?:好|解决|处理|修好|弄好|到账|退)|(?:退款|赔偿|补偿|补发|换货|答复|回复|结果)[^,]{0,4}(?:到现在|至今|一直|还|都|迟迟)[^,]{0,3}(?:没|未|不)|(?:到现在|至今|迟迟)(?:都|也|还|给我)*(?:没|未|不)|' +
      '(?:问到|查到|催到|弄好|办好|处理好|修好|有(?:消息|结果|进展|下文|回音))了?(?:吗|没有?(?=$|\\P{L}|呀|啊))|有没有(?:消息|结果|进展|下文|回音)|(?:问题|单子|退款|投诉|反馈)[^,]{0,8}(?:有结果|有进展|怎么样了|处理到|处理得|解决了吗|怎么还)',
    en:
      "still (?:not |isn't |doesn't |won't |can't |hasn't |haven't |the same |no )?(?:(?:been )?(?:fixed|working|resolved|solved|broken|leak\\w*|happening|crash\\w*|open|waiting for (?:a|my) refund)|work|turn|load|problem|same|issue|solution|good)|" +
      "(?:not|never|n't|hasn't been|wasn't) (?:been )?(?:fixed|resolved|solved|sorted)|unresolved|same (?:problem|issue|thing|error|fault)(?: again)?|(?:broke|broken|happened|happening|failed|leaking|crashed|stopped) again|again and again|" +
      "(?:second|third|fourth|fifth|2nd|3rd|4th|\\d+th) time|(?:did|does)(?:n't| not) (?:fix|solve|resolve)|no (?:solution|resolution|update)|keeps? (?:happening|coming back)|any (?:update|news|progress) on|never (?:got|heard) back|back to square",
    not: '(?:已经|都|终于|早就)?(?:解决|处理|修好|弄好)了(?!吗)|没(?:有)?(?:什么|啥|任何)?问题了?|not a problem|all (?:fixed|sorted|resolved)',
  },
  waited: {
    zh:
      '[等催问拖排](?:了)(?:你们?|您|客服|快递)*(?:足足|整整|快|都|将近|大概|差不多)*(?:好|很|老|半|多|大半|那么|这么|几|[一二两三四五六七八九十\\d]+)[^,]{0,2}(?:久|天|周|月|年|时|分|次|遍|辈子|星期|礼拜|会)|等(?:得|到)(?:花|心|[^,]{0,2}(?:谢|凉|荒|老))|' +
      '(?:要|得|总要|都要|还要|需要?)等(?:很|好|那么|这么|多|半)[久天]|没(?:有)?人(?:回|理|应|管|接|答|搭理|在|吗|处理)|没一?个?人(?:回|理)|[不没]回(?:消?[息我]|复|应|信|话|微信)|不理(?:我|人|睬)|(?:已|只)读不回|石沉大海|(?:一个|半个)字[^,]{0,2}(?:没|不)|没(?:有)?(?:任何|个|半点)?(?:回[复应音]|答复|人影)(?!了?解)|' +
      '(?:半天|一直|到现在|至今|迟迟|好久|这么久|几天|很久|多天)(?:才|都|也|还|没|不|才能)+(?:有人)?[^,]{0,2}(?:回|理|应|发货|到|收|退|处理|解决|送|音)|(?:太|真|好|很|特别?|超级?|非常|越来越|巨|贼|如此|这么|那么)慢|慢(?:得|死|的要)|(?:回复|发货|物流|快递|配送|送货|处理|反应|响应|出餐|退款)[^,]{0,4}慢|' +
      '怎么还[没不](?!有)|(?:还|都|也|就|一直)没(?:给我|有)?(?:发货|收到|到货|到账|送到|寄|退|发)|' +
      '催(?:了|过)?(?:好?几|多|[一二两三四五六七八九十\\d]+)[次遍回]|(?:发|打|问|找)了[^,]{0,4}(?:好?几|多|[一二两三四五六七八九十\\d]+)[次遍条个][^,]{0,5},?[^,]{0,4}(?:没|不)|[拖耗]了?(?:好?几|半|[一二两三四五六七八九十\\d]+个?)[天月周年]|拖(?:到现在|拖拉拉|着不|延)|' +
      '(?:都|已经|快|整整)(?:过了?|等)?(?:好?几|[一二两三四五六七八九十\\d]+)个?(?:天|周|星期|礼拜|月|小时|多月)了?[^,]{0,4},?[^,]{0,3}(?:还|都|也|没|不)|说好[^,]{0,6}(?:到|发|送|回)[^,]{0,3},[^,]{0,6}(?:才|还|没|第)|(?:晚|迟|慢|延误)了?(?:好?几|[一二两三四五六七八九十\\d]+)个?(?:天|小时|周|星期)|' +
      '还要等(?:多久|到|几)|等到什么时候|人呢|有没有人[啊管理在]|有人[管理]|(?:昨天|前天|上周|早上)问的',
    en:
      'waited (?:so|too|for|over|almost|nearly|more|\\w+ (?:days|weeks|hours|months))|been waiting|waiting (?:for )?(?:so |too |over |almost |nearly |\\w+ )?(?:long|ages|forever|days|weeks|hours|months)|still waiting|' +
      "(?:no(?:body| one)|never|not|n't|nobody ever) (?:even )?(?:answer|repl|respond|got back|get back|heard back|getting back)\\w*|no (?:reply|response|answer|word)|(?:takes?|took|taking) (?:you )?(?:forever|ages|days|weeks|hours|so long|too long|(?:\\w+ )?(?:days|weeks|hours) (?:to|for))|" +
      "too (?:slow|late)|so slow|slow (?:reply|response|repl\\w+|delivery|shipping)|ignor(?:ed|ing) (?:me|my)|(?:on hold|in the queue) for|(?:nothing|silence) (?:since|back|yet)|got nothing|still (?:haven't|hasn't|no|nothing)|" +
      '(?:for|in|been) (?:(?:a|two|three|four|five|\\d+|several|over) )?(?:days?|weeks?|months?) (?:and|now)|where (?:is|are) (?:my|everyone|everybody|you)|(?:emailed|messaged|asked|called|wrote)[^.,]{0,10}(?:twice|(?:three|four|five|several|many|\\d+) times)',
    not: '还没发[吧的]|没(?:有)?等[^,]{0,4}久|不(?:用|会|需要)等[^,]{0,3}久|(?:不|没)(?:算|太|很)慢|不慢|慢(?:慢|走|点|用|性)|等了一会儿?就|(?:抱歉|不好意思)[^,]{0,4}(?:久等|才看到)|补货了吗,等了|not (?:too |that )?slow|no answer needed|no reply needed',
  },
} as const satisfies Record<string, FeatureWords>;
