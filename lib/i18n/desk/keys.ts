import type { Language, Texts } from '../language';

const zhCN = {
  everywhere: '到处都能用',
  pages: '去哪一页',
  help: '快捷键',
  helpLead: '在输入框里打字时不会触发。',
  close: '关闭',
  single: '使用单个字母的快捷键',
  singleHint: '关掉以后只留 Ctrl K。用语音输入或读屏时，可能想关掉。',
  search: '跳到搜索',
  palette: '找页面、找客户、做事',
  undo: '撤销刚才那一步',
  or: '或',
  /** A button's tooltip. */
  hint: (label: string, keys: string) => `${label}（${keys}）`,
  box: {
    label: '找页面、客户或要做的事',
    placeholder: '找页面、客户，或要做的事',
    actionsOf: (name: string) => `对${name}`,
    pages: '页面',
    contacts: '客户',
    none: '没有找到。换个词，或输入客户名字的一部分。',
    searching: '正在找客户…',
  },
};

const en: typeof zhCN = {
  everywhere: 'Everywhere',
  pages: 'Go to a page',
  help: 'Keyboard',
  helpLead: 'Keys do nothing while you type in a field.',
  close: 'Close',
  single: 'Use keys of a single letter',
  singleHint: 'Switched off, only Ctrl K stays. Dictation and screen readers may want that.',
  search: 'Go to the search field',
  palette: 'Find pages and customers, do things',
  undo: 'Undo the last step',
  or: 'or',
  hint: (label, keys) => `${label} (${keys})`,
  box: {
    label: 'Find pages, customers or things to do',
    placeholder: 'Find a page, a customer, or something to do',
    actionsOf: (name) => name,
    pages: 'Pages',
    contacts: 'Customers',
    none: 'Nothing found. Try another word, or part of a customer’s name.',
    searching: 'Looking for customers…',
  },
};

export type DeskKeysTexts = typeof zhCN;

const TEXTS: Texts<DeskKeysTexts> = { 'zh-CN': zhCN, en };

/** Keyboard and command palette in one language. */
export function deskKeysTexts(language: Language): DeskKeysTexts {
  return TEXTS[language];
}
