import type { Language, Texts } from '../language';

const zhCN = {
  appName: '回暖',
  title: (page: string) => `${page} · 回暖`,
  skip: '跳到内容',
  menu: '菜单',
  navigation: '页面',
  groups: { daily: '每天', review: '复盘', setup: '设置' },
  pages: {
    today: '今天',
    contacts: '客户',
    groups: '群',
    tasks: '任务',
    activities: '活动',
    replies: '话术',
    offers: '补偿与预算',
    pictures: '走势',
    report: '周报',
    results: '效果',
    sight: '看得到与看不到',
    settings: '设置',
    sites: '网站',
    strategy: '策略',
    model: '模型',
    import: '导入',
    data: '备份与数据',
    welcome: '开始',
  },
  loading: '正在读取…',
  failed: '没有成功，什么都没改。请再试一次。',
  undo: '撤销',
  undone: '已撤销',
  save: '保存',
  saved: '已保存',
  cancel: '取消',
  edit: '修改',
  remove: '删除',
  copy: '复制',
  copied: '已复制',
  /** A button's name where several do the same for different things. */
  labelled: (action: string, what: string) => `${action}：${what}`,
  privacy: '数据只在这台电脑的浏览器里',
};

const en: typeof zhCN = {
  appName: 'Rewarm',
  title: (page) => `${page} · Rewarm`,
  skip: 'Skip to content',
  menu: 'Menu',
  navigation: 'Pages',
  groups: { daily: 'Every day', review: 'Looking back', setup: 'Settings' },
  pages: {
    today: 'Today',
    contacts: 'Contacts',
    groups: 'Groups',
    tasks: 'Care tasks',
    activities: 'Activities',
    replies: 'Replies',
    offers: 'Offers and budget',
    pictures: 'Trends',
    report: 'Weekly report',
    results: 'Results',
    sight: 'What it sees',
    settings: 'Settings',
    sites: 'Sites',
    strategy: 'Strategy',
    model: 'Model',
    import: 'Import',
    data: 'Backup and data',
    welcome: 'Start',
  },
  loading: 'Reading…',
  failed: 'That did not work, and nothing was changed. Please try again.',
  undo: 'Undo',
  undone: 'Undone',
  save: 'Save',
  saved: 'Saved',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  copy: 'Copy',
  copied: 'Copied',
  labelled: (action, what) => `${action}: ${what}`,
  privacy: 'Your data stays in this browser, on this computer',
};

export type DeskTexts = typeof zhCN;

const TEXTS: Texts<DeskTexts> = { 'zh-CN': zhCN, en };

/** What every page of the desk says, in one language. */
export function deskTexts(language: Language): DeskTexts {
  return TEXTS[language];
}
