import type {
  CaseEventView,
  CaseView,
  HypothesisView,
  OfferView,
  OwnMessage,
} from '@/components/sidepanel/care/care-view';
import type { CaseState } from '@/lib/core/model/care-case';
import { HOUR, MINUTE } from '@/lib/core/model/interaction';
import type { Profile } from '@/lib/core/model/profile';
import type { Wait } from '@/lib/core/waiting/wait-of';
import type { Language, Texts } from '@/lib/i18n/language';
import { NOW } from './now';
import { daysAgo } from './weeks';

const pick = (language: Language, zh: string, en: string) => (language === 'en' ? en : zh);

/** Two guesses: one is our own fault and likely, one is not. */
export function hypotheses(language: Language): HypothesisView[] {
  return [
    {
      cause: 'experience',
      likely: true,
      ours: true,
      remarks: [
        {
          text: pick(
            language,
            '有 2 次让对方等了半天以上，最长 19 小时',
            'Twice they waited more than half a day for us, 19 hours at most',
          ),
          times: [daysAgo(24), daysAgo(38)],
        },
        {
          text: pick(
            language,
            '同一个问题 3 天里问了 2 次',
            'They asked the same thing twice within 3 days',
          ),
          times: [daysAgo(25)],
        },
      ],
    },
    {
      cause: 'value',
      likely: false,
      ours: false,
      remarks: [
        {
          text: pick(
            language,
            '46 天没有发过福利或有用的内容',
            'No benefit and nothing useful sent for 46 days',
          ),
          times: [],
        },
      ],
    },
    {
      cause: 'competitor',
      likely: false,
      ours: false,
      remarks: [
        {
          text: pick(
            language,
            '52 天前提到过别家，说那边更便宜',
            'Spoke of another shop 52 days ago, said it was cheaper',
          ),
          times: [daysAgo(52)],
        },
      ],
    },
  ];
}

/** Offers that fit, one of them given before, and two that cannot be given. */
export function offers(language: Language): OfferView[] {
  const of = (
    id: string,
    name: string,
    kind: OfferView['kind'],
    cost: number,
    part: Partial<OfferView> = {},
  ): OfferView => ({ id, name, kind, cost, refusal: null, before: null, ...part });
  return [
    of('call', pick(language, '店长一对一回访', 'A call by the manager'), 'service', 0),
    of('voucher', pick(language, '20 元无门槛券', '¥20 voucher'), 'benefit', 2000, {
      before: { count: 1, days: 90 },
    }),
    of('sample', pick(language, '新品小样', 'A sample'), 'benefit', 1200, {
      refusal: 'contact-cap',
    }),
    of('exchange', pick(language, '换货包来回运费', 'Free exchange'), 'solution', 3000, {
      refusal: 'wrong-cause',
    }),
  ];
}

const EVENTS: Texts<readonly string[]> = {
  'zh-CN': [
    '变冷，23 天没说话',
    '备好问候话术',
    '填入问候',
    '看到你发出了',
    '对方回了，带着抱怨',
    '原因：体验变差（你确认的）',
    '填入补偿：20 元无门槛券',
    '看到补偿发出，20 元记为已用',
    '来往恢复到平时的节奏',
  ],
  en: [
    'Gone quiet for 23 days',
    'Check-in prepared',
    'Check-in inserted',
    'Seen sent',
    'They answered, with a complaint',
    'Cause: service slipped (you confirmed it)',
    'Amends inserted: ¥20 voucher',
    'Amends seen sent, ¥20 counted',
    'Their rhythm is back to usual',
  ],
};
const TIMES = [
  daysAgo(9),
  daysAgo(8),
  daysAgo(8),
  daysAgo(8),
  daysAgo(6),
  daysAgo(6),
  daysAgo(5),
  daysAgo(5),
  NOW - 3 * HOUR,
];

/** A case that has come so far. */
export function course(language: Language, state: CaseState, length: number): CaseView {
  const events = EVENTS[language].slice(0, length).map(
    (text, n): CaseEventView => ({
      n,
      text,
      at: TIMES[n] ?? NOW,
      undone: n === 1,
      undoable: n > 0,
    }),
  );
  return { id: 'a'.repeat(32), state, events, open: state !== 'done' && state !== 'lost' };
}

/** What we sent lately: guesses, and one the operator marked. */
export const MESSAGES: readonly OwnMessage[] = [
  { id: '1', at: daysAgo(5), length: 42, kind: 'plain', marked: false, joined: false },
  { id: '2', at: daysAgo(9), length: 118, kind: 'activity', marked: false, joined: false },
  { id: '3', at: daysAgo(16), length: 76, kind: 'benefit', marked: true, joined: true },
  { id: '4', at: daysAgo(31), length: 0, kind: 'plain', marked: false, joined: false },
];

/** A profile with a bit of everything. */
export function profile(language: Language): Profile {
  return {
    id: 'made-up',
    address: pick(language, '林姐', 'Lin'),
    product: pick(language, '那套护肤', 'the skin care set'),
    tags: language === 'en' ? ['sensitive skin', 'VIP'] : ['敏感肌', '老客户'],
    spend: 186_000,
    birthday: { calendar: 'lunar', month: 10, day: 14 },
    purchases: [
      { at: daysAgo(90), what: pick(language, '修护面霜', 'Repair cream'), warrantyMonths: 0 },
    ],
    coupons: [{ what: pick(language, '10 元券', '¥10 coupon'), expiresAt: daysAgo(-12) }],
  };
}

/** They wait: some minutes, an hour, half a working day, and since after hours. */
export const FRESH: Wait = wait(6, 'fresh', 6);
export const LATE: Wait = wait(70, 'late', 42);
export const GRAVE: Wait = { ...wait(300, 'grave', 171), urgent: true };
export const CLOSED: Wait = wait(25, 'fresh', 0);

function wait(minutes: number, grade: Wait['grade'], worked: number): Wait {
  return {
    since: NOW - minutes * MINUTE,
    waited: minutes * MINUTE,
    worked: worked * MINUTE,
    grade,
    dueAt: null,
    urgent: false,
  };
}
