import type { FeatureWords } from './feature-words';

/** Anger and faults: that something is wrong with us, and that the thing itself does not work. */
export const TROUBLE_WORDS = {
  complaint: {
    zh:
      '太(?:慢|差|贵|坑|久|烂|敷衍|离谱|过分|难用|让人|失望|扯|假|黑|糙|垃圾|恶心|次了)|失望|投诉|差评|[骗坑][人子我爹钱]|被[骗坑宰]|欺[骗负诈]|[真神巨好挺]坑|坑啊|' +
      '敷衍|忽悠|糊弄|态度[太很真]?(?:差|不(?!错))|贵得|跟没用|[等催]了[^,]{1,6}(?:还|都|也|才|没)|怎么还[没不]|还没[人收发到]|一直没|到现在[^,]{0,2}(?:没|不|也)|' +
      '到底(?=[还能会]|要等|[^,]{0,4}[发退管])|承诺的|什么(?:态度|破|垃圾|玩意|鬼)|质量[太真的很这么]*(?:差|不行|不好)|越来越(?:[差贵慢烂敷水]|不)|一次不如一次|一(?:次|年|天|批)比一(?:次|年|天|批)差|' +
      '垃圾|糟[糕心透]|不满(?!\\d)|气[死人愤炸]|生气|火大|窝火|恼火|憋屈|闹心|堵心|膈应|[心寒]寒|寒心|[伤]心|心[累塞碎寒]|无语|无力吐槽|呵呵|服了|受够|受不了|恶心|差劲|(?:真|很|最|极|极度|超|好|非常|实在)差(?!不多)|差[到死]|差得(?:要|很|远|离)|' +
      '再也不(?!用(?!了|你)|怕|担心|愁)|(?:以后|下次|绝对|坚决|永远|肯定|再)(?:都|也|再|是|就|真的?|绝对|肯定)*不(?:会|想|敢)?再?(?:来|买|找|用|光顾|信|选|考虑|购|回购|进|订|敢)(?!客气)|不会(?:再|有下)(?!打扰)|没有下次|最后一次(?:了|买|来|在)|上当|后悔|不值|说好的|' +
      '说一套|说话不算|言而无信|出尔反尔|不讲(?:信用|理|道理)|没(?:有)?(?:诚[意信]|信用|良心)|无良|奸商|店大欺客|霸王条款|套路|双标|歧视|当(?:我们?|客户)?(?:傻|猴)|把(?:我|客户|人)当|耍(?:我|人|猴)|' +
      '12315|维权|消协|工商|曝光|举报|虚假|假货|[是像]假的|山寨|不是正品|冒牌|没(?:什么|啥|任何|一点|半点)用|(?<![还都才分券钱卡额])没用(?=$|[, !]|处|的|啊)|一点[儿]?(?:用|效果|作用)(?:都|也)没|白[买等跑费瞎]了?|浪费(?:钱|时间|我|感情|精力)|没效果|过敏|红疹|起疹|[要给]我?退[款钱]|' +
      '(?:图片|照片|描述|实物|说的|宣传|广告|介绍|承诺的?|页面|直播|想象)[^,]{0,6}(?:不一样|不符|不付|不一致|差(?:太|很)?[远多大]|差距|对不上|不是一回事|相差)|货不对[板版]|名不[副符]实|言过其实|夸大|' +
      '不如[以从之]前|不如(?:以往|上次|别人|超市|实体)|大不如|没以前|跟以前没法|又[涨漏发坏]|烦死|真?烦了|' +
      '(?:真|很|非常|极其|特别|相当|十分|一点[儿]?[都也]|实在|太|的|都)不(?:好(?!意思|说|找|拿|弄)|行|满意|爽|靠谱|负责|专业|合理|像话|地道|厚道|诚信|喜欢(?!吃))|^不好(?=$|[,.!~])|不满意|不靠谱|不像话|像话吗|不地道|不厚道|不诚信|过分了?|离谱|可[恶恨气]|荒唐|扯淡|倒霉|踩雷|避雷|(?:千万|大家|都|劝)?别买|(?:千万|大家|请)不要(?:买|购买|相信|上当)|不推荐|不建议(?:买|购买|大家)|不敢恭维|不咋[地的样]|不怎么样|不给力|问题(?:一直|到现在|至今|根本|都|还|也)*(?:没|不)(?:有|给|人|能)?[^,]{0,2}(?:解决|处理)|一颗星|一星|零分|负分|买(?:了个)?教训|吃亏|便宜没好货|花钱买罪|没法[用穿吃看]|(?<!不)难(?:用|吃|喝|闻|看|穿|受死|以接受|以置信)(?!吗)|不好[用吃喝穿闻]|体验感?(?:也|太|很|真|极|非常)*(?:差|糟|不好|烂|下降)|(?<![出色时温误])差[,!~]|差{2,}|^差|不好不好|相差[很太甚]|不合理|吐槽|伤透|小气|变来变去|想退[货款掉]|慎重|谨慎购|无任何',
    en:
      'disappoint(?:ed|ing|ment)|never (?:fixed|solved|resolved|bothered)|(?:third|fourth|fifth|3rd|4th|\\d+th) time|(?:you )?let (?:me|us) down|terrible|awful|worst|horrible|unacceptable|complain\\w*|let down|' +
      '(?:want|need|give me) (?:a |my )?(?:full )?(?:refund|money back)|rip-?off|ripped off|scam\\w*|fraud|cheated|lied|liars?|mislead\\w*|misled|false(?:ly)? advertis\\w*|(?:not|nothing) (?:like |as )?(?:what (?:was|i was|you) )?(?:described|advertised|promised|pictured|shown)|' +
      'no(?:body| one) (?:answer|repl|respond)\\w*|waste of|wasted my|fed up|sick of|tired of (?:this|your|the|wait)\\w*|ridiculous|' +
      "too (?:slow|expensive|late)|still (?:waiting|haven't|no)|worse (?:and worse|than)|(?:total|complete|such|is|was) a (?:mess|joke|disaster|nightmare|scam)|" +
      'waiting for (?:\\w+ )?(?:days|weeks|hours)|(?:poor|bad) (?:service|quality|experience)|unhappy|upset|annoy(?:ed|ing)|angry|furious|pathetic|appalling|disgusting|disgrace\\w*|garbage|trash|rubbish|crap|junk|sucks?|lousy|regret(?:ted)?|' +
      "not (?:very |really |at all |too )?(?:happy|satisfied|impressed|pleased|good enough|acceptable|okay|fair)|useless|worthless|rude|never (?:again|buying|ordering|coming|shopping)|(?:won't|will not|not) (?:be )?(?:buy|order|com|shop|return)\\w* (?:from you |here )?(?:again|back|anymore)|frustrat\\w+|lost (?:a|my|me as a) (?:customer|trust|business)|expected (?:better|more)|shame on|dishonest|unreliable|one star|do not (?:buy|recommend)|would(?:n't| not) recommend",
    not:
      '不(?:算|是|会|觉得|太)*太?(?:贵|慢|差|坑|久|失望|后悔|过敏)|不要让?(?:我|人)失望|没有?收拾完|没有?(?:失望|什么?不满|后悔|过敏|等了?|投诉)|[没抗防]过敏|不会让[您你]失望|没什么不满\\S*|' +
      '不满意?[^,]{0,5}[包随可]|还没发[吧的]|[填写选买拍]错了?|(?:是|会|不会|容易)过敏|红疹,[^,]*[能可][擦用涂以]|不推荐[您你]|差不多|好看[^,]{0,4}不好看|不好意思|(?:身体|心情|睡[得眠]|胃口|天气|成绩)[^,]{0,4}不(?:太)?好|' +
      '投诉(?:电话|邮箱|渠道)|减少?套路|没(?:有)?套路|不(?:用|要|必|会)(?:生气|伤心)|(?:孩子|娃|宝宝|老公|老板|老师|上班|工作|天气|堵车)[^,]{0,6}(?:气[死人]|生气|无语|心累|烦死|崩溃)|' +
      "not (?:too|bad|disappoint)\\w*( \\w+)?|never disappoint\\w*|won't (?:regret|disappoint)|sorry to (?:complain|bother)|no complain\\w*|can't complain|don't regret",
  },
  defect: {
    zh:
      '(?:是|都|里面?|有|[一二两三四五六七八九几\\d]个?)[坏烂](?:[的了掉]|$|\\P{L}|果|点|斑|[一二两三四五六七八九几\\d])|[坏烂][了掉]|坏果|烂果|腐烂|死机|卡[顿住](?!里)|[很太真老巨特]卡(?=$|\\P{L}|了|的|啊|,)|卡[得死](?!里)|卡的(?:要|很|不)|闪退|故障|漏[水电液气油了发得奶尿风]|洒(?:了|出|的|满|得|一|半|在)|撒(?:出|得|满|一箱|在盒|在箱|了(?:半|一|[两三])?[瓶箱袋盒罐])|破[了损洞皮烂]|裂[了开缝纹痕口]|开裂|断裂|碎[了的成掉屏]|磕[坏碰破](?!没)|压[坏扁烂]|' +
      '打不开|开不了|开不开|用不了|放不了|看不了|听不了|播不了|播放不了|登不[上了进]|登录不[上了]|进不去|加载不|装不上|连不上|连不了|上不了网|扫不[出了上]|闪屏|失灵|不灵(?!敏度)|没反应|没声音?|没(?:有)?信号|断网|掉线|(?:一直|老是|总是|经常|动不动|自己|自动|频繁|反复)(?:就)?(?:转圈|重启|关机|断[开电网线]|跳[闸出]|报错|掉线|黑屏|卡|漏|响|停)|不(?:亮(?!眼)|转(?=$|\\P{L}|了|动)|制冷|制热|加热|出[水墨纸风]|通电|充电|显示|启动|识别|工作(?!日)|开机)|充不[进上满]|充电[^,]{0,4}(?:慢|不)|' +
      '(?:电池|待机|电量|掉电|续航)[^,]{0,6}(?:不[耐行]|差|快|短|半天|[一两半几]个?小时)|掉电|耗电|掉[色漆毛链皮渣]|褪色|染色|缩水|变形|发霉|霉[了点斑变]|长毛|变[质味色黄黑]|发[黄黑臭馊酸烫](?!气)|烫手|馊|臭(?:了|味|的)|异味(?!都?没)|怪味|刺鼻|生锈|锈了|起[球皮毛泡]|脱[线胶皮落毛色]|开[线胶]|跑线|抽丝|勾丝|断[了掉开胶线](?!货)|松(?:了|动|垮)|瑕疵|划痕|划伤|污渍|色差|亮点|坏点|[黑白花蓝绿]屏|屏幕[^,]{0,3}(?:花|碎|裂|黑|闪)|报错|乱码|bug|噪[音声]|异响|杂音|' +
      '[发寄送拿装]错|发成了?|少[发寄送给装][了一两]?(?!点|些)|少了[一两三四五六几\\d](?!点|些)|就坏(?!了?吗)|扬声器|出现(?:了)?(?:质量)?问题|(?:里面|盒子|包裹|箱子|货)[^,]{0,3}[少缺][了一两]|缺[了少](?!货)|漏[发寄装]|不全(?=$|\\P{L}|,)|配件[^,]{0,3}(?:少|没|缺|不)|(?:尺寸|尺码|型号|颜色|款式|重量|数量|斤数|分量)(?:不[对符准够足]|差|少|短|严重不)|缺斤(?:少|短)两|不足(?:斤|秤|[\\d]+)|分量不足|不够(?:秤|[\\d一二两三]+斤)|短[斤缺]|过期|临期|有(?:虫|头发|毛发|异物|沙|根(?:头发|毛|线))|长?虫子?|没熟|不熟|拉肚子|拉稀|瘪[的了]|凹[了陷进]|塌[了的]|变扁|分层|结块|(?:出|有)(?:了)?(?:质量)?问题(?!随时|可以|请|就|联系|找|问|再|欢迎|吗|尽管)|不能用(?!吗)|质量问题|没法用|按键[^,]{0,4}(?:不|没|失)|中病毒|(?:头|脸|皮肤)[^,]{0,3}(?:痒|刺痛|红肿)|刺痛',
    en:
      'broke|broken?|defect(?:ive|s)?|crash(?:es|ed|ing)?|freez\\w+|frozen|faulty|leak\\w*|crack(?:ed|s)?|shattered|smashed|crushed|bent|dent(?:ed|s)?|scratch(?:ed|es)?|torn|ripped(?! off)|' +
      "(?:does|did|is|has|do)(?:n't| not) (?:\\w+ )?(?:work|charg|turn|open|load|clos|connect|start|boot|play|fit (?:on|in)|hold (?:a )?charge|sync|respond)\\w*|not working|" +
      "stopped (?:working|charging|responding)|(?:won't|can't|cannot|will not|can not) (?:\\w+ )?(?:turn|start|open|charge|load|work|play|connect|boot|log|sign|pair|close|update|install|hear)|damaged|error|glitch\\w*|bugg?y?|malfunction\\w*|overheat\\w*|" +
      '(?:got|sent|received|shipped|is|came) (?:me )?(?:the |a )?wrong|wrong (?:item|size|colou?r|order|one|model)|missing (?:(?:a|the|some|one|two) )?(?:part|item|piece|screw|cable|manual|lid|button)s?|(?:came|come|coming|fell|falls|broke) (?:off|apart|loose|undone)|' +
      '(?:keeps?|kept) (?:crash|restart|freez|disconnect|reboot|stopp|shutt|turn|leak|beep|fall|dropp)\\w*|(?:battery|it) (?:dies|died|drains?|lasts? only)|(?:loud|strange|weird|grinding|rattling|buzzing) noise|mold\\w*|mould\\w*|expired|rotten|spoiled|rust\\w*|rash|allergic|burn(?:t|ed) out|dead (?:on arrival|pixels?|battery)|wobbl\\w+|peel\\w*|faded|shrank|shrunk|stain(?:ed|s)?',
    not:
      '[没不别无](?:有|会|容易|要|怕)?(?:坏|死机|卡|故障|出问题|漏|破|裂|发错|起球|掉|变形|色差|褪色|变质|瑕疵|划痕|压|磕|烂|碎|异响|噪音|过期|缩水|虫|洒|撒|少发|松)|' +
      '(?:坏|漏[水油]?|掉[色毛漆]|起球|卡|变形|缩水|褪色|生锈|开胶|碎|裂)[吗么](?=$|\\P{L})|异味都?没|没磕没碰|[没无]有?(?:什么|任何|一点)?(?:异味|怪味|质量问题|问题|bug|毛病|[坏烂]|破损|瑕疵|色差)|[气累冻吓饿乐高开]坏|不(?:怎么|太|会|容易)?(?:卡|掉[色毛]|起球|变形|缩水|褪色)|掉[色漆毛]吗|(?:会|容易|会不会)[^,]{0,2}(?:掉|起球|变形|缩水|坏|褪色)[^,]{0,3}[?吗]|一个坏的[^,]{0,2}没|修好|不容易|过期(?:吗|之前|前|时间|日)|快过期|(?:券|积分|优惠|会员)[^,]{0,6}过期|' +
      '打破砂锅|破费|(?:刷|银行|会员|礼品|办|购物|身份|信用)卡(?=了|的|$)|加载不加|松了(?:一?口)?气|(?:我|宝宝|孩子|娃|老公|天气)[^,]{0,4}(?:拉肚子好|发烫)|摔[^,]{0,3}没|有问题[^,]{0,5}(?:联系|随时|找|问|可以|请)|not broken|no (?:error|defect|scratch|crack|leak|bug)\\w*|fixed',
  },
} as const satisfies Record<string, FeatureWords>;
