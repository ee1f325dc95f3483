import type { WordRule } from '../lint-rule';

/** How one speaks to a person who went quiet. */
export const MANNER_WORDS: readonly WordRule[] = [
  {
    rule: 'pressure',
    severity: 'hard',
    say: /(?:怎么|为什么|为啥|干嘛)[你您]?(?:都|一直|又|还|总)?(?:不理|不回|没回|没理|没反应|消失)|再不[^,。!?]{0,8}就|必须(?:回|马上|尽快|来|给)|(?:一直|老是?|从来|都)不(?:理|回)|不理(?:我|人)|最后(?:一次|通知|提醒|期限)|否则|别装|删(?:了|除)?[你您]|拉黑[你您]|白对[你您]|让(?:我|人)(?:很)?(?:失望|寒心|伤心)|对得起|赶紧回|马上回|速回|快回|不回(?:就|我就)|后果自负|吭一?声|是不是(?:把我们?|都)忘|(?:都|已经)发了?[\d一两二三四五六七八九十]+[次条遍]了|过期不候|错过(?:就|不再)|[你您]会后悔|\bwhy (?:haven[’']?t|aren[’']?t|don[’']?t|didn[’']?t|won[’']?t) you\b|\byou (?:never|must|have to|need to) (?:reply|answer|respond|write)|\b(?:ignor(?:e|ed|ing) (?:me|us|my (?:messages?|texts?|calls?|questions?))|last chance|final (?:notice|reminder)|or else|disappointed in you|reply (?:now|asap|immediately)|you(?:[’']ll| will) regret|could you at least|(?:written|texted|messaged)(?: you)? (?:twice|\w+ times))\b/gu,
  },
  {
    rule: 'pressure',
    severity: 'soft',
    say: /就差[你您]|大家都(?:参加|买|回|在)|[等盼]了?[你您](?:好久|很久|半天)|给(?:个|我)面子|千万(?:要|记得)回|记得回我|务必|手慢无|别错过|不容错过|\b(?:everyone else|only you are missing|please reply|waiting for your (?:reply|answer)|don[’']?t miss|(?<!\bno )hurry)\b/gu,
  },
  {
    rule: 'stock-address',
    severity: 'soft',
    say: /亲爱的|尊敬的|敬爱的|尊贵的|^亲亲?(?=[,~!。 ]|们)|各位|家人们|宝子们?|\b(?:dear (?:valued )?(?:customer|client|user|member|sir|madam)|valued customer|to whom it may concern|ladies and gentlemen)\b/gu,
  },
  {
    // An apology that explains itself away, or is made only in case.
    rule: 'excuse',
    severity: 'soft',
    intents: ['apology'],
    say: /(?:因为|由于|毕竟|主要是)[^,。!?]{0,10}(?:忙|人手|人少|单子?多|消息多|太多|系统|快递|物流|仓库|厂家|供应商)|(?:太忙|忙不过来|人手不够)|如(?:果|有)?[^,。!?]{0,8}(?:不便|冒犯|不周)|不是(?:我们|我)的(?:错|问题)|误会|理解(?:一下|我们)|敬请谅解|我们也(?:没办法|不想)|但是?[你您]也|\b(?:because (?:we|i|of)|due to|we (?:were|are|have been) (?:so |very |really )?(?:busy|swamped|short-?staffed)|sorry if|if (?:we|i|anything) (?:offended|upset|caused)|any inconvenience|not our fault|please understand|misunderstanding|(?:it was|it’s been|been) (?:so |very |really )?(?:crazy|hectic|busy)|sorry,? but)\b/gu,
  },
  {
    // Talking a rival down wins nobody back, and is unlawful where it isn't true.
    rule: 'rival',
    severity: 'soft',
    say: /(?:别家|别人家?|其他家|他们家?|那家|人家|同行|外面)[^,。!?]{0,8}(?:质量|服务|东西|便宜)?(?:不行|太?差|垃圾|坑|骗|假货|没保障|不靠谱|没好货|后悔|不如)|便宜没好货|一分钱一分货|\b(?:they|others|other (?:shops|sellers|brands)|competitors?|that shop)\b[^.!?]{0,24}\b(?:are|is|sell|use)\b[^.!?]{0,12}\b(?:bad|worse|junk|fakes?|scam|cheap stuff|rubbish|unreliable)\b|\byou get what you pay for\b/gu,
  },
  {
    // Sent to everyone and read by nobody (S0.5.b).
    rule: 'generic',
    severity: 'soft',
    say: /你若盛开|岁月静好|心若向阳|世界温柔以待|不负韶华|未来可期|人生(?:如|就像|没有)|正能量|阖家(?:欢乐|幸福)|万事如意|财源广进|心想事成|身体健康,?(?:工作|万事|家庭|学业)|新的一天|元气满满|感恩(?:有[你您]|遇见|一路)|愿所有|一路有[你您]|广大(?:客户|用户)|\b(?:live,? laugh|new day,? new|thought of the day|season[’']?s greetings|to all (?:our|my) (?:customers|friends)|wishing you and yours|prosperous year)\b/gu,
  },
];
