import type { LinkReason } from '@/lib/core/model/contact-link';
import type { Language, Texts } from './language';

const zhCN = {
  title: '其他网站上的同一位',
  none: '没有关联',
  linked: (count: number) => `已关联 ${count} 位`,
  suggested: (count: number) => `可能还有 ${count} 位`,
  lastIn: (when: string) => `来消息 ${when}`,
  lastOut: (when: string) => `你发出 ${when}`,
  never: '还没有来往',
  reasons: {
    phone: '手机号对得上',
    email: '邮箱对得上',
    name: '名字或备注一样',
    operator: '由你关联',
  } satisfies Record<LinkReason, string>,
  question: '是同一位吗？',
  yes: '是同一位',
  no: '不是',
  unlink: '解除关联',
  unlinkLabel: (name: string) => `解除与${name}的关联`,
  search: '按名字找一位关联',
  link: '关联',
  notFound: '没有找到',
  promise: '各自的记录不会合并，随时可以解除。',
  weak: '这个网站只能按名字认人，同名的会分不清。',
  namesakes: {
    title: '有同名的客户，分不清是哪一位',
    body: (site: string) =>
      `${site}没有给出客户编号，列表里有两位名字一样。怕记到别人头上，这几位都不记录、不提醒。`,
    tip: '在页面里给其中一位改个备注名，就能分开。',
  },
};

/** The shape of the texts about linked contacts. */
export type LinkTexts = typeof zhCN;

const en: LinkTexts = {
  title: 'The same person elsewhere',
  none: 'No links',
  linked: (count) => `${count} linked`,
  suggested: (count) => `${count} more perhaps`,
  lastIn: (when) => `wrote ${when}`,
  lastOut: (when) => `you wrote ${when}`,
  never: 'nothing yet',
  reasons: {
    phone: 'phone number agrees',
    email: 'email agrees',
    name: 'same name or note',
    operator: 'linked by you',
  },
  question: 'The same person?',
  yes: 'Yes, the same',
  no: 'No',
  unlink: 'Unlink',
  unlinkLabel: (name) => `Unlink ${name}`,
  search: 'Find somebody to link by name',
  link: 'Link',
  notFound: 'Nobody found',
  promise: 'Their histories stay apart, and you can unlink them at any time.',
  weak: 'This site tells people by name only: namesakes look alike.',
  namesakes: {
    title: 'Customers of one name cannot be told apart',
    body: (site) =>
      `${site} shows no customer id, and two in the list have the same name. Nothing is recorded of any of them, lest it be the wrong one.`,
    tip: 'Give one of them another note name in the page and they can be told apart.',
  },
};

const TEXTS: Texts<LinkTexts> = { 'zh-CN': zhCN, en };

/** Texts about linked contacts, in one language. */
export function linkTexts(language: Language): LinkTexts {
  return TEXTS[language];
}
