const NOT_A_NAME =
  /批发|代理|客户|会员|vip|群|店|公司|厂|商|客服|售后|微信|电话|地址|\d|^(?:姐姐?|哥哥?|老板|老师|亲|妈妈|宝妈|先生|女士|用户|匿名)$/i;

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
  return chinese || latin ? first : undefined;
}
