import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { DEFAULT_SHIFTS, shiftsSchema } from '@/lib/core/calendar/shifts';
import {
  DEFAULT_MODEL_SETTINGS,
  modelSettingsSchema,
} from '@/lib/core/drafting/model/model-settings';
import { type SectionId, THEMES, type Theme } from '@/lib/core/model/setting-section';
import {
  DEFAULT_NOTICES,
  type NoticeSettings,
  noticeSettingsSchema,
} from '@/lib/core/notices/notice-settings';
import { DEFAULT_STRATEGY, strategySchema } from '@/lib/core/strategy/strategy';
import { NO_OWN_WORDS, ownWordsSchema } from '@/lib/core/text/own-words';
import { LANGUAGES } from '@/lib/i18n/language';
import { languageSetting, modelSetting, shiftsSetting, strategySetting } from './settings';
import { wordsSetting } from './text-words';

export const noticesSetting = storage.defineItem<unknown>('local:notices', { fallback: null });
export const themeSetting = storage.defineItem<unknown>('local:theme', { fallback: null });

/** Which notices the operator wants; none when this build can't read what is stored. */
export async function readNotices(): Promise<NoticeSettings> {
  const stored = noticeSettingsSchema.safeParse(await noticesSetting.getValue());
  return stored.success ? stored.data : DEFAULT_NOTICES;
}

interface SettingItem {
  getValue(): Promise<unknown>;
  setValue(value: unknown): Promise<void>;
  watch(changed: () => void): () => void;
}

interface Section {
  readonly schema: z.ZodMiniType;
  readonly item: SettingItem;
  /** As delivered; what an operator who never changed anything has. */
  readonly delivered: unknown;
}

/** Each section by what it is checked, and where it lies. */
export const SECTIONS: Readonly<Record<SectionId, Section>> = {
  strategy: { schema: strategySchema, item: strategySetting, delivered: DEFAULT_STRATEGY },
  shifts: { schema: shiftsSchema, item: shiftsSetting, delivered: DEFAULT_SHIFTS },
  words: { schema: ownWordsSchema, item: wordsSetting, delivered: NO_OWN_WORDS },
  notices: { schema: noticeSettingsSchema, item: noticesSetting, delivered: DEFAULT_NOTICES },
  model: { schema: modelSettingsSchema, item: modelSetting, delivered: DEFAULT_MODEL_SETTINGS },
  /** null follows the browser. */
  language: {
    schema: z.nullable(z.enum(LANGUAGES)),
    item: languageSetting as unknown as SettingItem,
    delivered: null,
  },
  theme: { schema: z.enum(THEMES), item: themeSetting, delivered: 'system' },
};

/** How our own pages are to look; as the computer does when this build can't read what is stored. */
export async function readTheme(): Promise<Theme> {
  const stored = await themeSetting.getValue();
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** A section as it is in use: what is stored, or as delivered where this build can't read it. */
export async function readSection(id: SectionId): Promise<unknown> {
  const { schema, item, delivered } = SECTIONS[id];
  const stored = schema.safeParse(await item.getValue());
  return stored.success ? stored.data : delivered;
}
