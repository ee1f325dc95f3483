import type { GroupProblem } from '@/lib/core/groups/group-problems';
import type { PinKind, RemoveReason } from '@/lib/core/groups/tidy-group';
import type { Language, Texts } from '../language';

const zhCN = {
  lead: '群也是先安静下来，再散掉的。没人说话的、被促销刷屏的、说话的人变少的排在前面；删和置顶，由你在群里动手。',
  empty: {
    title: '还没有读到过群',
    body: '聊天页面的列表里有群、并且打开过一次，这里就会有它。有的页面分不出群和单聊，在“看得到与看不到”里写着。',
  },
  failed: '群的记录没能读出来，记录没有被改动。重新打开这一页再试。',
  figures: {
    all: '群',
    silent: '半个月没人说话',
    flooded: '被促销刷屏',
    fewer: '人或话变少',
    fine: '都好',
  },
  problems: {
    silent: '没人说话',
    flooded: '被刷屏',
    shrinking: '人数变少',
    quiet: '比平时安静',
    fading: '话变少',
  } satisfies Record<GroupProblem, string>,
  silent: (days: string) => `${days}没有群友说话`,
  quiet: (days: string, usual: string) => `${days}没有群友说话，平时 ${usual}左右就有人说`,
  burst: (day: string, most: number, days: number) =>
    `${day}一天发了 ${most} 条促销${days > 1 ? `，两周里有 ${days} 天这样` : ''}`,
  mostly: (promotions: number, ours: number) =>
    `两周里我们发的 ${ours} 条，有 ${promotions} 条是促销`,
  flooding: (count: number) => `连着发了 ${count} 条促销`,
  shrinking: (from: number, to: number, day: string) => `${day}有 ${from} 人，现在 ${to} 人`,
  fading: (now: number, before: number) =>
    `群友近 30 天说了 ${now} 条，再往前 30 天是 ${before} 条`,
  advice: {
    silent: '先别发促销。抛一个大家都答得上的小问题，有人接了再说别的。',
    flooded: '今天先停一停促销，把过期的删掉，只留一条置顶。',
    shrinking: '问一两位熟的群友为什么有人走，多半是消息太多，或者没有用处。',
    quiet: '这两天抛个话题，或发一条用得上的内容。',
    fading: '看看最近发的，是不是只剩通知和促销。',
  } satisfies Record<GroupProblem, string>,
  month: '近 30 天',
  monthFacts: (theirs: number, days: number) =>
    theirs === 0 ? '群友没有说话' : `群友 ${theirs} 条，${days} 天有人说话`,
  ourFacts: (ours: number, promotions: number) =>
    promotions > 0 ? `我们 ${ours} 条，其中促销 ${promotions} 条` : `我们 ${ours} 条`,
  members: (count: number, day: string) => `${day}记的人数 ${count}`,
  pageCount: (count: number, day: string) => `页面上 ${count} 人（${day}看到）`,
  talkers: (count: number) => `近五周大约 ${count} 位群友说过话`,
  turnover: (joined: number, left: number) =>
    `近 30 天看到进群提示 ${joined} 条，退群提示 ${left} 条`,
  leaving: (left: number, joined: number) => `近 30 天看到 ${left} 条退群提示，进群的 ${joined} 条`,
  asOf: (when: string) => `最后看到这个群是${when}，之后的不知道`,
  strip: {
    label: '最近 14 天每天的消息',
    theirs: '群友',
    ours: '我们',
    promotions: '促销',
    day: '日期',
  },
  attention: '要看一眼的群',
  fine: '好好的群',
  putAway: '处理过的、先放一放的',
  doneTag: '处理好了',
  later: (day: string) => `${day}再看`,
  open: '打开群聊',
  opened: {
    shown: '已经切到聊天页面，并指出了这个群',
    'not-in-list': '已经切到聊天页面，列表里没看到这个群，往下滚一滚或搜一下',
    'no-tab': '这个网站没有开着的页面',
  },
  openSite: '打开网站',
  done: '处理好了',
  doneToast: (name: string) => `${name}：处理好了，一周内不再提`,
  putOff: '以后再看',
  putOffTitle: '什么时候再看',
  putOffDays: [
    { days: 1, label: '明天' },
    { days: 3, label: '3 天后' },
    { days: 7, label: '一周后' },
  ],
  putOffToast: (label: string) => `好，${label}再看`,
  count: '记人数',
  countLabel: '现在群里有多少人',
  countHint: '群名旁边的数字。页面读得到的会自己记，两个数都留着，各看各的变化。',
  countSave: '记下',
  counted: (count: number) => `记下了，${count} 人`,
  countBad: '填 0 到 100000 之间的整数。',
  tidy: (remove: number, pin: number) =>
    remove > 0
      ? `要清理的 ${remove} 条${pin > 0 ? `，可置顶的 ${pin} 条` : ''}`
      : `可置顶的 ${pin} 条`,
  hideTidy: '收起清单',
  remove: '建议清掉',
  pin: '建议置顶',
  nothingToRemove: '没有要清的。',
  nothingToPin: '这一周没有带起话来的消息。',
  tidyNote:
    '原文没有保存，按发出的时间在群里找。撤回超过时限的消息删不掉，可以在公告里说明已过期。',
  removeReasons: {
    repeated: '后来又发过一遍',
    'past-activity': '过了日子的活动或福利',
    'old-promotion': '过了日子的促销',
    'old-link': '一周前的链接',
  } satisfies Record<RemoveReason, string>,
  pinKinds: {
    activity: '活动',
    benefit: '福利',
    useful: '有用的内容',
    plain: '消息',
  } satisfies Record<PinKind, string>,
  letters: (count: number) => `约 ${count} 字`,
  others: (count: number) => `另外 ${count} 个聊天也收到`,
  answers: (count: number) => `带起 ${count} 条`,
  more: (count: number) => `还有 ${count} 条`,
  copyList: '复制清单',
  listTitle: (name: string) => `${name}：整理清单`,
  chores: {
    title: '每周和每月',
    progress: (done: number, all: number) => `处理好 ${done}/${all} 个群`,
    tidyDone: '这周整理完了',
    digestDone: '汇总发过了',
    next: (days: string) => `下次${days}`,
    off: '每周整理和月度汇总关着。',
    turnOn: '在“策略”里打开',
    digest: (month: string) => `${month}值得汇总的`,
    digestLead: '带起话最多的消息，和聊得最热闹的日子。去那天翻一翻，把好答案整理成一段发出来。',
    digestNone: '上个月没有带起话来的消息，这个月可以先不发汇总。',
    busiest: (day: string, count: number) => `${day}群友聊了 ${count} 条`,
    show: '看汇总素材',
    hide: '收起',
  },
  unseen: {
    title: '这一页看不到的',
    talkers: '谁在说话：群友是谁不记录，只在页面写着发言人时数出大约有几位说过话，说不出是哪几位。',
    members:
      '人数：页面写着才读得到，写成约数的不读；进群退群只数看到的提示，一条提示可能是好几个人，也可能没加载出来。没有人数的页面，在上面自己记。',
    words: '说了什么：原文留在页面里，这里只有时间、长短和像不像促销。',
    lost: '页面没开着的时间：不算安静。',
  },
};

const en: typeof zhCN = {
  lead: 'Groups go quiet before they fall apart, too. Those where nobody talks, that are flooded with promotions or talk less come first. Removing and pinning is done by you, in the group.',
  empty: {
    title: 'No group has been read yet',
    body: 'Once a group stands in the list of a chat page and has been opened, it is here. Some pages do not tell groups from people: see “What it sees”.',
  },
  failed: 'The groups could not be read; nothing was changed. Open this page again to retry.',
  figures: {
    all: 'Groups',
    silent: 'Silent for half a month',
    flooded: 'Flooded',
    fewer: 'Fewer people or words',
    fine: 'Fine',
  },
  problems: {
    silent: 'Nobody talks',
    flooded: 'Flooded',
    shrinking: 'Shrinking',
    quiet: 'Quieter than usual',
    fading: 'Talks less',
  },
  silent: (days) => `No member has written for ${days}`,
  quiet: (days, usual) => `No member has written for ${days}; usually somebody does every ${usual}`,
  burst: (day, most, days) =>
    `${most} promotions on one day (${day})${days > 1 ? `, ${days} such days in two weeks` : ''}`,
  mostly: (promotions, ours) => `${promotions} of our ${ours} messages in two weeks are promotions`,
  flooding: (count) => `${count} promotions in a row`,
  shrinking: (from, to, day) => `${from} members on ${day}, ${to} now`,
  fading: (now, before) => `Members wrote ${now} in 30 days, ${before} in the 30 days before`,
  advice: {
    silent:
      'No promotion for now. Ask something small that everybody can answer, and go on from there.',
    flooded: 'Stop promotions for today, remove the past ones, and leave one pinned.',
    shrinking:
      'Ask a member or two you know why people leave: too many messages, or too little use.',
    quiet: 'Bring up a topic these days, or post something of use.',
    fading: 'Look at what went out lately: is it all notices and promotions?',
  },
  month: 'Last 30 days',
  monthFacts: (theirs, days) =>
    theirs === 0
      ? 'members wrote nothing'
      : `members ${theirs}, on ${days} ${days === 1 ? 'day' : 'days'}`,
  ourFacts: (ours, promotions) =>
    promotions > 0 ? `we ${ours}, ${promotions} of them promotions` : `we ${ours}`,
  members: (count, day) => `${count} members, counted ${day}`,
  pageCount: (count, day) => `${count} members on the page, seen ${day}`,
  talkers: (count) => `about ${count} ${count === 1 ? 'member' : 'members'} wrote in five weeks`,
  turnover: (joined, left) => `Lines seen in 30 days: ${joined} joined, ${left} left`,
  leaving: (left, joined) =>
    `${left} lines in 30 days say that members left, ${joined} that members joined`,
  asOf: (when) => `Last seen ${when}; what came later is not known`,
  strip: {
    label: 'Messages of each of the last 14 days',
    theirs: 'Members',
    ours: 'Us',
    promotions: 'Promotions',
    day: 'Day',
  },
  attention: 'Groups to look at',
  fine: 'Groups that are fine',
  putAway: 'Done, or put off',
  doneTag: 'Done',
  later: (day) => `Again ${day}`,
  open: 'Open the chat',
  opened: {
    shown: 'The chat page is in front, and the group is pointed out',
    'not-in-list':
      'The chat page is in front; the group is not in its list. Scroll or search there',
    'no-tab': 'No page of this site is open',
  },
  openSite: 'Open the site',
  done: 'Done',
  doneToast: (name) => `${name}: done, not shown again for a week`,
  putOff: 'Later',
  putOffTitle: 'When to look again',
  putOffDays: [
    { days: 1, label: 'tomorrow' },
    { days: 3, label: 'in 3 days' },
    { days: 7, label: 'in a week' },
  ],
  putOffToast: (label) => `Put off: again ${label}`,
  count: 'Count members',
  countLabel: 'How many are in the group now',
  countHint:
    'The number beside the group’s name. What the page shows is kept by itself; both are, each compared with its own.',
  countSave: 'Keep',
  counted: (count) => `Kept: ${count} members`,
  countBad: 'Enter a whole number from 0 to 100000.',
  tidy: (remove, pin) =>
    remove > 0 ? `${remove} to remove${pin > 0 ? `, ${pin} to pin` : ''}` : `${pin} to pin`,
  hideTidy: 'Hide the list',
  remove: 'To remove',
  pin: 'To pin',
  nothingToRemove: 'Nothing to remove.',
  nothingToPin: 'No message of this week started a talk.',
  tidyNote:
    'Words are not kept: find the message in the group by its time. What is too old to be recalled can be called over in a notice.',
  removeReasons: {
    repeated: 'Sent again later',
    'past-activity': 'An activity or benefit that is over',
    'old-promotion': 'A promotion that is over',
    'old-link': 'A link of over a week ago',
  },
  pinKinds: { activity: 'Activity', benefit: 'Benefit', useful: 'Useful', plain: 'Message' },
  letters: (count) => `about ${count} characters`,
  others: (count) => `${count} other chats got it, too`,
  answers: (count) => `${count} messages followed`,
  more: (count) => `${count} more`,
  copyList: 'Copy the list',
  listTitle: (name) => `${name}: tidying list`,
  chores: {
    title: 'Every week and month',
    progress: (done, all) => `${done} of ${all} groups done`,
    tidyDone: 'Tidied for this week',
    digestDone: 'The digest is out',
    next: (days) => `Next ${days}`,
    off: 'Weekly tidying and the monthly digest are switched off.',
    turnOn: 'Switch on in Strategy',
    digest: (month) => `Worth telling of ${month}`,
    digestLead:
      'The messages that started most talk, and the liveliest days. Look there, and make one message of the best answers.',
    digestNone: 'No message of last month started a talk: the digest can be left out this time.',
    busiest: (day, count) => `${day}: ${count} messages of members`,
    show: 'Show what to use',
    hide: 'Hide',
  },
  unseen: {
    title: 'What this page cannot see',
    talkers:
      'Who talks: who a member is is not recorded. Where the page names the sender, about how many different ones wrote is counted, not which.',
    members:
      'How many: read where the page says it, and not where it is rounded. Of joining and leaving only the lines in sight are counted; one line may stand for several people, and some are never loaded. Where a page shows no number, count above.',
    words:
      'What was said: words stay in the page; here are times, lengths and what looks like a promotion.',
    lost: 'Time in which the page was not open: it never counts as quiet.',
  },
};

export type DeskGroupsTexts = typeof zhCN;

const TEXTS: Texts<DeskGroupsTexts> = { 'zh-CN': zhCN, en };

/** The page of groups in one language. */
export function deskGroupsTexts(language: Language): DeskGroupsTexts {
  return TEXTS[language];
}
