import type { PanelState, SiteView } from '@/components/sidepanel/panel-state';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import WECOM from '@/lib/sites/definitions/wecom-admin';
import { care } from './care';
import { course } from './care-parts';
import { CARE_STATES } from './care-states';
import {
  assess,
  base,
  contact,
  flagged,
  GOOD_WEEKS,
  HELP,
  long,
  MISSED,
  SHORT,
  SILENCE,
  SITES,
  short,
  site,
  UNANSWERED,
} from './contacts';
import { NOW } from './now';
import { daysAgo, makeWeeks } from './weeks';

/** Every state of the panel, and the hard cases of some. */
export const STATES = {
  loading: () => ({ kind: 'loading' }),
  'not-a-chat': (language) => ({ kind: 'not-a-chat', supported: SITES[language].slice(1) }),
  'can-enable': (language) => ({
    kind: 'can-enable',
    site: SITES[language][1] as SiteView,
    origin: 'https://chat.example-shop.com.cn',
    rule: null,
  }),
  'can-enable-rule': (language) => ({
    kind: 'can-enable',
    site: { id: WECOM.id, name: WECOM.title[language === 'en' ? 'en' : 'zh'] },
    origin: 'https://work.weixin.qq.com',
    rule: WECOM.optIn?.rule[language === 'en' ? 'en' : 'zh'] ?? null,
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
  namesakes: (language) => ({ kind: 'namesakes', site: site(language) }),
  'unknown-page': () => ({ kind: 'unknown-page', site: { id: '', name: 'desk.example.com' } }),
  'unknown-page-asked': () => ({
    kind: 'unknown-page',
    site: { id: '', name: 'desk.example.com' },
  }),
  'unknown-page-led': () => ({
    kind: 'unknown-page',
    site: { id: '', name: 'desk.example.com' },
  }),
  'site-broken': (language) => ({
    kind: 'broken-site',
    site: site(language),
    since: NOW - 2 * HOUR,
    parts: [],
  }),
  'site-fine': (language) => ({
    kind: 'fine',
    ...base(language, language === 'en' ? 'Zhou Min' : '周敏', assess('fine')),
    lastInboundAt: daysAgo(1.2),
    lastOutboundAt: daysAgo(1.1),
    weeks: GOOD_WEEKS,
  }),
  'no-conversation': (language) => ({
    kind: 'no-conversation',
    site: site(language),
    inSight: 18,
    offHours: null,
    waiting: [],
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
    waiting: [],
    offHours: null,
  }),
  'no-conversation-empty': (language) => ({
    kind: 'no-conversation',
    site: site(language),
    inSight: 0,
    flagged: [],
    waiting: [],
    offHours: null,
  }),
  'too-little': (language) => ({
    kind: 'too-little',
    needed: 2,
    ...base(language, language === 'en' ? 'Chen, new' : '新客户小陈', assess('unknown')),
    lastInboundAt: daysAgo(3),
    lastOutboundAt: daysAgo(3),
    usualGap: null,
    habits: null,
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
    weeks: GOOD_WEEKS,
  }),
  flagged: (language) => flagged(language),
  'flagged-watch': (language) =>
    flagged(language, {
      assessment: assess('watch', [{ ...SHORT, params: { now: 0.5, before: 0.2 } }]),
      lastInboundAt: daysAgo(6),
      care: care({ step: 'wait', stepUntil: NOW + 5 * DAY, course: course(language, 'sent', 4) }),
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
      care: care({ step: 'close', course: course(language, 'flagged', 1) }),
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
  ...CARE_STATES,
} satisfies Record<string, (language: Language) => PanelState>;

export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as StateName[];
