import type { HistoryReading } from '@/components/desk/history-reading';
import { mondayOf } from '@/lib/core/history/weekly-rhythm';
import type { ShopInsights } from '@/lib/core/insights/gather-insights';
import { NO_MIX } from '@/lib/core/insights/our-mix';
import type { ShopWeek } from '@/lib/core/insights/shop-weeks';
import { NO_VOICES, type VoiceLog } from '@/lib/core/insights/voice-log';
import type { CustomerVoice, VoiceKind } from '@/lib/core/insights/voices';
import { RIVAL_REASONS } from '@/lib/core/model/cause';
import { DAY, MINUTE } from '@/lib/core/model/interaction';
import type { Language } from '@/lib/i18n/language';
import { voicesCsv } from '@/lib/i18n/voices-csv';
import { NOW } from '../gallery/now';
import { contactId, NAMES } from './names';

const ASKED = '2 1 0 0 0 0 1 4 9 22 31 28 40 33 26 24 21 19 25 38 52 47 30 11'
  .split(' ')
  .map(Number);
const LATE = '0 0 0 0 0 0 0 1 1 2 3 2 17 9 3 2 1 2 4 6 13 9 4 2'.split(' ').map(Number);

/** A shop's months as all histories tell them. */
const INSIGHTS: ShopInsights = {
  mix: {
    values: { service: 402, content: 88, benefit: 245, emotion: 131, plain: 260 },
    promotions: 187,
    media: 96,
    total: 1126,
  },
  answers: {
    count: 412,
    median: 6 * MINUTE,
    inTime: 0.81,
    worst: { askedAt: 0, answeredAt: 0, worked: 193 * MINUTE },
  },
  hours: ASKED.map((asked, hour) => ({ hour, asked, late: LATE[hour] ?? 0 })),
  weeks: shopWeeksOf(
    '34 41 38 29 44 52 47 39 0 3 45 51 12',
    '29 33 32 26 30 35 36 33 0 2 38 46 11',
  ),
  voices: {
    request: log('request', 46, 21),
    defect: log('defect', 12, 14),
    complaint: log('complaint', 3, 19),
    competitor: log('competitor', 9, 6),
  },
  comparable: true,
};

/** More than half of it promotion, nothing to compare with. */
export const FLOODING: Partial<ShopInsights> = {
  mix: {
    values: { service: 90, content: 0, benefit: 410, emotion: 22, plain: 31 },
    promotions: 380,
    media: 12,
    total: 553,
  },
  hours: ASKED.map((asked, hour) => ({ hour, asked, late: 0 })),
  comparable: false,
};

export const NO_INSIGHTS: Partial<ShopInsights> = {
  mix: NO_MIX,
  answers: { count: 0, median: null, inTime: null, worst: null },
  hours: ASKED.map((_, hour) => ({ hour, asked: 0, late: 0 })),
  weeks: shopWeeksOf('0 0 0 0 0 0 0 0 0 0 0 0 0', '0 0 0 0 0 0 0 0 0 0 0 0 0'),
  voices: { request: NO_VOICES, defect: NO_VOICES, complaint: NO_VOICES, competitor: NO_VOICES },
  comparable: false,
};

export function historyRead(
  language: Language,
  part: Partial<ShopInsights> = {},
): HistoryReading & { state: 'read' } {
  const insights = { ...INSIGHTS, ...part };
  const known = NAMES[language];
  const names = new Map(
    Array.from({ length: 40 }, (_, n) => [contactId(n), known[n] ?? `${known[7]} ${n}`] as const),
  );
  const csv = () => voicesCsv(insights.voices, names, language, 480);
  return { state: 'read', insights, names, csv };
}

/** Weeks up to now; what is sent goes with what is answered, selling a little more each week. */
function shopWeeksOf(answers: string, inTime: string): ShopWeek[] {
  const monday = mondayOf(NOW, 480);
  const counts = answers.split(' ').map(Number);
  const timely = inTime.split(' ').map(Number);
  return counts.map((count, i) => {
    const sent = Math.round(count * 2.6);
    const promotions = Math.round(sent * (0.1 + 0.02 * i));
    return {
      start: monday - (counts.length - 1 - i) * 7 * DAY,
      answers: count,
      inTime: timely[i] ?? 0,
      promotions,
      useful: Math.round((sent - promotions) * 0.7),
      sent,
    };
  });
}

/** Voices of as many contacts as there are, some more than once. */
function log(kind: VoiceKind, count: number, before: number): VoiceLog {
  const newest = Array.from({ length: count }, (_, i): CustomerVoice => {
    const reason = kind === 'competitor' ? (RIVAL_REASONS[(i * 3) % 5] ?? null) : null;
    const denied = kind === 'request' && i % 4 === 1;
    return { contact: contactId((i * 7) % 37), at: NOW - i * 1.8 * DAY, kind, denied, reason };
  });
  const told = (reason: string) => newest.filter((voice) => voice.reason === reason).length;
  return {
    count,
    before,
    denied: newest.filter(({ denied }) => denied).length,
    reasons: Object.fromEntries(
      RIVAL_REASONS.map((reason) => [reason, told(reason)]),
    ) as VoiceLog['reasons'],
    newest,
  };
}
