import type {
  FileRead,
  PreviewReading,
  SettingsData,
  SettingsReach,
} from '@/components/desk/settings/settings-data';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { DEFAULT_MODEL_SETTINGS } from '@/lib/core/drafting/model/model-settings';
import { DEFAULT_NOTICES } from '@/lib/core/notices/notice-settings';
import { OVERALL_POSITIONS } from '@/lib/core/strategy/overall-sensitivity';
import { DEFAULT_STRATEGY } from '@/lib/core/strategy/strategy';
import { NO_OWN_WORDS } from '@/lib/core/text/own-words';
import { NOW } from '../gallery/now';

const HOUR = 3_600_000;
const delivered = {
  strategy: DEFAULT_STRATEGY,
  shifts: DEFAULT_SHIFTS,
  words: NO_OWN_WORDS,
  notices: DEFAULT_NOTICES,
  model: DEFAULT_MODEL_SETTINGS,
  language: null,
  theme: 'system',
} as const;
const none = {
  strategy: [],
  shifts: [],
  words: [],
  notices: [],
  model: [],
  language: [],
  theme: [],
};

/** As on the first day. */
export const SETTINGS_NEW: SettingsData = {
  inUse: delivered,
  delivered,
  versions: none,
  mayNotify: false,
};

/** After some months: words of the shop's own, notices on, versions to go back to. */
export const SETTINGS_USED: SettingsData = {
  inUse: {
    ...delivered,
    words: {
      version: 1,
      features: {
        promotion: {
          more: ['会员狂欢', '宠粉日', 'mega monday', '全场任意搭第二件半价起还送收纳'],
          never: ['新品'],
        },
        short: { more: ['稳的呢亲'], never: [] },
      },
    },
    notices: { version: 1, digest: true, late: true, names: false },
    shifts: { ...DEFAULT_SHIFTS, lateAfter: 10 },
  },
  delivered,
  versions: {
    ...none,
    shifts: [
      { at: NOW - 3 * HOUR, value: { ...DEFAULT_SHIFTS, lateAfter: 20 }, readable: true },
      { at: NOW - 400 * HOUR, value: null, readable: true },
    ],
    words: [{ at: NOW - 90 * HOUR, value: { version: 2 }, readable: false }],
  },
  mayNotify: false,
};

/** The more flags, the more of them wrong. */
export const PREVIEW: PreviewReading = {
  state: 'read',
  outcomes: OVERALL_POSITIONS.map((position) => ({
    perWeek: 11 * Math.exp(0.8 * position),
    outcome: { flagged: Math.round(30 + 20 * position), left: Math.round(21 + 4 * position) },
  })),
  looked: 600,
  total: 5230,
};
export const PREVIEW_FEW: PreviewReading = {
  state: 'read',
  outcomes: OVERALL_POSITIONS.map(() => ({ perWeek: null, outcome: null })),
  looked: 6,
  total: 6,
};

const FILE: FileRead = {
  ok: true,
  sections: new Map<never, unknown>([
    ['shifts', { ...DEFAULT_SHIFTS, lateAfter: 30, graveAfter: 90 }],
    ['words', NO_OWN_WORDS],
    ['theme', 'system'],
  ] as never),
  refused: [{ section: 'colours' }],
};

export const SETTINGS_REACH: SettingsReach = {
  allowNotices: async () => false,
  writeFile: async () => '{}',
  readFile: async () => FILE,
};
