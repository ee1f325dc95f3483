import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { DEFAULT_SHIFTS, type Shifts, shiftsSchema } from '@/lib/core/calendar/shifts';
import {
  DEFAULT_MODEL_SETTINGS,
  type ModelSettings,
  modelSettingsSchema,
} from '@/lib/core/drafting/model/model-settings';
import { DEFAULT_STRATEGY, type Strategy, strategySchema } from '@/lib/core/strategy/strategy';
import { type Language, pickLanguage } from '@/lib/i18n/language';

/** The operator's choice of language; null follows the browser. */
export const languageSetting = storage.defineItem<Language | null>('local:language', {
  fallback: null,
});

/** The language of everything the operator reads. */
export async function readLanguage(): Promise<Language> {
  return pickLanguage(navigator.languages, await languageSetting.getValue());
}

/** How customers are to be cared for; a stored document this build cannot read gives the default. */
export const strategySetting = storage.defineItem<unknown>('local:strategy', { fallback: null });

/** When somebody is at the desk. */
export const shiftsSetting = storage.defineItem<unknown>('local:shifts', { fallback: null });

/** The operator's strategy. Nothing stored is overwritten by reading it. */
export async function readStrategy(): Promise<Strategy> {
  const stored = strategySchema.safeParse(await strategySetting.getValue());
  return stored.success ? stored.data : DEFAULT_STRATEGY;
}

/** The operator's shifts. */
export async function readShifts(): Promise<Shifts> {
  const stored = shiftsSchema.safeParse(await shiftsSetting.getValue());
  return stored.success ? stored.data : DEFAULT_SHIFTS;
}

/** Whether drafts may be asked of a model, and of which; never holds a key. */
export const modelSetting = storage.defineItem<unknown>('local:model', { fallback: null });

/** The operator's settings for drafts by a model; off unless switched on. */
export async function readModelSettings(): Promise<ModelSettings> {
  const stored = modelSettingsSchema.safeParse(await modelSetting.getValue());
  return stored.success ? stored.data : DEFAULT_MODEL_SETTINGS;
}

/** Ids of the sites read in spite of a rule that speaks against it, as the operator agreed. */
export const agreedSetting = storage.defineItem<unknown>('local:agreed-sites', { fallback: null });

const agreedSchema = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(100));

/** The sites agreed to; none when this build can't read what is stored. */
export async function readAgreed(): Promise<string[]> {
  const stored = agreedSchema.safeParse(await agreedSetting.getValue());
  return stored.success ? stored.data : [];
}
