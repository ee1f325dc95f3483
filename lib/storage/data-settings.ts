import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type DataRules, DEFAULT_DATA_RULES, dataRulesSchema } from '@/lib/core/data/data-rules';

/** How the operator wants their data to be looked after. */
export const dataRulesSetting = storage.defineItem<unknown>('local:data-rules', { fallback: null });

/** ms; when a backup was last made on this computer. */
export const lastBackupItem = storage.defineItem<unknown>('local:last-backup', { fallback: null });

/** ms; when old data was last forgotten by the rules. */
export const lastForgottenItem = storage.defineItem<unknown>('local:last-forgotten', {
  fallback: null,
});

/** The operator's rules for their data. */
export async function readDataRules(): Promise<DataRules> {
  const stored = dataRulesSchema.safeParse(await dataRulesSetting.getValue());
  return stored.success ? stored.data : DEFAULT_DATA_RULES;
}

/** @returns ms, or null when there is none */
export async function readMoment(item: { getValue(): Promise<unknown> }): Promise<number | null> {
  const stored = z.number().safeParse(await item.getValue());
  return stored.success ? stored.data : null;
}
