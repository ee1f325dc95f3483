import type {
  ContactView,
  FlaggedView,
  PanelState,
  SiteView,
} from '@/components/sidepanel/panel-state';
import type { Assessment, Evidence } from '@/lib/core/model/assessment';
import type { Contact } from '@/lib/core/model/contact';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { DRAFTS } from './drafts';
import { NOW } from './now';
import { daysAgo, makeWeeks } from './weeks';

const SITES: Record<Language, SiteView[]> = {
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

const site = (language: Language) => SITES[language][0] as SiteView;

function contact(name: string, id = name): Contact {
  const origin = 'chrome-extension://practice';
  const identity = { identity: 'strong', kind: 'person' } as const;
  return { id, site: 'practice', scope: origin, name, firstSeenAt: daysAgo(180), ...identity };
}

const SILENCE: Evidence = {
  signal: 'silence',
  severity: 1,
  weight: 2.6,
  params: { days: 23, usual: 4 },
  times: [daysAgo(23), daysAgo(26), daysAgo(31)],
};
const UNANSWERED: Evidence = {
  signal: 'unanswered',
  severity: 2,
  weight: 1.7,
  params: { count: 3, days: 16 },
  times: [daysAgo(5), daysAgo(9), daysAgo(16)],
};
const SHORT: Evidence = {
  signal: 'short-replies',
  severity: 1,
  weight: 1.1,
  params: { now: 0.75, before: 0.12 },
  times: [daysAgo(23), daysAgo(31)],
};
const MISSED: Evidence = {
  signal: 'missed-activities',
  severity: 2,
  weight: 0.9,
  params: { missed: 4, before: 0.8 },
  times: [daysAgo(9)],
};
const HELP: Evidence = {
  signal: 'help-stopped',
  severity: 3,
  weight: 0.8,
  params: { days: 61, before: 0.3 },
  times: [],
};

function assess(level: Assessment['level'], evidence: Evidence[] = []): Assessment {
  const confidence = level === 'unknown' ? 'low' : level === 'watch' ? 'medium' : 'high';
  return { level, risk: 0.7, confidence, evidence, asOf: NOW - 2 * MINUTE, dueAt: null };
}

function base(language: Language, name: string, assessment: Assessment): ContactView {
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
    coverage: { seenDays: 152, windowDays: 180, lastSeenAt: NOW - 2 * MINUTE, messages: 231 },
    isOpen: true,
  };
}

const short = (language: Language) => (language === 'en' ? 'Lin Yuqing' : '林雨晴');
const long = (language: Language) =>
  language === 'en'
    ? 'Alexandra-Konstantina Papadopoulou-Featherstonehaugh (Flagship store, VIP)'
    : '上海浦东世纪大道旗舰店老客户王小美妈妈（二胎，敏感肌，只回语音）🌸';

function flagged(language: Language, part: Partial<FlaggedView> = {}): PanelState {
  return {
    kind: 'flagged',
    ...base(language, short(language), assess('silent', [SILENCE, UNANSWERED, SHORT])),
    nextStep: 'check-in',
    drafts: DRAFTS[language],
    snooze: null,
    override: null,
    snoozeLimitDays: 90,
    ...part,
  };
}

/** Every state of the panel, and the hard cases of some. */
export const STATES = {
  loading: () => ({ kind: 'loading' }),
  'not-a-chat': (language) => ({ kind: 'not-a-chat', supported: SITES[language].slice(1) }),
  'can-enable': (language) => ({
    kind: 'can-enable',
    site: SITES[language][1] as SiteView,
    origin: 'https://chat.example-shop.com.cn',
  }),
  'broken-site': (language) => ({
    kind: 'broken-site',
    site: site(language),
    since: NOW - 2 * HOUR,
    parts: [
      { part: 'row', expected: 18, seen: 0 },
      { part: 'time', expected: 18, seen: 3 },
    ],
  }),
  'no-conversation': (language) => ({
    kind: 'no-conversation',
    site: site(language),
    inSight: 18,
    flagged: [
      { contact: contact(short(language)), level: 'silent', evidence: SILENCE },
      { contact: contact(long(language)), level: 'declining', evidence: SHORT },
      {
        contact: contact(language === 'en' ? 'Mr. Zhao' : '赵先生'),
        level: 'watch',
        evidence: UNANSWERED,
      },
    ],
  }),
  'no-conversation-calm': (language) => ({
    kind: 'no-conversation',
    site: site(language),
    inSight: 18,
    flagged: [],
  }),
  'no-conversation-empty': (language) => ({
    kind: 'no-conversation',
    site: site(language),
    inSight: 0,
    flagged: [],
  }),
  'too-little': (language) => ({
    kind: 'too-little',
    needed: 2,
    ...base(language, language === 'en' ? 'Chen, new' : '新客户小陈', assess('unknown')),
    lastInboundAt: daysAgo(3),
    lastOutboundAt: daysAgo(3),
    usualGap: null,
    weeks: makeWeeks(
      '0'.repeat(24).concat('12'),
      '0'.repeat(24).concat('11'),
      'x'.repeat(24).concat('-.'),
    ),
    coverage: { seenDays: 9, windowDays: 180, lastSeenAt: NOW - MINUTE, messages: 5 },
  }),
  fine: (language) => ({
    kind: 'fine',
    ...base(language, language === 'en' ? 'Zhou Min' : '周敏', assess('fine')),
    lastInboundAt: daysAgo(1.2),
    lastOutboundAt: daysAgo(1.1),
    weeks: makeWeeks('32143243523142335243324352', '21132132412132224132213241'),
  }),
  flagged: (language) => flagged(language),
  'flagged-watch': (language) =>
    flagged(language, {
      assessment: assess('watch', [{ ...SHORT, params: { now: 0.5, before: 0.2 } }]),
      lastInboundAt: daysAgo(6),
      nextStep: 'wait',
      drafts: [],
      weeks: makeWeeks('34253646352453643245213121', '22142324231332431231221112'),
    }),
  'flagged-long': (language) =>
    flagged(language, {
      contact: contact(long(language)),
      assessment: assess('declining', [SILENCE, UNANSWERED, SHORT, MISSED, HELP]),
      isOpen: false,
      snoozeLimitDays: 14,
      weeks: makeWeeks(
        '00000978689756400023121000',
        '00000111121111200021112110',
        'xxxxx..........xxx.......x',
      ),
    }),
  'flagged-lost': (language) =>
    flagged(language, {
      assessment: assess('lost', [
        { signal: 'blocked', severity: 3, weight: 6, params: { days: 2 }, times: [daysAgo(2)] },
      ]),
      nextStep: 'close',
      drafts: [],
    }),
  'flagged-snoozed': (language) => flagged(language, { snooze: { at: NOW, until: NOW + 3 * DAY } }),
  'flagged-overridden': (language) =>
    flagged(language, {
      override: {
        reason: 'elsewhere',
        note: language === 'en' ? 'we call on Fridays' : '每周五打电话',
        at: NOW,
        until: NOW + 30 * DAY,
      },
    }),
} satisfies Record<string, (language: Language) => PanelState>;

export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as StateName[];
