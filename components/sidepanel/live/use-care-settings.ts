import { useEffect, useState } from 'react';
import { DEFAULT_SHIFTS, type Shifts } from '@/lib/core/calendar/shifts';
import {
  DEFAULT_MODEL_SETTINGS,
  type ModelSettings,
} from '@/lib/core/drafting/model/model-settings';
import { DEFAULT_STRATEGY, type Strategy } from '@/lib/core/strategy/strategy';
import {
  modelSetting,
  readModelSettings,
  readShifts,
  readStrategy,
  shiftsSetting,
  strategySetting,
} from '@/lib/storage/settings';

/** The operator's own rules. */
export interface CareSettings {
  readonly strategy: Strategy;
  readonly shifts: Shifts;
  readonly model: ModelSettings;
}

const DEFAULTS: CareSettings = {
  strategy: DEFAULT_STRATEGY,
  shifts: DEFAULT_SHIFTS,
  model: DEFAULT_MODEL_SETTINGS,
};

/** The operator's rules, live: null until they were read once. */
export function useCareSettings(): CareSettings | null {
  const [settings, setSettings] = useState<CareSettings | null>(null);

  useEffect(() => {
    let alive = true;
    const read = async () => {
      const [strategy, shifts, model] = await Promise.all([
        readStrategy(),
        readShifts(),
        readModelSettings(),
      ]);
      if (alive) setSettings({ strategy, shifts, model });
    };
    const look = () => void read().catch(() => alive && setSettings(DEFAULTS));
    look();
    const unwatch = [strategySetting, shiftsSetting, modelSetting].map((item) => item.watch(look));
    return () => {
      alive = false;
      for (const stop of unwatch) stop();
    };
  }, []);

  return settings;
}
