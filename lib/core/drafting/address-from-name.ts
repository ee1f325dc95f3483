const NOT_A_NAME =
  /批发|代理|客户|会员|vip|群|店|公司|厂|商|客服|售后|微信|电话|地址|\d|^(?:姐姐?|哥哥?|老板|老师|亲|妈妈|宝妈|先生|女士|用户|匿名)$/i;

/** Family names that stand before a given name of two characters; the hundred most common. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
/** What such a name of three ends in when it is no given name: 程程妈, 李师傅. */
const NO_GIVEN_NAME = /[妈爸姐哥妹弟嫂叔姨婶爷奶总老师傅生士家]$|^(.)\1/;

/**
 * How to call a contact by the name a chat page shows, which operators fill with remarks
 * (`王芳-VIP 敏感肌`, `小鹿妈妈（8个月）`, `👑 Queen`).
 * @returns undefined when what stands first is no name for sure: then nobody is called by it
 */
export function addressFromName(shown: string): string | undefined {
  const [first] = shown
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u200d/gu, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .split(/[-_—|/·•,，、()[\]{}【】「」@#*+~:：;\s]+/u);
  if (!first || NOT_A_NAME.test(first)) return undefined;
  const chinese = /^\p{Script=Han}{2,5}$/u.test(first);
  const latin = /^\p{Script=Latin}[\p{Script=Latin}'’]{1,14}$/u.test(first);
  if (chinese && isFullName(first)) return first.slice(1);
  return chinese || latin ? first : undefined;
}

/** 崔莺莺: called by the given name, as operators do; the full one sounds like a roll-call. */
function isFullName(name: string): boolean {
  return name.length === 3 && FAMILY.includes(name.charAt(0)) && !NO_GIVEN_NAME.test(name);
}
