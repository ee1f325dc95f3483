import type { Language, Texts } from '../language';

const zhCN = {
  lead: '同一天发给很多客户的同一段话，多半是活动或福利。标出来，谁原来爱参加、现在不理了，才看得出来。',
  empty: {
    title: '最近没有群发过的话',
    body: '同一天发给 5 位以上客户的相同内容会列在这里。原文没有保存，按日期和收到的人来认。',
  },
  sent: (day: string, time: string) => `${day} ${time} 发出`,
  facts: (contacts: number, length: number) => `${contacts} 位客户收到，约 ${length} 字`,
  answered: (count: number, of: number, percent: number) =>
    `3 天内回复 ${count} 位，${percent}%（共 ${of} 位）`,
  tooSoon: '还没过 3 天，回复还会增加',
  joined: (count: number) => `参加 ${count} 位`,
  looks: { activity: '像活动', benefit: '像福利', promotion: '像促销' },
  kind: '这段话是',
  kinds: { activity: '活动', benefit: '福利', plain: '都不是' },
  marked: (kind: string, contacts: number) => `已把 ${contacts} 条标为“${kind}”`,
  marking: (done: number, all: number) => `正在标记 ${done}/${all}…`,
  people: '谁参加了',
  hidePeople: '收起名单',
  peopleLabel: (what: string, sent: string) => `${what}：${sent}`,
  peopleLead: '回了消息的不用勾，会自动算。没回消息但来参加了的，在这里勾上。',
  markFirst: '先标为活动或福利，再勾参加的人。',
  replied: '已回复',
  search: '找人',
  more: (count: number) => `还有 ${count} 位没有列出，用上面的“找人”`,
  joinToast: (name: string, joined: boolean) =>
    joined ? `已记下${name}参加` : `${name}改为没有参加`,
  paste: '粘贴参加名单',
  pasteHint: '一行一个，或用逗号、顿号分开。按客户在聊天页面上的名字认。',
  pasteConfirm: (count: number) => `勾上 ${count} 位`,
  matched: (count: number) => `认出 ${count} 位`,
  already: (count: number) => `${count} 位已经勾过`,
  unmatched: (names: string) => `没收到这条、或名字对不上：${names}`,
  doubled: (names: string) => `有重名，请在名单里自己勾：${names}`,
  pasteDone: (count: number) => `已勾上 ${count} 位`,
};

const en: typeof zhCN = {
  lead: 'One text sent to many on the same day is most likely an activity or a benefit. Mark it, and whoever used to join and no longer does will show.',
  empty: {
    title: 'Nothing went out to many lately',
    body: 'What five or more contacts got on one day is listed here. The text is not kept: know it by its day and by who got it.',
  },
  sent: (day, time) => `Sent ${day}, ${time}`,
  facts: (contacts, length) => `${contacts} contacts got it, about ${length} characters`,
  answered: (count, of, percent) => `${count} of ${of} answered within 3 days, ${percent}%`,
  tooSoon: 'The 3 days are not over: more may answer',
  joined: (count) => `${count} joined`,
  looks: {
    activity: 'Looks like an activity',
    benefit: 'Looks like a benefit',
    promotion: 'Looks like a promotion',
  },
  kind: 'This was',
  kinds: { activity: 'an activity', benefit: 'a benefit', plain: 'neither' },
  marked: (kind, contacts) => `Marked ${contacts} messages as ${kind}`,
  marking: (done, all) => `Marking ${done} of ${all}…`,
  people: 'Who took part',
  hidePeople: 'Hide the list',
  peopleLabel: (what, sent) => `${what}: ${sent}`,
  peopleLead: 'Who answered counts already. Tick those who came without answering.',
  markFirst: 'Mark it as an activity or a benefit first, then tick who took part.',
  replied: 'answered',
  search: 'Find',
  more: (count) => `${count} more are not listed: use Find above`,
  joinToast: (name, joined) => (joined ? `${name} took part` : `${name} did not take part`),
  paste: 'Paste a list of participants',
  pasteHint: 'One per line or parted by commas. Names are matched as the chat page shows them.',
  pasteConfirm: (count) => `Tick ${count}`,
  matched: (count) => `${count} known`,
  already: (count) => `${count} ticked before`,
  unmatched: (names) => `Did not get it, or the name is another: ${names}`,
  doubled: (names) => `Several of this name; tick them yourself: ${names}`,
  pasteDone: (count) => `Ticked ${count}`,
};

export type DeskActivitiesTexts = typeof zhCN;

const TEXTS: Texts<DeskActivitiesTexts> = { 'zh-CN': zhCN, en };

/** The page of activities in one language. */
export function deskActivitiesTexts(language: Language): DeskActivitiesTexts {
  return TEXTS[language];
}
