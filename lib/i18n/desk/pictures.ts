import type { End } from '@/lib/core/care/outcome/ends-by-month';
import type { Direction } from '@/lib/core/insights/level-flow';
import type { Language, Texts } from '../language';

/**
 * Figures of published articles that stand beside our own silent shares, 0 to 1 (S0.0.a, S0.0.b).
 * The second says that a fifth is left after half a year, so four fifths are not.
 */
export const SILENT_REFERENCES = { 30: 0.4, 180: 0.8 } as const;

const zhCN = {
  lead: '客户往哪走、我们回得多快、发了什么。鼠标移到图上，或点进去按方向键，逐点看；数字都在图下面。',
  empty: {
    title: '还没有可画的',
    body: '在聊天页面看到客户的往来，或者导入聊天记录以后，这里就会有图。想先看看样子，打开练习台。',
  },
  few: '样本不够，先别下结论。',
  week: (start: string) => `${start}起的一周`,
  unfinished: '（还没过完）',
  likely: (low: number, high: number) => `多半在 ${low}%–${high}% 之间`,
  columns: { week: '周', month: '月份', count: '人数' },
  flow: {
    title: '这个月客户往哪走了',
    aside: (count: number) => `${count} 位客户`,
    lead: '左边是月初，右边是现在，带子越粗人越多。只算看到的；没记下变化的，按没变算。',
    finding: (colder: number, warmer: number, same: number) =>
      colder + warmer === 0
        ? `这个月没有谁变冷，也没有谁回暖；${same} 位没变。`
        : `这个月 ${colder} 位变冷，${warmer} 位回暖，${same} 位没变。`,
    fresh: (count: number) => `另有 ${count} 位这个月才看够，说得出冷暖了。`,
    unclear: (count: number) => `${count} 位现在说不准。`,
    sides: ['月初', '现在'] as [string, string],
    directions: {
      same: '没变',
      colder: '变冷',
      warmer: '回暖',
      new: '才看够的',
      unclear: '说不准了',
    } satisfies Record<Direction, string>,
    stream: (from: string, to: string, count: number, direction: string) =>
      from === to
        ? `一直是“${from}”：${count} 位`
        : `从“${from}”到“${to}”：${count} 位，${direction}`,
    table: '月初和现在各有多少位客户',
    from: '月初',
    to: '现在',
    direction: '方向',
  },
  answers: {
    title: '回得及时吗',
    lead: (minutes: number) =>
      `只算上班时间，${minutes} 分钟内回的算及时。真实的比例多半在浅色带里。`,
    finding: (weeks: number, percent: number, hits: number, of: number) =>
      `近 ${weeks} 周，${percent}% 的回复及时（${hits}/${of} 次）。`,
    last: (percent: number, hits: number, of: number) => `上一周 ${percent}%（${hits}/${of} 次）。`,
    none: (weeks: number) => `近 ${weeks} 周没有能算的回复。`,
    point: (week: string, percent: number, hits: number, of: number) =>
      `${week}：${percent}% 及时，${of} 次里 ${hits} 次`,
    gap: (week: string) => `${week}：没有能算的回复`,
    table: '每周的回复和及时的比例',
    columns: { answers: '回复', inTime: '及时', share: '比例', range: '多半在' },
    recent: (days: number) => `最近 ${days} 天`,
  },
  mix: {
    title: '推广和有用的话，各占多少',
    lead: '按话里的词估的。有用的是：答客户的话、教程经验、关心问候、不带推广的福利。',
    finding: (weeks: number, sent: number, promotions: number, useful: number) =>
      `近 ${weeks} 周发出 ${sent} 条，推广占 ${promotions}%，有用的占 ${useful}%。`,
    none: (weeks: number) => `近 ${weeks} 周没有发出过消息。`,
    parts: { useful: '有用的', plain: '平常话', promotions: '推广' },
    point: (week: string, useful: number, plain: number, promotions: number) =>
      `${week}：有用的 ${useful} 条，平常话 ${plain} 条，推广 ${promotions} 条`,
    gap: (week: string) => `${week}：没有发出过消息`,
    table: '每周发出的消息',
    recent: (days: number) => `最近 ${days} 天发出的`,
  },
  ends: {
    title: '关怀的结果',
    lead: '按有结果的那个月数，恢复后又变冷的单独算。',
    finding: (months: number, recovered: number, rested: number, lost: number) =>
      `近 ${months} 个月，${recovered} 位回暖，${rested} 位先不打扰，${lost} 位走了。`,
    none: (months: number) => `近 ${months} 个月还没有有结果的关怀。`,
    open: (count: number) => `还有 ${count} 位在进行中，不在图里。`,
    parts: {
      recovered: '回暖',
      relapsed: '又变冷',
      rested: '先不打扰',
      lost: '走了',
    } satisfies Record<End, string>,
    part: (name: string, count: number) => `${name} ${count} 位`,
    point: (month: string, parts: string) => `${month}：${parts}`,
    gap: (month: string) => `${month}：没有`,
    table: '每月关怀的结果',
  },
  silent: {
    title: '多少客户没声音了',
    lead: '只算看得够久的客户：没看到的时间不算沉默。',
    finding: (days: number, percent: number, of: number) =>
      `看得够久的 ${of} 位客户里，${percent}% 有 ${days} 天没来过消息。`,
    none: '还没有看满 30 天的客户，说不出沉默的比例。',
    row: (days: number) => `${days} 天没来消息`,
    note: (percent: number, hits: number, of: number) => `${percent}%（${hits}/${of} 位）`,
    fewNote: (hits: number, of: number) => `${hits}/${of} 位，样本不够`,
    noNote: '还没有看得够久的客户',
    tooShort: (count: number, days: number) => `有 ${count} 位看了不满 ${days} 天，没有算进去。`,
    reference: (percent: number) => `公开资料的参考值 ${percent}%`,
    point: (row: string, note: string, range: string, reference: string) =>
      [row, note, range, reference].filter(Boolean).join('，'),
    own: '我们自己的',
    likely: '真实比例多半在这一段',
    source:
      '菱形是公开资料的参考值，不是我们的数据，也不是目标：出自一篇讲私域流失的公开文章，文中转述某团队的统计，30 天流失可到 40%；半年后留下 20% 就算好，也就是约 80% 不在了。我们没有核实过，它的算法也和这里不同，只能大概看看。',
    table: '没声音的客户和参考值',
    columns: { own: '我们自己', range: '多半在', reference: '参考值' },
    what: '多久没来消息',
  },
  flags: {
    title: '标了多少，标错多少',
    lead: '数的是标成“变冷”或“沉默”的客户；随机留作对照的没有标出来，不算。',
    finding: (weeks: number, flags: number, wrong: number) =>
      wrong === 0
        ? `近 ${weeks} 周标了 ${flags} 位，没有一位被你说标错。`
        : `近 ${weeks} 周标了 ${flags} 位，其中 ${wrong} 位你说标错了。`,
    none: (weeks: number) => `近 ${weeks} 周没有标过客户。`,
    other: (count: number) => `另有 ${count} 次“不对”说的是只在观察的客户。`,
    parts: { right: '没说错', wrong: '说标错了' },
    point: (week: string, flags: number, wrong: number) =>
      `${week}：标了 ${flags} 位，说标错 ${wrong} 位`,
    table: '每周标出的客户',
    columns: { flags: '标出', wrong: '说标错了' },
  },
};

export type DeskPicturesTexts = typeof zhCN;

const people = (count: number) => `${count} ${count === 1 ? 'contact' : 'contacts'}`;

const en: DeskPicturesTexts = {
  lead: 'Where customers go, how quickly we answer, what we send. Point at a chart, or step into it and press the arrow keys; its numbers stand below.',
  empty: {
    title: 'Nothing to draw yet',
    body: 'Once talk was seen in a chat page, or a history was imported, there will be charts here. To see what they look like, open the practice desk.',
  },
  few: 'Too few to conclude anything yet.',
  week: (start) => `Week of ${start}`,
  unfinished: ' (not over)',
  likely: (low, high) => `likely between ${low}% and ${high}%`,
  columns: { week: 'Week', month: 'Month', count: 'Contacts' },
  flow: {
    title: 'Where contacts went this month',
    aside: people,
    lead: 'How the month began on the left, now on the right; the thicker a band, the more contacts. Only what was seen counts; where no change was noted, none is assumed.',
    finding: (colder, warmer, same) =>
      colder + warmer === 0
        ? `This month nobody grew colder or warmer; ${same} stayed as they were.`
        : `This month ${colder} grew colder, ${warmer} warmer, ${same} stayed as they were.`,
    fresh: (count) => `${people(count)} can be told for the first time.`,
    unclear: (count) => `${people(count)} can’t be told any more.`,
    sides: ['Month began', 'Now'],
    directions: {
      same: 'unchanged',
      colder: 'colder',
      warmer: 'warmer',
      new: 'told for the first time',
      unclear: 'no longer clear',
    },
    stream: (from, to, count, direction) =>
      from === to
        ? `“${from}” all along: ${people(count)}`
        : `From “${from}” to “${to}”: ${people(count)}, ${direction}`,
    table: 'Contacts by level, when the month began and now',
    from: 'Month began',
    to: 'Now',
    direction: 'Direction',
  },
  answers: {
    title: 'Do we answer in time?',
    lead: (minutes) =>
      `Shift time only; within ${minutes} minutes is in time. The true share is likely within the band.`,
    finding: (weeks, percent, hits, of) =>
      `In the last ${weeks} weeks, ${percent}% of answers were in time (${hits} of ${of}).`,
    last: (percent, hits, of) => `Last week ${percent}% (${hits} of ${of}).`,
    none: (weeks) => `No answer that could be measured in the last ${weeks} weeks.`,
    point: (week, percent, hits, of) => `${week}: ${percent}% in time, ${hits} of ${of}`,
    gap: (week) => `${week}: no answer that could be measured`,
    table: 'Answers by week, and the share in time',
    columns: { answers: 'Answers', inTime: 'In time', share: 'Share', range: 'Likely' },
    recent: (days) => `The last ${days} days`,
  },
  mix: {
    title: 'Promotion against what is of use',
    lead: 'Judged by the words. Of use are answers, know-how, care and greetings, and benefits without promotion.',
    finding: (weeks, sent, promotions, useful) =>
      `${sent} messages in the last ${weeks} weeks: ${promotions}% promotion, ${useful}% of use.`,
    none: (weeks) => `No messages of ours in the last ${weeks} weeks.`,
    parts: { useful: 'Of use', plain: 'Plain talk', promotions: 'Promotion' },
    point: (week, useful, plain, promotions) =>
      `${week}: ${useful} of use, ${plain} plain, ${promotions} promotion`,
    gap: (week) => `${week}: nothing sent`,
    table: 'Messages of ours by week',
    recent: (days) => `Sent in the last ${days} days`,
  },
  ends: {
    title: 'What became of the care',
    lead: 'Counted in the month it ended. Who came back and went quiet again is told apart.',
    finding: (months, recovered, rested, lost) =>
      `In the last ${months} months ${recovered} came back, ${rested} were left to rest, ${lost} are gone.`,
    none: (months) => `No care has ended in the last ${months} months.`,
    open: (count) => `${count} still under way are not in the chart.`,
    parts: {
      recovered: 'Came back',
      relapsed: 'Quiet again',
      rested: 'Left to rest',
      lost: 'Gone',
    },
    part: (name, count) => `${name} ${count}`,
    point: (month, parts) => `${month}: ${parts}`,
    gap: (month) => `${month}: none`,
    table: 'How care ended, by month',
  },
  silent: {
    title: 'How many fell silent',
    lead: 'Only contacts seen long enough: time that was not seen is no silence.',
    finding: (days, percent, of) =>
      `Of ${people(of)} seen long enough, ${percent}% have not written for ${days} days.`,
    none: 'Nobody was seen for 30 days yet, so no share can be told.',
    row: (days) => `Silent for ${days} days`,
    note: (percent, hits, of) => `${percent}% (${hits} of ${of})`,
    fewNote: (hits, of) => `${hits} of ${of}, too few to tell`,
    noNote: 'nobody seen long enough yet',
    tooShort: (count, days) =>
      `${people(count)} seen for less than ${days} days ${count === 1 ? 'is' : 'are'} left out.`,
    reference: (percent) => `Published reference ${percent}%`,
    point: (row, note, range, reference) =>
      [row, note, range, reference].filter(Boolean).join(', '),
    own: 'Our own',
    likely: 'Likely within this stretch',
    source:
      'Diamonds are published reference figures, neither our data nor a goal: a public article on losing private-traffic customers passes on a team’s count of up to 40% gone within 30 days, and calls 20% left after half a year good, which is about 80% gone. We have not verified it, and it counts another way than we do: take it as a rough guide.',
    table: 'Silent contacts and the reference figures',
    columns: { own: 'Our own', range: 'Likely', reference: 'Reference' },
    what: 'Silent for',
  },
  flags: {
    title: 'How many were flagged, how many wrongly',
    lead: 'Contacts flagged as cooling or silent. Who is left alone at random is not flagged and not counted.',
    finding: (weeks, flags, wrong) =>
      wrong === 0
        ? `${flags} flagged in the last ${weeks} weeks; you called none of them wrong.`
        : `${flags} flagged in the last ${weeks} weeks; you called ${wrong} of them wrong.`,
    none: (weeks) => `Nobody was flagged in the last ${weeks} weeks.`,
    other: (count) => `${count} more of your “wrong” spoke of contacts that were only watched.`,
    parts: { right: 'Not contested', wrong: 'Called wrong' },
    point: (week, flags, wrong) => `${week}: ${flags} flagged, ${wrong} called wrong`,
    table: 'Flagged contacts by week',
    columns: { flags: 'Flagged', wrong: 'Called wrong' },
  },
};

const TEXTS: Texts<DeskPicturesTexts> = { 'zh-CN': zhCN, en };

/** The page of pictures in one language. */
export function deskPicturesTexts(language: Language): DeskPicturesTexts {
  return TEXTS[language];
}
