import type {
  ContactView,
  FlaggedView,
  PanelState,
  SiteView,
} from '@/components/sidepanel/panel-state';
import type { Assessment, Evidence } from '@/lib/core/model/assessment';
import type { Contact } from '@/lib/core/model/contact';
import { MINUTE } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { care } from './care';
import { NOW } from './now';
import { daysAgo, makeWeeks } from './weeks';

export const SITES: Record<Language, SiteView[]> = {
  'zh-CN': [
    { id: 'practice', name: '练习台' },
    { id: 'converse', name: 'Converse 网页聊天' },
    { id: 'vac', name: 'vue-advanced-chat' },
  ],
  en: [
    { id: 'practice', name: 'Practice desk' },
    { id: 'converse', name: 'Converse web chat' },
    { id: 'vac', name: 'vue-advanced-chat' },
  ],
};

export const site = (language: Language) => SITES[language][0] as SiteView;

export function contact(name: string, id = name): Contact {
  const origin = 'chrome-extension://practice';
  const identity = { identity: 'strong', kind: 'person' } as const;
  return { id, site: 'practice', scope: origin, name, firstSeenAt: daysAgo(180), ...identity };
}

export const SILENCE: Evidence = {
  signal: 'silence',
  severity: 1,
  weight: 2.6,
  params: { days: 23, usual: 4 },
  times: [daysAgo(23), daysAgo(26), daysAgo(31)],
};
export const UNANSWERED: Evidence = {
  signal: 'unanswered',
  severity: 2,
  weight: 1.7,
  params: { count: 3, days: 16 },
  times: [daysAgo(5), daysAgo(9), daysAgo(16)],
};
export const SHORT: Evidence = {
  signal: 'short-replies',
  severity: 1,
  weight: 1.1,
  params: { now: 0.75, before: 0.12 },
  times: [daysAgo(23), daysAgo(31)],
};
export const MISSED: Evidence = {
  signal: 'missed-activities',
  severity: 2,
  weight: 0.9,
  params: { missed: 4, before: 0.8 },
  times: [daysAgo(9)],
};
export const HELP: Evidence = {
  signal: 'help-stopped',
  severity: 3,
  weight: 0.8,
  params: { days: 61, before: 0.3 },
  times: [],
};

export function assess(level: Assessment['level'], evidence: Evidence[] = []): Assessment {
  const confidence = level === 'unknown' ? 'low' : level === 'watch' ? 'medium' : 'high';
  return { level, risk: 0.7, confidence, evidence, asOf: NOW - 2 * MINUTE, dueAt: null };
}

export function base(language: Language, name: string, assessment: Assessment): ContactView {
  return {
    site: site(language),
    contact: contact(name),
    assessment,
    lastInboundAt: daysAgo(23),
    lastOutboundAt: daysAgo(5),
    weeks: makeWeeks(
      '34253646300453643245210000',
      '22142324200332431231221110',
      '.........xx...............',
    ),
    usualGap: { typicalDays: 4, longDays: 9 },
    habits: { hours: { from: 19, to: 22, share: 0.6 }, medium: 'voice' },
    coverage: { seenDays: 152, windowDays: 180, lastSeenAt: NOW - 2 * MINUTE, messages: 231 },
    isOpen: true,
    care: care({ step: assessment.level === 'fine' ? 'keep' : 'observe' }),
  };
}

export const short = (language: Language) => (language === 'en' ? 'Lin Yuqing' : '林雨晴');
export const long = (language: Language) =>
  language === 'en'
    ? 'Alexandra-Konstantina Papadopoulou-Featherstonehaugh (Flagship store, VIP)'
    : '上海浦东世纪大道旗舰店老客户王小美妈妈（二胎，敏感肌，只回语音）🌸';

export function flagged(language: Language, part: Partial<FlaggedView> = {}): PanelState {
  return {
    kind: 'flagged',
    ...base(language, short(language), assess('silent', [SILENCE, UNANSWERED, SHORT])),
    care: care({ step: 'check-in', intent: 'check-in' }),
    snooze: null,
    override: null,
    snoozeLimitDays: 90,
    ...part,
  };
}

/** An assessment without evidence. */
export const FADING = (level: Assessment['level']) => assess(level);

/** Half a year of steady talk. */
export const GOOD_WEEKS = makeWeeks('32143243523142335243324352', '21132132412132224132213241');
