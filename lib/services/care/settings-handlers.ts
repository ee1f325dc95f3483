import type { ZodMiniType } from 'zod/mini';
import { shiftsSchema } from '@/lib/core/calendar/shifts';
import { modelSettingsSchema } from '@/lib/core/drafting/model/model-settings';
import { strategySchema } from '@/lib/core/strategy/strategy';
import type { Handlers } from '@/lib/messaging/server';
import { modelSetting, shiftsSetting, strategySetting } from '@/lib/storage/settings';

const SECTIONS: Readonly<
  Record<string, { schema: ZodMiniType; item: { setValue(value: unknown): Promise<void> } }>
> = {
  strategy: { schema: strategySchema, item: strategySetting },
  shifts: { schema: shiftsSchema, item: shiftsSetting },
  model: { schema: modelSettingsSchema, item: modelSetting },
};

/** Settings are checked whole before they replace what is stored. */
export function settingsHandlers(): Pick<Handlers, 'settings/save'> {
  return {
    'settings/save': async ({ section, value }) => {
      const known = SECTIONS[section];
      if (!known) throw new Error(`no settings called ${section}`);
      const parsed = known.schema.safeParse(value);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new Error(`${section}: ${issue?.path.join('.')}: ${issue?.message}`);
      }
      await known.item.setValue(parsed.data);
      return null;
    },
  };
}
