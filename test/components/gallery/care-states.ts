import type { CareView } from '@/components/sidepanel/care/care-view';
import type { PanelState } from '@/components/sidepanel/panel-state';
import { DAY, HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { NextStep } from '@/lib/core/model/next-step';
import type { Language } from '@/lib/i18n/language';
import { care } from './care';
import {
  CLOSED,
  course,
  FRESH,
  GRAVE,
  hypotheses,
  LATE,
  MESSAGES,
  offers,
  profile,
} from './care-parts';
import { base, contact, FADING, flagged, GOOD_WEEKS, SILENCE, short, site } from './contacts';
import { NOW } from './now';
import { daysAgo } from './weeks';

function withCare(language: Language, part: Partial<CareView> & { step: NextStep }): PanelState {
  return flagged(language, {
    care: care({ messages: MESSAGES, profile: profile(language), ...part }),
  });
}

const guesses = (language: Language) => ({ known: null, hypotheses: hypotheses(language) });
const known = (language: Language, by: 'operator' | 'reply') => ({
  known: { cause: 'experience', by, note: '', event: 5 } as const,
  hypotheses: hypotheses(language),
});
const budget = { contact: 3000, month: 132_000 };

/** The whole way of care, a state for each step an operator sees. */
export const CARE_STATES = {
  'care-check-in': (language) =>
    withCare(language, {
      step: 'check-in',
      intent: 'check-in',
      cause: { known: null, hypotheses: hypotheses(language).slice(1) },
      course: course(language, 'flagged', 1),
      missing: ['topic'],
      model: 'DeepSeek',
    }),
  'care-apologise': (language) =>
    withCare(language, {
      step: 'apologise',
      intent: 'apology',
      tier: 'loyal',
      tierSet: true,
      cause: guesses(language),
      course: course(language, 'flagged', 1),
    }),
  'care-sent': (language) =>
    withCare(language, {
      step: 'wait',
      stepUntil: NOW + 4 * DAY,
      cause: guesses(language),
      course: course(language, 'sent', 4),
    }),
  'care-reply': (language) =>
    withCare(language, {
      step: 'reply',
      waiting: GRAVE,
      window: { open: true, closesAt: NOW + 31 * HOUR, left: 3 },
      course: course(language, 'replied', 5),
    }),
  'care-find-cause': (language) =>
    withCare(language, {
      step: 'find-cause',
      intent: 'ask-cause',
      window: { open: true, closesAt: NOW + 20 * HOUR, left: null },
      cause: guesses(language),
      course: course(language, 'replied', 5),
    }),
  'care-no-cause': (language) =>
    withCare(language, {
      step: 'find-cause',
      intent: 'ask-cause',
      course: course(language, 'replied', 5),
    }),
  'care-amend': (language) =>
    withCare(language, {
      step: 'amend',
      intent: 'amends',
      cause: known(language, 'reply'),
      offers: offers(language),
      budget,
      course: course(language, 'cause-known', 6),
      model: 'DeepSeek',
    }),
  'care-compensated': (language) =>
    withCare(language, {
      step: 'wait',
      stepUntil: NOW + 6 * DAY,
      cause: known(language, 'operator'),
      course: course(language, 'compensated', 8),
    }),
  'care-resting': (language) =>
    withCare(language, { step: 'rest', tier: 'edge', course: course(language, 'sent', 4) }),
  'care-held': (language) =>
    withCare(language, { step: 'held', course: course(language, 'flagged', 1) }),
  'care-quiet': (language) =>
    withCare(language, {
      step: 'close',
      quiet: { at: daysAgo(3), by: 'words' },
      course: course(language, 'sent', 4),
    }),
  'care-recovered': (language) => ({
    kind: 'fine',
    ...base(language, short(language), FADING('fine')),
    lastInboundAt: NOW - 3 * HOUR,
    habits: { hours: { from: 22, to: 1, share: 0.5 }, medium: null },
    lastOutboundAt: NOW - 2 * HOUR,
    weeks: GOOD_WEEKS,
    care: care({
      step: 'watch',
      intent: 'thanks',
      stepUntil: NOW + 55 * DAY,
      cause: known(language, 'operator'),
      course: course(language, 'recovered', 9),
      messages: MESSAGES,
      profile: profile(language),
    }),
  }),
  'care-fine-waiting': (language) => ({
    kind: 'fine',
    ...base(language, short(language), FADING('fine')),
    lastInboundAt: NOW - 42 * MINUTE,
    weeks: GOOD_WEEKS,
    care: care({ step: 'reply', waiting: LATE, intent: 'off-hours' }),
  }),
  'waiting-list': (language) => ({
    kind: 'no-conversation',
    site: site(language),
    inSight: 18,
    offHours:
      language === 'en'
        ? 'Hi, we are back at 9 tomorrow morning and I will look into it first thing. If it cannot wait: 400-000-0000.'
        : '您好，我们明早 9 点上班，一上班就先看您的事。急事可以打值班电话 400-000-0000。',
    waiting: [
      { contact: contact(short(language)), waiting: GRAVE },
      { contact: contact(language === 'en' ? 'Mr. Zhao' : '赵先生'), waiting: LATE },
      {
        contact: contact(language === 'en' ? 'Chen' : '新客户小陈'),
        waiting: FRESH,
      },
      {
        contact: contact(language === 'en' ? 'Zhou Min' : '周敏'),
        waiting: CLOSED,
      },
    ],
    flagged: [
      {
        contact: contact(language === 'en' ? 'Wang Mei' : '王小美'),
        level: 'silent',
        evidence: SILENCE,
      },
    ],
  }),
} satisfies Record<string, (language: Language) => PanelState>;
