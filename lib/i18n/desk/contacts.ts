import type { BuiltInView } from '@/lib/core/contacts-list/built-in-views';
import type { ListSort } from '@/lib/core/contacts-list/list-filter';
import type { Language, Texts } from '../language';

const zhCN = {
  lead: '所有见过的客户和群。按名字、拼音、首字母、备注或手机尾号找人。',
  search: '搜索客户',
  searchPlaceholder: '名字、拼音、首字母、备注、手机尾号',
  reading: (done: string, total: string) => `正在读取，${done}/${total} 位`,
  count: (count: string) => `${count} 位`,
  countOf: (count: string, total: string) => `${total} 位里的 ${count} 位`,
  views: '视图',
  builtIn: {
    all: '全部',
    greet: '需要问候',
    waiting: '等我们回复',
    loyal: '忠诚且变安静',
    unseen: '很久没看到',
  } satisfies Record<BuiltInView, string>,
  saveView: '存为视图',
  viewName: '给这个视图起个名字',
  viewSaved: (name: string) => `已存为“${name}”`,
  viewRemoved: (name: string) => `已删除视图“${name}”`,
  filters: '筛选',
  clear: '清除筛选',
  drop: (what: string) => `去掉：${what}`,
  sort: '排序',
  sorts: {
    risk: '风险高的在前',
    in: '最近来消息的在前',
    out: '我们最近发过的在前',
    waiting: '等得最久的在前',
    name: '按名字',
  } satisfies Record<ListSort, string>,
  fields: {
    levels: '状态',
    tiers: '分层',
    causes: '原因',
    tags: '标签',
    sites: '网站',
    kind: '类型',
    lastIn: '对方上次来消息',
    lastOut: '我们上次发出',
    seen: '上次看到',
    rhythm: '平时多久来一次',
    waiting: '等我们回复',
    flagged: '该留意的',
  },
  kinds: { person: '客户', group: '群' },
  /** Between a field and what is wanted of it. */
  colon: '：',
  anything: '不限',
  addTag: '标签',
  only: '只看',
  /** Ranges of days that are offered; others are told by `range`. */
  lastIn: {
    '-7': '7 天内',
    '7-30': '7 到 30 天前',
    '30-90': '30 到 90 天前',
    '90-': '90 天以前',
    never: '从没来过',
  },
  lastOut: {
    '-7': '7 天内',
    '7-30': '7 到 30 天前',
    '30-90': '30 到 90 天前',
    '90-': '90 天以前',
    never: '从没发过',
  },
  seen: {
    '-3': '3 天内看到过',
    '3-': '3 天以上没看到',
    '14-': '14 天以上没看到',
    never: '从没看到过',
  },
  rhythm: {
    '-2': '几乎每天',
    '2-10': '每周左右',
    '10-45': '每月左右',
    '45-': '更久一次',
    never: '还看不出来',
  },
  range: (least: number | null, most: number | null) => {
    if (least === null) return `${most} 天内`;
    return most === null ? `${least} 天以上` : `${least} 到 ${most} 天`;
  },
  columns: {
    name: '客户',
    level: '状态',
    lastIn: '来消息',
    lastOut: '发出',
    rhythm: '节奏',
    about: '说明',
  },
  never: '没有',
  every: (gap: string) => `约 ${gap}一次`,
  waits: (length: string) => `等了 ${length}`,
  group: '群',
  quiet: '免打扰',
  putOff: '已设稍后',
  namesake: '同名',
  namesakeHint: '这个网站上还有同名的人，而页面没有给出编号。看清头像再联系，别认错人。',
  unseen: (length: string) => `${length}没看到`,
  table: '客户列表',
  keys: '↑ ↓ 或 j k 选，回车打开，/ 搜索',
  keyWords: { next: '下一位', previous: '上一位', open: '打开选中的客户' },
  empty: {
    title: '还没有客户',
    body: '打开聊天页面，在侧边栏里开启这个网站；看到的客户会出现在这里。也可以先导入以前的记录。',
    importLink: '导入记录',
  },
  none: {
    title: '没有符合的客户',
    body: '换个词，或者去掉几个条件试试。',
  },
  failed: {
    title: '客户没有读出来',
    body: '记录没有被改动。重新打开这一页再试；还是不行，看看磁盘是不是满了。',
  },
  unreadable: '这个地址里的筛选读不懂，先显示全部。',
  errors: {
    unknownContact: '这位客户已经不在记录里，没有保存。',
    notesFull: (most: number) => `一位客户最多 ${most} 条备忘，先删掉几条再写。`,
    viewsFull: (most: number) => `最多存 ${most} 个视图，先删掉几个再存。`,
    unreadableView: '这个筛选读不懂，没有保存。重新选一遍条件再存。',
  },
};

const en: typeof zhCN = {
  lead: 'Everybody who was seen, and groups. Find them by name, pinyin, initials, remark or last digits of the phone.',
  search: 'Search contacts',
  searchPlaceholder: 'Name, pinyin, initials, remark, last digits',
  reading: (done, total) => `Reading, ${done} of ${total}`,
  count: (count) => `${count} contacts`,
  countOf: (count, total) => `${count} of ${total}`,
  views: 'Views',
  builtIn: {
    all: 'All',
    greet: 'Needs a word',
    waiting: 'Waits for us',
    loyal: 'Loyal and quieter',
    unseen: 'Not seen for long',
  },
  saveView: 'Save as view',
  viewName: 'Name of this view',
  viewSaved: (name) => `Saved as “${name}”`,
  viewRemoved: (name) => `View “${name}” removed`,
  filters: 'Filter',
  clear: 'Clear filters',
  drop: (what) => `Drop: ${what}`,
  sort: 'Sort',
  sorts: {
    risk: 'Highest risk first',
    in: 'Wrote latest first',
    out: 'We wrote latest first',
    waiting: 'Longest wait first',
    name: 'By name',
  },
  fields: {
    levels: 'Level',
    tiers: 'Tier',
    causes: 'Cause',
    tags: 'Tag',
    sites: 'Site',
    kind: 'Kind',
    lastIn: 'They last wrote',
    lastOut: 'We last wrote',
    seen: 'Last in sight',
    rhythm: 'Usual rhythm',
    waiting: 'Waits for us',
    flagged: 'Needs attention',
  },
  kinds: { person: 'Person', group: 'Group' },
  colon: ': ',
  anything: 'Any',
  addTag: 'Tag',
  only: 'Only',
  lastIn: {
    '-7': 'Within 7 days',
    '7-30': '7 to 30 days ago',
    '30-90': '30 to 90 days ago',
    '90-': 'Over 90 days ago',
    never: 'Never',
  },
  lastOut: {
    '-7': 'Within 7 days',
    '7-30': '7 to 30 days ago',
    '30-90': '30 to 90 days ago',
    '90-': 'Over 90 days ago',
    never: 'Never',
  },
  seen: {
    '-3': 'Seen within 3 days',
    '3-': 'Not for 3 days or more',
    '14-': 'Not for 14 days or more',
    never: 'Never seen',
  },
  rhythm: {
    '-2': 'Nearly daily',
    '2-10': 'About weekly',
    '10-45': 'About monthly',
    '45-': 'Less often',
    never: 'Not known yet',
  },
  range: (least, most) => {
    if (least === null) return `Within ${most} days`;
    return most === null ? `${least} days or more` : `${least} to ${most} days`;
  },
  columns: {
    name: 'Contact',
    level: 'Level',
    lastIn: 'They wrote',
    lastOut: 'We wrote',
    rhythm: 'Rhythm',
    about: 'About',
  },
  never: 'Never',
  every: (gap) => `every ${gap}`,
  waits: (length) => `waiting ${length}`,
  group: 'Group',
  quiet: 'Do not disturb',
  putOff: 'Put off',
  namesake: 'Same name',
  namesakeHint:
    'Somebody else on this site has the same name, and the page tells no ids. Look at the picture before you write, so that you do not take one for the other.',
  unseen: (length) => `not seen for ${length}`,
  table: 'Contacts',
  keys: '↑ ↓ or j k to choose, Enter to open, / to search',
  keyWords: { next: 'Next contact', previous: 'Previous contact', open: 'Open the chosen contact' },
  empty: {
    title: 'No contacts yet',
    body: 'Open your chat page and enable the site in the side panel: whoever is seen appears here. You can also import earlier records.',
    importLink: 'Import records',
  },
  none: {
    title: 'Nobody fits',
    body: 'Try another word, or drop some conditions.',
  },
  failed: {
    title: 'The contacts could not be read',
    body: 'Nothing was changed. Open this page again; if it still fails, see whether the disk is full.',
  },
  unreadable: 'The filter in this address cannot be read, so everybody is shown.',
  errors: {
    unknownContact: 'This contact is no longer recorded, and nothing was saved.',
    notesFull: (most) => `A contact can have ${most} notes. Remove some before you write another.`,
    viewsFull: (most) => `There can be ${most} views. Remove some before you save another.`,
    unreadableView: 'This filter cannot be read and was not saved. Choose the conditions again.',
  },
};

export type ContactListTexts = typeof zhCN;

const TEXTS: Texts<ContactListTexts> = { 'zh-CN': zhCN, en };

/** What the list of contacts says, in one language. */
export function contactListTexts(language: Language): ContactListTexts {
  return TEXTS[language];
}
