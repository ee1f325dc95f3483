import type { Words } from '../definition';

/** What a definition that was made on the spot says about itself. */
export const LIMITS = {
  byItself: {
    zh: '这个页面是现场自动识别的，没有预先验证过：请留意读到的人和时间是否属实。',
    en: 'This page was made out on the spot and never verified before: check that people and times are right.',
  },
  byName: {
    zh: '页面上找不到客户编号，只能按名字认人：同名客户会被当作一个人。',
    en: 'The page shows no contact id: contacts are known by name only, namesakes look like one.',
  },
} satisfies Record<string, Words>;
