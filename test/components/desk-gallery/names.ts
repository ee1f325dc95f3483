import type { Language } from '@/lib/i18n/language';

/** Made-up people; one name is as long as names get. */
export const NAMES: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': [
    '林雨晴',
    '赵先生',
    '上海浦东世纪大道旗舰店老客户王小美妈妈（二胎，敏感肌，只回语音）🌸',
    '小鹿妈妈',
    '周敏',
    '陈师傅',
    '老张',
    'Anna',
  ],
  en: [
    'Lin Yuqing',
    'Mr. Zhao',
    'Alexandra-Konstantina Papadopoulou-Featherstonehaugh (Flagship store, VIP)',
    'Deer’s mum',
    'Zhou Min',
    'Chen',
    'Old Zhang',
    'Anna',
  ],
};

/** A contact's id. */
export function contactId(n: number): string {
  return n.toString(16).padStart(32, '0');
}
