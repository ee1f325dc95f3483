import { DAY, HOUR } from '@/lib/core/model/interaction';
import type { Wait } from '@/lib/core/waiting/wait-of';
import type { ReplyWindow } from '@/lib/core/waiting/window';
import { formatDuration } from './duration';
import type { Language, Texts } from './language';

const zhCN = {
  /** On a row: short. */
  waits: (length: string) => `等 ${length}`,
  late: (length: string) => `已等 ${length}`,
  closed: '下班后来的消息',
  urgent: '说了急',
  window: {
    open: (length: string) => `${length}后关闭`,
    left: (count: number, length: string) => `还剩 ${count} 条，${length}后关闭`,
    used: '条数用完，等客户再来消息',
    closed: '已关闭，等客户再来消息',
    label: '平台回复窗口',
  },
  answers: {
    title: '我们的回复速度',
    median: (length: string) => `一半的消息在上班时间 ${length}内回复`,
    inTime: (percent: number, limit: string) => `${percent}% 在 ${limit}内回复`,
    worst: (length: string) => `最久的一次让客户等了 ${length}`,
    none: '还没有看到可以计时的回复',
    note: '只算上班时间；客户说“好的”“谢谢”不算在等。',
  },
  offHours:
    '现在没到上班时间。下面这段可以填进输入框，发不发由你；要自动回复，请用平台自己的设置。',
  holidaysUnknown: (year: number) => `${year} 年的调休安排还没有收录，先按周末和法定节日算。`,
  /** The source's own figure, shown as its claim. */
  claim: '有运营者的说法：超过 2 小时不回，流失风险多一半。',
};

type WaitingTexts = typeof zhCN;

const en: WaitingTexts = {
  waits: (length) => `waiting ${length}`,
  late: (length) => `waited ${length}`,
  closed: 'Came after hours',
  urgent: 'Says it is urgent',
  window: {
    open: (length) => `closes in ${length}`,
    left: (count, length) =>
      `${count} ${count === 1 ? 'message' : 'messages'} left, closes in ${length}`,
    used: 'No messages left until they write again',
    closed: 'Closed until they write again',
    label: 'Reply window of the platform',
  },
  answers: {
    title: 'How quickly we answer',
    median: (length) => `Half of all messages are answered within ${length} of working time`,
    inTime: (percent, limit) => `${percent}% are answered within ${limit}`,
    worst: (length) => `The longest wait was ${length}`,
    none: 'No answer was seen that can be timed',
    note: 'Working hours only; “OK” and “thanks” do not count as waiting.',
  },
  offHours:
    'The desk is closed. These words can be put in the box, and you decide whether to send them; for automatic replies use the platform’s own setting.',
  holidaysUnknown: (year) =>
    `The swapped workdays of ${year} are not known yet: weekends and public holidays are used.`,
  claim: 'Operators claim: more than 2 hours without an answer makes leaving half as likely again.',
};

const TEXTS: Texts<WaitingTexts> = { 'zh-CN': zhCN, en };

/** Texts about waiting, answering and windows. */
export function waitingTexts(language: Language): WaitingTexts {
  return TEXTS[language];
}

/**
 * A wait on a clock: “等 12 分钟”, “已等 40 分钟” in shift time; a grave one, “已等 3 天”, as the
 * customer counts it.
 */
export function waitWords(wait: Wait, language: Language): string {
  const texts = TEXTS[language];
  if (wait.worked === 0) return texts.closed;
  const length = wait.grade === 'grave' ? wait.waited : wait.worked;
  // Rounded down: a clock that runs ahead is not believed.
  const unit = length < HOUR ? 1 : length < DAY ? HOUR : DAY;
  const words = formatDuration(Math.floor(length / unit) * unit, language);
  return wait.grade === 'fresh' ? texts.waits(words) : texts.late(words);
}

/** A reply window as a clock: “还剩 3 条，5 小时后关闭”. @param now ms */
export function windowWords(window: ReplyWindow, now: number, language: Language): string {
  const texts = TEXTS[language].window;
  if (now >= window.closesAt) return texts.closed;
  if (window.left === 0) return texts.used;
  const length = formatDuration(window.closesAt - now, language);
  return window.left === null ? texts.open(length) : texts.left(window.left, length);
}
