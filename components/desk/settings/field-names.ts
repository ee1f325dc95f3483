import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { deskStrategyTexts } from '@/lib/i18n/desk/strategy';
import type { Language } from '@/lib/i18n/language';

/**
 * What changed places are called where they are edited, each once.
 * @param paths as `differences` gives them
 * @returns fewer names than paths where a place has none, or several have one
 */
export function fieldNames(paths: readonly string[], language: Language): string[] {
  const { tiers, shares, budget, calendar, learn, shifts, windows } = deskStrategyTexts(language);
  const { words, notices } = deskSettingsTexts(language);
  const known: Readonly<Record<string, unknown>> = {
    ...words.features,
    ...notices,
    ...budget,
    ...shares,
    ...tiers,
    ...learn,
    ...calendar.switches,
    lateAfter: shifts.lateAfter,
    graveAfter: shifts.graveAfter,
    week: shifts.week,
    holidays: shifts.holidays,
    closed: shifts.closed,
    urgentContact: shifts.urgent,
    windows: windows.title,
    launches: calendar.launches,
  };
  const names = paths.map((path) => {
    const found = path
      .split('.')
      .reverse()
      .map((key) => (Object.hasOwn(known, key) ? known[key] : undefined))
      .map((name) => (Array.isArray(name) ? name[0] : name))
      .find((name) => typeof name === 'string');
    return typeof found === 'string' ? found : null;
  });
  return [...new Set(names.filter((name) => name !== null))];
}
