import type { Pressure, PressureId } from '@/lib/core/pressure/judge-pressure';
import { formatDays } from './duration';
import type { Language, Texts } from './language';

type Params = Readonly<Record<string, number>>;
/** One sentence per pressure, short: it stands above the compose box. */
type GuardTexts = Readonly<Record<PressureId, (params: Params) => string>>;

const share = (value: number | undefined) => `${Math.round((value ?? 0) * 100)}%`;

const TEXTS: Texts<GuardTexts> = {
  'zh-CN': {
    'do-not-disturb': () => '这位客户说过别再发，或你设了不打扰',
    'window-closed': () => '平台的可回复时间已过，或条数已用完，多半发不出去',
    'unanswered-streak': (p) => `已连着 ${p.count} 次没回，再发容易烦，先等一等`,
    'promotions-today': (p) => `今天已发过 ${p.count} 次推广，这类客户一天最多 ${p.cap} 次`,
    'promotion-day': () => '今天不是你定的推广日',
    'near-duplicate': (p) =>
      (p.days ?? 0) < 1
        ? '今天给这位客户发过差不多的话'
        : `${formatDays(p.days ?? 0, 'zh-CN')}前给这位客户发过差不多的话`,
    'messages-week': (p) => `这 7 天已主动找过 ${p.count} 次，建议不超过 ${p.cap} 次`,
    'promotion-share': (p) => `最近 ${p.of} 条里 ${share(p.share)} 是推广，先聊点别的`,
    'quiet-hours': (p) => `现在是休息时间（${p.from} 点到次日 ${p.to} 点），明天再发更合适`,
    'window-closing': (p) =>
      p.left === undefined
        ? `还能回复 ${formatDays(p.days ?? 0, 'zh-CN')}，过后平台就不让发了`
        : `还能回复 ${formatDays(p.days ?? 0, 'zh-CN')}、${p.left} 条，过后平台就不让发了`,
  },
  en: {
    'do-not-disturb': () => 'They asked you to stop, or you set do not disturb',
    'window-closed': () => 'The reply window of this site is over: this will hardly go out',
    'unanswered-streak': (p) => `${p.count} tries in a row without an answer: better wait`,
    'promotions-today': (p) =>
      `${p.count} promotions today already; the cap for this tier is ${p.cap}`,
    'promotion-day': () => 'Today is none of your promotion days',
    'near-duplicate': (p) =>
      (p.days ?? 0) < 1
        ? 'They got almost the same words today'
        : `They got almost the same words ${formatDays(p.days ?? 0, 'en')} ago`,
    'messages-week': (p) => `You wrote unasked ${p.count} times in 7 days; ${p.cap} is the cap`,
    'promotion-share': (p) =>
      `${share(p.share)} of the last ${p.of} messages sell: talk of something else`,
    'quiet-hours': (p) => `Quiet hours (${p.from}:00 to ${p.to}:00): tomorrow is better`,
    'window-closing': (p) =>
      p.left === undefined
        ? `You can reply for ${formatDays(p.days ?? 0, 'en')} more, then the site closes the window`
        : `You can reply for ${formatDays(p.days ?? 0, 'en')} and ${p.left} more messages`,
  },
};

/** A pressure in the operator's language. */
export function pressureSentence({ id, params }: Pressure, language: Language): string {
  return TEXTS[language][id](params);
}
