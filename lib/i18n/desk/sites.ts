import type { Language, Texts } from '../language';

const zhCN = {
  lead: '只读你开启的网站，随时可以收回。每个网站读什么、读得准不准、以前怎样，都在这里。',
  search: '找网站',
  searchHint: '找网站：名字、拼音或网址',
  noneFound: (typed: string) =>
    `没有找到“${typed}”。别的聊天页面也能读：在下面填它的网址开启，打开页面，在侧边栏点“读这个页面”。`,
  used: '在用的',
  others: '还能读的',
  state: {
    on: '已开启',
    off: '没有开启',
    bundled: '自带，不用开启',
    agree: '要先同意规则',
    hosted: '自己搭的，在下面填网址',
  },
  reads: {
    title: '读什么',
    list: '客户列表',
    thread: '对话里的时间和方向',
    compose: '能填进输入框',
    fields: '客户资料里的几栏',
    none: '没有能读的',
  },
  places: '网址',
  anywhere: '自己搭的，网址各不相同；在下面填网址开启',
  proven: '在这台电脑的真实页面上读准过',
  lastSeen: (ago: string) => `上次看到：${ago}`,
  neverSeen: '还没有打开过',
  contacts: (count: number) => `${count} 位客户`,
  noContacts: '还没有记录',
  details: (site: string) => `${site}的详情`,
  enable: '开启',
  enableLabel: (site: string) => `开启${site}`,
  enabled: (site: string) => `${site}已开启`,
  reason: '点“开启”以后，浏览器会问一次：允许回暖读取这个网站，才能看到谁在什么时候来过消息。',
  refused: '没有开启：浏览器没有同意。可以再点一次。',
  revoke: '收回权限',
  revokeLabel: (place: string) => `收回权限：${place}`,
  revoked: '权限已收回，打开着的页面马上停止读取',
  cannotRevoke: '没有收回成功。可以在浏览器的扩展设置里收回。',
  kept: '已经记下的不会因此删除。',
  rule: '这个平台的规定',
  agreed: '你同意过',
  agree: '我看过这条规定，知道风险，决定开启',
  withdraw: '撤回同意，不再读取',
  withdrawn: '同意已撤回',
  limits: '这里看不到的',
  origins: {
    title: '开启过的网址',
    lead: '浏览器按网址给权限，下面是你给过的全部。',
    none: '还没有开启任何网址，回暖现在什么聊天页面都读不到。',
    unknown: '没有自带的读法，用你教的或自动认',
  },
  add: {
    title: '开启一个网址',
    lead: '自己搭的客服系统，或者这里没有列出的聊天页面。开启后打开那个页面，在侧边栏点“读这个页面”，它自己认，拿不准就问你，最多三个问题。',
    label: '网址',
    placeholder: 'chat.example.com',
    invalid: '填 https 开头的网址，例如 https://chat.example.com。',
    done: '已开启。打开那个页面，点工具栏上的回暖图标。',
  },
  file: {
    title: '用同事教好的',
    lead: '同事在侧边栏里教好一个页面、存成文件，你这里导入就能用，不用再教一遍。',
  },
  erase: {
    button: '删除这个网站的数据',
    title: (site: string) => `删除${site}的全部记录？`,
    body: (contacts: number) =>
      `${contacts} 位客户的节奏、标记、资料、备忘、补偿记录和读取情况都会删掉，找不回来。教过的读法和浏览器权限不动。`,
    understood: '我知道删了找不回来',
    confirm: '删除',
    cancel: '不删',
    done: (site: string) => `${site}的记录已删除`,
    backup: '先去备份',
  },
  loading: '正在读取…',
};

const en: typeof zhCN = {
  lead: 'Only sites you enabled are read, and you can take that back at any time. What is read of each, how well, and how it was before.',
  search: 'Find a site',
  searchHint: 'Find a site: name or address',
  noneFound: (typed) =>
    `Nothing found for “${typed}”. Other chat pages can be read too: enable the address below, open the page, and choose “Read this page” in the side panel.`,
  used: 'In use',
  others: 'Can be read too',
  state: {
    on: 'Enabled',
    off: 'Not enabled',
    bundled: 'Part of Rewarm',
    agree: 'Has a rule to agree to',
    hosted: 'Your own host: give its address below',
  },
  reads: {
    title: 'What is read',
    list: 'the list of customers',
    thread: 'when and by whom in a chat',
    compose: 'the box can be filled in',
    fields: 'some fields of a customer’s page',
    none: 'nothing can be read',
  },
  places: 'Address',
  anywhere: 'Hosted by yourselves, anywhere; enable its address below',
  proven: 'Read right on a real page on this computer',
  lastSeen: (ago) => `Last seen ${ago}`,
  neverSeen: 'Not opened yet',
  contacts: (count) => `${count} ${count === 1 ? 'customer' : 'customers'}`,
  noContacts: 'Nothing recorded',
  details: (site) => `Details of ${site}`,
  enable: 'Enable',
  enableLabel: (site) => `Enable ${site}`,
  enabled: (site) => `${site} is enabled`,
  reason:
    'When you enable it, the browser asks once: Rewarm needs to read this site to see who wrote, and when.',
  refused: 'Not enabled: the browser did not agree. You can try again.',
  revoke: 'Take leave back',
  revokeLabel: (place) => `Take leave back: ${place}`,
  revoked: 'Taken back; open pages are read no more',
  cannotRevoke: 'That did not work. You can take it back in the browser’s extension settings.',
  kept: 'What was recorded is not erased by that.',
  rule: 'The platform’s rule',
  agreed: 'You agreed',
  agree: 'I have read the rule, know the risk and decide to enable it',
  withdraw: 'Withdraw, and read no more',
  withdrawn: 'Withdrawn',
  limits: 'What cannot be seen here',
  origins: {
    title: 'Addresses you enabled',
    lead: 'Browsers give leave by address. These are all you gave.',
    none: 'None yet: Rewarm can read no chat page now.',
    unknown: 'No definition of ours; read as you taught it, or by itself',
  },
  add: {
    title: 'Enable an address',
    lead: 'A help desk of your own, or a chat page that is not listed. Then open the page and choose “Read this page” in the side panel: it finds its way, and asks three questions at most.',
    label: 'Address',
    placeholder: 'chat.example.com',
    invalid: 'Give an https address, such as https://chat.example.com.',
    done: 'Enabled. Open the page and click Rewarm’s icon in the toolbar.',
  },
  file: {
    title: 'Use what a colleague taught',
    lead: 'A page taught in the side panel can be saved to a file; import it here and nothing has to be taught again.',
  },
  erase: {
    button: 'Erase this site’s data',
    title: (site) => `Erase all records of ${site}?`,
    body: (contacts) =>
      `Rhythm, marks, fields, notes, offers and health of ${contacts} ${contacts === 1 ? 'customer' : 'customers'} will be gone for good. What you taught of the page and the browser’s leave stay.`,
    understood: 'I know that this cannot be undone',
    confirm: 'Erase',
    cancel: 'Keep',
    done: (site) => `The records of ${site} are erased`,
    backup: 'Back up first',
  },
  loading: 'Reading…',
};

export type DeskSitesTexts = typeof zhCN;

const TEXTS: Texts<DeskSitesTexts> = { 'zh-CN': zhCN, en };

/** What the page of sites says, in one language. */
export function deskSitesTexts(language: Language): DeskSitesTexts {
  return TEXTS[language];
}
