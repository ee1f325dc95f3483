import * as z from 'zod/mini';
import { shiftsSchema } from '@/lib/core/calendar/shifts';
import { dataRulesSchema } from '@/lib/core/data/data-rules';
import { modelSettingsSchema } from '@/lib/core/drafting/model/model-settings';
import { strategySchema } from '@/lib/core/strategy/strategy';
import { LANGUAGES } from '@/lib/i18n/language';
import { dataRulesSetting } from '../data-settings';
import { languageSetting, modelSetting, shiftsSetting, strategySetting } from '../settings';

interface KeptSetting {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  readonly item: { getValue(): Promise<unknown>; setValue(value: never): Promise<void> };
  /** What is not taken from a file although it is in it. */
  readonly withoutConsent?: (value: never) => unknown;
}

/**
 * The settings a backup holds. Never a key or a passphrase, and no consent: what a file may switch on
 * by itself is nothing that leaves this computer.
 */
export const KEPT_SETTINGS: readonly KeptSetting[] = [
  { name: 'language', schema: z.nullable(z.enum(LANGUAGES)), item: languageSetting },
  { name: 'strategy', schema: strategySchema, item: strategySetting },
  { name: 'shifts', schema: shiftsSchema, item: shiftsSetting },
  {
    name: 'model',
    schema: modelSettingsSchema,
    item: modelSetting,
    withoutConsent: (value: object) => ({ ...value, enabled: false, agreedTo: '' }),
  },
  { name: 'data', schema: dataRulesSchema, item: dataRulesSetting },
];

/** The settings that were changed by the operator, by name. */
export async function readKeptSettings(): Promise<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const { name, schema, item, withoutConsent } of KEPT_SETTINGS) {
    const parsed = schema.safeParse(await item.getValue());
    if (!parsed.success || parsed.data === null) continue;
    kept[name] = withoutConsent ? withoutConsent(parsed.data as never) : parsed.data;
  }
  return kept;
}

/**
 * Takes one setting from a file. Only the background calls this.
 * @throws Error when the name or the value is not one of this build
 */
export async function takeSetting(name: string, value: unknown): Promise<void> {
  const kept = KEPT_SETTINGS.find((each) => each.name === name);
  const parsed = kept?.schema.safeParse(value);
  if (!kept || !parsed?.success) throw new Error(`no setting of this kind: ${name}`);
  const { item, withoutConsent } = kept;
  await item.setValue(
    (withoutConsent ? withoutConsent(parsed.data as never) : parsed.data) as never,
  );
}
