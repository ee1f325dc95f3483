import type { Notice } from '@/lib/core/notices/decide-notices';
import type { Language, Texts } from './language';

const zhCN = {
  digest: {
    title: '开工了，先看这几件',
    late: (count: number) => `${count} 位等得超过了约定的时间`,
    waiting: (count: number) => `${count} 位在等你回复`,
    cold: (count: number) => `${count} 位比平时安静`,
    between: '，',
    end: '。',
    open: '看今天的清单',
  },
  late: {
    title: (count: number) => `${count} 位客户等得有点久了`,
    /** Without names, which can be read over one's shoulder. */
    body: (minutes: number) => `等你回复超过 ${minutes} 分钟（只算上班时间）。`,
    named: (names: string, count: number, minutes: number) =>
      `${names}${count > 0 ? `，还有 ${count} 位，` : ''}等你回复超过 ${minutes} 分钟。`,
    between: '、',
    open: '去聊天列表',
  },
};

type NoticeTexts = typeof zhCN;

const en: NoticeTexts = {
  digest: {
    title: 'Your day starts here',
    late: (count) => `${count} waited longer than agreed`,
    waiting: (count) => `${count} waiting for your answer`,
    cold: (count) => `${count} quieter than usual`,
    between: ', ',
    end: '.',
    open: 'Show today’s list',
  },
  late: {
    title: (count) => `${count} ${count === 1 ? 'customer has' : 'customers have'} waited a while`,
    body: (minutes) => `No answer for over ${minutes} minutes of working time.`,
    named: (names, count, minutes) =>
      `${names}${count > 0 ? ` and ${count} more` : ''}: no answer for over ${minutes} minutes.`,
    between: ', ',
    open: 'Show the chats',
  },
};

const TEXTS: Texts<NoticeTexts> = { 'zh-CN': zhCN, en };

/** Texts of the notices, in one language. */
export function noticeTexts(language: Language): NoticeTexts {
  return TEXTS[language];
}

/** Names shown at most; the rest is a number. */
const NAMED = 3;

/** What a notice says. */
export interface NoticeWords {
  readonly title: string;
  readonly message: string;
  /** What the button does, where the browser has one; a click on the notice does the same. */
  readonly action: string;
}

/**
 * A notice in words.
 * @param names whether names may be shown
 * @param lateAfter minutes agreed
 */
export function noticeWords(
  notice: Notice,
  { names, lateAfter }: { readonly names: boolean; readonly lateAfter: number },
  language: Language,
): NoticeWords {
  const texts = TEXTS[language];
  if (notice.kind === 'digest') {
    const { waiting, late, cold } = notice;
    const parts = [
      ...(waiting > 0 ? [texts.digest.waiting(waiting)] : []),
      ...(late > 0 ? [texts.digest.late(late)] : []),
      ...(cold > 0 ? [texts.digest.cold(cold)] : []),
    ];
    return {
      title: texts.digest.title,
      message: parts.join(texts.digest.between) + texts.digest.end,
      action: texts.digest.open,
    };
  }
  const { contacts } = notice;
  const known = names ? contacts.map(({ name }) => name.trim()).filter(Boolean) : [];
  const shown = known.slice(0, NAMED);
  return {
    title: texts.late.title(contacts.length),
    message:
      shown.length > 0
        ? texts.late.named(
            shown.join(texts.late.between),
            contacts.length - shown.length,
            lateAfter,
          )
        : texts.late.body(lateAfter),
    action: texts.late.open,
  };
}
