import type { DraftLanguage } from '../draft';
import { MARKERS } from './markers';

type Kind = 'email' | 'link' | 'id' | 'phone' | 'account' | 'order' | 'address' | 'person';

const MASKS: Readonly<Record<DraftLanguage, Readonly<Record<Kind, string>>>> = {
  'zh-CN': {
    email: '[邮箱]',
    link: '[链接]',
    id: '[证件或卡号]',
    phone: '[电话]',
    account: '[账号]',
    order: '[单号]',
    address: '[地址]',
    person: '[人名]',
  },
  en: {
    email: '[email]',
    link: '[link]',
    id: '[document or card]',
    phone: '[phone]',
    account: '[account]',
    order: '[order number]',
    address: '[address]',
    person: '[person]',
  },
};

/** What names of places end in; a name is what stands before the first of them, so that no text can be cut up in many ways. */
const END = '[省市区县州镇乡路街道巷村苑园厦场]';
const PLACE = `(?:(?!${END})\\p{Script=Han}){1,8}${END}{1,2}`;
const DOOR =
  '(?:[\\d一二三四五六七八九十百]+(?:-\\d+)*(?:号楼|号院|号|栋|幢|座|单元|室|楼|层|弄)? ?)';
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁沈姜崔谭陆范汪廖石贾韦傅邹熊孟秦邱侯江尹薛闫雷龙史陶贺顾毛郝龚邵万钱严武戴莫孔';
const CN_DIGITS = '〇零一二三四五六七八九幺';

/**
 * What tells people apart, in the order it is looked for. Rather too much than too little: the words
 * are for a stranger's computer, and a draft needs none of these.
 */
const RULES: readonly (readonly [Kind, RegExp])[] = [
  ['email', /[\w.+-]+ ?@ ?[\w-]+(?:\.[\w-]+)*/gu],
  [
    'link',
    /(?:https?:\/\/|www\.)[^\s，。；、]+|\b[\w-]+\.(?:com|cn|net|org|top|shop|vip|cc|io|me|ly)\b[\w/?=&%.-]*/giu,
  ],
  ['id', /(?<!\d)\d(?:[ -]?\d){14,18}(?:[ -]?x)?(?![\da-z])/giu],
  [
    'phone',
    new RegExp(
      `(?<!\\d)(?:\\+?86[ -]?)?1[3-9]\\d(?:[ -]?\\d){8}(?!\\d)|\\+\\d(?:[ ()-]{0,2}\\d){6,14}|(?<!\\d)0\\d{2,3}[ -]?\\d{7,8}(?!\\d)|(?<!\\d)(?:400|800)(?:[ -]?\\d){7}(?!\\d)|[${CN_DIGITS}](?:[ -]?[${CN_DIGITS}]){6,}`,
      'gu',
    ),
  ],
  [
    'account',
    /wxid_\w+|(?:微信|薇信|威信|v信|wechat|weixin|wx|vx|qq|支付宝|alipay)(?:号码?|id)?[ :：是为]{0,3}(?=[\w-]*[\d_-]|[a-z]{6,})[a-z\d][\w-]{4,30}/giu,
  ],
  [
    'order',
    /(?:订单|单号|运单|快递|流水|票号|order|tracking|invoice)(?:号码?|编号| ?(?:no\.?|number|id))?[ :：#是为]{0,3}(?=[a-z-]*\d)[a-z\d-]{5,40}|(?<![a-z\d])(?=[a-z-]*\d(?:[a-z-]*\d){3})[a-z\d-]{8,40}(?![a-z\d])/giu,
  ],
  [
    'address',
    new RegExp(
      `(?:(?!${END})\\p{Script=Han}){1,8}[省市区县州](?:${PLACE})+ ?${DOOR}*|(?:${PLACE})+ ?${DOOR}+|\\d+(?:号楼|栋|幢)${DOOR}*`,
      'gu',
    ),
  ],
  [
    'address',
    /\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way)\b\.?/gu,
  ],
  [
    'person',
    new RegExp(
      `(?<=(?:我叫|名叫|姓名|收[件货]人|联系人|户名)[ :：是]{0,2})\\p{Script=Han}{2,4}|[${SURNAMES}](?:姐|哥|总|老师|先生|女士|小姐|太太|经理|医生|师傅|阿姨|叔叔?|老板)|(?<=\\b(?:[Mm]y name is|[Tt]his is) )[A-Z][a-z]+(?: [A-Z][a-z]+)?|\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][a-z]+`,
      'gu',
    ),
  ],
  ['phone', /(?<![\d.])\d(?:[ -]?\d){6,}(?!\d)/gu],
];

/**
 * Masks what names, reaches or identifies a person: names given, phones, documents and cards,
 * addresses, mail, accounts, order numbers. No pattern finds everything: the operator sees the result
 * before it goes.
 * @param text in plain form, see `asData`
 * @param names how this contact is called or shown
 * @param called there is a name to fill in here: theirs becomes its marker, else a mask like others'
 */
export function redact(
  text: string,
  names: readonly string[],
  language: DraftLanguage,
  called: boolean,
): string {
  const mask = called ? MARKERS[language].address : MASKS[language].person;
  let masked = text;
  // One sign alone stands in too many other words.
  const known = names
    .map((name) => name.normalize('NFKC').trim())
    .filter((name) => name.length > 1);
  // The longest first, or 小鹿 would leave 妈妈 of 小鹿妈妈 standing.
  for (const name of known.sort((a, b) => b.length - a.length)) {
    masked = masked.replaceAll(new RegExp(escaped(name), 'giu'), mask);
  }
  for (const [kind, pattern] of RULES) masked = masked.replace(pattern, MASKS[language][kind]);
  return masked;
}

function escaped(name: string): string {
  const plain = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  // A Latin name inside another word is another word.
  return /^[\w']+$/.test(name) ? `(?<![\\w])${plain}(?![\\w])` : plain;
}
