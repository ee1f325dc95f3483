import type { Language, Texts } from '../language';

const zhCN = {
  lead: '你常用的话存在这里。侧边栏里能按拼音找到，起草时也会照着你的口气写。',
  search: '搜索话术',
  searchHint: '可以用拼音或首字母，例如 wl 找“物流”',
  add: '添加话术',
  paste: '一次粘贴多条',
  count: (shown: number, all: number) =>
    shown === all ? `共 ${all} 条` : `找到 ${shown} 条，共 ${all} 条`,
  more: (count: number) => `还有 ${count} 条没有列出，用搜索缩小范围`,
  nothing: '没有找到。换个词，或用拼音首字母试试。',
  empty: {
    title: '还没有话术',
    body: '把手机备忘录或表格里常用的话整段粘过来，一行一条就行。',
  },
  uses: (count: number) => (count === 0 ? '还没用过' : `用过 ${count} 次`),
  saved: '话术已保存',
  removed: (title: string) => `已删除“${title}”`,
  added: (count: number) => `已添加 ${count} 条话术`,
  form: {
    add: '新的话术',
    edit: '修改话术',
    title: '标题',
    titleHint: '自己找起来方便就行',
    text: '内容',
    variables: (names: string) =>
      `可以写 ${names}，填入时换成这位客户的；不知道的会先问你，不会留空。`,
    tags: '标签',
    tagsHint: '用空格或顿号分开',
    intents: '起草时用在',
    intentsHint: '一个都不选，就只能搜到',
  },
  invalid: {
    title: '写一个标题，60 字以内',
    text: '写下内容，2000 字以内',
    unknown: (names: string) => `不认识 ${names}，请改成能用的变量或去掉括号`,
    tags: '标签最多 20 个，每个 60 字以内',
  },
  pasting: {
    title: '一次粘贴多条',
    text: '粘贴到这里',
    hint: '一行一条；中间有空行时，按空行分。开头的序号会去掉。',
    preview: (count: number) => `会添加 ${count} 条`,
    doubles: (count: number) => `${count} 条已经有了，不重复添加`,
    left: (count: number) => `${count} 条太长或超出一次 300 条，没有算进来`,
    confirm: (count: number) => `添加 ${count} 条`,
  },
  ideas: {
    title: '现成话术',
    lead: '常见的几种情况，加进来改成自己的说法。',
    takeAll: (count: number) => `全部加入（${count} 条）`,
  },
  starters: {
    title: '现成的点子',
    lead: '互动、内容和小福利的样子，拿来改成自己的。＿＿ 的地方要你来填。',
    take: '拿来用',
    takeLabel: (title: string) => `拿来用：${title}`,
    seconds: (count: number) => `客户花 ${count} 秒`,
    cost: (money: string) => `每人最多花 ${money}`,
    kinds: {
      light: '轻互动',
      gain: '小福利',
      together: '一起做',
      content: '内容',
      belonging: '归属感',
      survey: '听意见',
      privilege: '专属',
    },
  },
};

const en: typeof zhCN = {
  lead: 'The words you use often. The side panel finds them by pinyin, and drafts follow your way of writing.',
  search: 'Search replies',
  searchHint: 'Chinese replies are found by pinyin and initials too',
  add: 'Add a reply',
  paste: 'Paste many at once',
  count: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all} found`),
  more: (count) => `${count} more are not listed: search for them`,
  nothing: 'Nothing found. Try another word.',
  empty: {
    title: 'No replies yet',
    body: 'Paste what you keep in your notes or a sheet, one per line.',
  },
  uses: (count) =>
    count === 0 ? 'Not used yet' : `Used ${count} ${count === 1 ? 'time' : 'times'}`,
  saved: 'Reply saved',
  removed: (title) => `Removed “${title}”`,
  added: (count) => `Added ${count} ${count === 1 ? 'reply' : 'replies'}`,
  form: {
    add: 'New reply',
    edit: 'Edit reply',
    title: 'Title',
    titleHint: 'Whatever helps you find it',
    text: 'Text',
    variables: (names) =>
      `Write ${names} to have this customer’s put in. What is not known is asked for, never left empty.`,
    tags: 'Tags',
    tagsHint: 'Parted by spaces or commas',
    intents: 'Offered in drafts for',
    intentsHint: 'With none chosen it is only found by search',
  },
  invalid: {
    title: 'Give it a title of at most 60 characters',
    text: 'Write the text, at most 2000 characters',
    unknown: (names) => `${names} is not known: use one of the variables, or take the braces off`,
    tags: 'At most 20 tags of 60 characters',
  },
  pasting: {
    title: 'Paste many at once',
    text: 'Paste here',
    hint: 'One per line; where blank lines part them, by blank lines. Numbers of a list are taken off.',
    preview: (count) => `${count} will be added`,
    doubles: (count) => `${count} are there already and are left out`,
    left: (count) => `${count} are too long or beyond 300 at once and are left out`,
    confirm: (count) => `Add ${count}`,
  },
  ideas: {
    title: 'Ready replies',
    lead: 'For what comes up often: add them and make them your own.',
    takeAll: (count) => `Add all ${count}`,
  },
  starters: {
    title: 'Ready ideas',
    lead: 'Patterns for activities, content and small gains, to be made your own. Fill in every ＿＿.',
    take: 'Take it over',
    takeLabel: (title) => `Take it over: ${title}`,
    seconds: (count) => `Takes them ${count} seconds`,
    cost: (money) => `Costs at most ${money} each`,
    kinds: {
      light: 'Light fun',
      gain: 'Small gain',
      together: 'Made together',
      content: 'Content',
      belonging: 'Belonging',
      survey: 'Asking',
      privilege: 'Privilege',
    },
  },
};

export type DeskRepliesTexts = typeof zhCN;

const TEXTS: Texts<DeskRepliesTexts> = { 'zh-CN': zhCN, en };

/** The page of saved replies in one language. */
export function deskRepliesTexts(language: Language): DeskRepliesTexts {
  return TEXTS[language];
}
