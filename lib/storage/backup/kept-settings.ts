import * as z from 'zod/mini';
import { dataRulesSchema } from '@/lib/core/data/data-rules';
import { SECTION_IDS } from '@/lib/core/model/setting-section';
import { dataRulesSetting } from '../data-settings';
import { SECTIONS } from '../setting-sections';

/** The settings a file may hold: every section, and the rules for the data themselves. */
export const KEPT_SETTINGS = [...SECTION_IDS, 'data'] as const;
export type KeptSetting = (typeof KEPT_SETTINGS)[number];
export type KeptSettings = { readonly [K in KeptSetting]?: unknown };

const items: Readonly<
  Record<KeptSetting, { schema: z.ZodMiniType; item: { getValue(): Promise<unknown> } }>
> = { ...SECTIONS, data: { schema: dataRulesSchema, item: dataRulesSetting } };

/** What is in a file is shown before it is used, and each value is checked where it is saved. */
export const keptSettingsSchema = z.strictObject(
  Object.fromEntries(KEPT_SETTINGS.map((name) => [name, z.exactOptional(z.unknown())])) as {
    [K in KeptSetting]: z.ZodMiniExactOptional<z.ZodMiniUnknown>;
  },
);

/** The settings an operator changed, by name. Never a key or a passphrase, and no consent. */
export async function readKeptSettings(): Promise<KeptSettings> {
  const kept: Partial<Record<KeptSetting, unknown>> = {};
  for (const name of KEPT_SETTINGS) {
    const parsed = items[name].schema.safeParse(await items[name].item.getValue());
    if (parsed.success && parsed.data !== null) kept[name] = parsed.data;
  }
  return withoutConsent(kept);
}

/**
 * The settings of a file that this build can use. A file switches nothing on that leaves this
 * computer: a model stays off until the operator agrees again.
 * @returns the usable ones, and the names of the others
 */
export function usableSettings(settings: KeptSettings): {
  readonly usable: KeptSettings;
  readonly unusable: KeptSetting[];
} {
  const usable: Partial<Record<KeptSetting, unknown>> = {};
  const unusable: KeptSetting[] = [];
  for (const name of KEPT_SETTINGS) {
    if (!(name in settings)) continue;
    const parsed = items[name].schema.safeParse(settings[name]);
    if (parsed.success) usable[name] = parsed.data;
    else unusable.push(name);
  }
  return { usable: withoutConsent(usable), unusable };
}

function withoutConsent(settings: KeptSettings): KeptSettings {
  if (!settings.model) return settings;
  return { ...settings, model: { ...(settings.model as object), enabled: false, agreedTo: '' } };
}
