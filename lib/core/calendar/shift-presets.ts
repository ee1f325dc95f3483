import type { Shifts } from './shifts';

type Week = Shifts['week'];

const HOUR = 60;
const hours = (...periods: readonly (readonly [from: number, to: number])[]) =>
  periods.map(([from, to]) => ({ from: from * HOUR, to: to * HOUR }));
const every = (day: Week[number]): Week => Array.from({ length: 7 }, () => day);

/** Weeks to begin with: most desks keep one of these. */
export const SHIFT_PRESETS = {
  day: [...every(hours([9, 12], [13, 18])).slice(0, 6), []],
  long: every(hours([10, 16], [16, 22])),
  always: every(hours([0, 24])),
} as const satisfies Record<string, Week>;
export type ShiftPreset = keyof typeof SHIFT_PRESETS;
export const SHIFT_PRESET_IDS = Object.keys(SHIFT_PRESETS) as ShiftPreset[];

/** The preset whose week this is; null for a week of the operator's own. */
export function presetOf({ week }: Pick<Shifts, 'week'>): ShiftPreset | null {
  const text = JSON.stringify(week);
  return SHIFT_PRESET_IDS.find((id) => JSON.stringify(SHIFT_PRESETS[id]) === text) ?? null;
}

/**
 * Shifts with the week of a preset. A desk that is always staffed knows no holidays; the others keep
 * what was set.
 */
export function withPreset(shifts: Shifts, preset: ShiftPreset): Shifts {
  const holidays = preset === 'always' ? false : shifts.holidays;
  return { ...shifts, week: SHIFT_PRESETS[preset].map((day) => [...day]), holidays };
}
