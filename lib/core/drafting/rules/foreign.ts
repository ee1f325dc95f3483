import type { WordRule } from '../lint-rule';

/** Faces that WeChat writes in brackets. */
const FACES =
  '微笑|玫瑰|抱拳|愉快|太阳|咖啡|拥抱|爱心|呲牙|偷笑|强|握手|庆祝|月亮|蛋糕|礼物|害羞|可爱|捂脸|奋斗|加油|合十|机智|嘿哈|耶|ok|smile|rose|dot';

/** What has no place in a message of a person to a person. */
export const FOREIGN_WORDS: readonly WordRule[] = [
  {
    rule: 'link',
    severity: 'hard',
    say: /h(?:tt|xx)ps?:\/\/\S+|www\.\S+|(?<![\w@.])[\w-]+(?:\.[\w-]+)*(?:\.|。| ?(?:\[dot\]|\(dot\)|点) ?)(?:com|cn|net|org|top|shop|vip|cc|io|me|ly|xyz|link)\b\S*|#小程序\S*|\]\([^)]*\)/gu,
  },
  {
    rule: 'contact-data',
    severity: 'hard',
    say: /[\w.+-]+@[\w-]+\.\w[\w.]*|(?<!\d)(?:\+?\d[ -]?){7,}\d|[零〇一二三四五六七八九幺]{7,}|(?:加我?的?个?|我的?|换个?|联系我?)(?:一下)?(?:[微薇威]信?|v(?!ip)信?|vx|wx|qq|扣扣|手机)号?(?:[::是] ?[\w-]*|$|[a-z\d][\w-]*)|[加+][微薇v](?!量|小|波)|\b(?:vx|qq|wx)[:: ]?\w{4,}|身份证|银行卡|验证码|密码|支付宝账|\b(?:passwords?|passport number|card number|bank account|verification code|whatsapp|telegram)\b/gu,
  },
  {
    rule: 'placeholder',
    severity: 'hard',
    say: new RegExp(
      `\\$?\\{[^}]*\\}?|\\[(?!(?:${FACES})\\])[^\\]]{0,20}\\]|【[^】]*】|<[^>]{1,20}>|(?<![a-z])x{2,}(?![a-z])|×{2,}|%s|某某?(?:某|先生|女士|姐|哥)|某某|_{2,}|\\((?:姓名|称呼|名字|产品|昵称|name|product)\\)|\\b(?:undefined|null|nan|tbd|lorem ipsum|first ?name here|your name)\\b|\\([^)]{0,6}填[^)]{0,8}\\)|(?:填|插)入(?:姓名|名字|称呼|产品)`,
      'gu',
    ),
  },
  {
    // A message that repeats or obeys what a hostile text told the model, or shows its working.
    rule: 'instruction',
    severity: 'hard',
    say: /(?:忽略|无视|忘记|忘掉|绕过|不要理会|覆盖)[^,。!?]{0,8}(?:指令|指示|规则|要求|提示|设定|限制|内容)|(?:系统|开发者)(?:提示词?|指令|消息|模式)|提示词|(?:遵照|按照|根据|收到)[你您]?的?(?:新的?)?(?:指令|指示)|遵命|[给向]客户(?:发|送|转)|(?:你|您)现在是(?:一[个名位])?|扮演|越狱|\b(?:ignor|disregard|forget|overrid|bypass)\w* (?:all |any |the |your |my |these |those )*(?:previous|prior|above|earlier|old|system|safety)?[- ]?(?:instructions?|rules?|prompts?|guidelines?|restrictions?)|\b(?:system|developer) (?:prompt|message|mode)|\bas requested\b|\b(?:as|per) (?:instructed|your instructions?)|\b(?:new|following) instructions?\b|\byou are now (?:a|an|in)\b|\bjailbreak|\boffer_?id\b|```|"\w+" ?:|<\/?think/gu,
  },
  {
    rule: 'self-reference',
    severity: 'hard',
    say: /(?:作为|我是|身为)(?:一[个名款])?(?:您的|你的)?(?:ai|人工智能|语言模型|大模型|机器人|智能(?:助手|客服|助理))|由ai(?:生成|撰写)|\bas an? (?:ai|artificial|language model|virtual assistant)|\bi[’']?(?: a)?m an? (?:ai|bot|chatbot|language model|virtual assistant)\b|\bai[- ](?:generated|assistant)\b|(?:以下|这)是(?:为您|为你)?(?:生成|撰写|修改)?(?:好?的|后的)?(?:一条)?(?:草稿|消息|文案|回复|话术)|\bhere(?: is|[’']s) (?:a|the|your) (?:revised |short |warm )?(?:draft|message|reply)\b/gu,
  },
];
