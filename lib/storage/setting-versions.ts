import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** Earlier versions kept of each section. */
export const KEPT_VERSIONS = 10;

const versionSchema = z.strictObject({
  /** ms; until when it was in use. */
  at: z.number().check(z.gte(0), z.lte(1e13)),
  /** As it was stored; null where nothing was, which means as delivered. */
  value: z.unknown(),
});
export type SettingVersion = z.infer<typeof versionSchema>;

const versionsSchema = z.record(
  z.string().check(z.maxLength(40)),
  z.array(versionSchema).check(z.maxLength(KEPT_VERSIONS)),
);

export const versionsSetting = storage.defineItem<unknown>('local:setting-versions', {
  fallback: null,
});

/** The earlier versions of every section, newest first. */
export async function readVersions(): Promise<Readonly<Record<string, readonly SettingVersion[]>>> {
  const stored = versionsSchema.safeParse(await versionsSetting.getValue());
  return stored.success ? stored.data : {};
}

/**
 * Keeps what a section was before it is replaced. What is the same as the newest kept one is not kept
 * again. @param at ms; now
 */
export async function keepVersion(section: string, value: unknown, at: number): Promise<void> {
  const all = await readVersions();
  const kept = all[section] ?? [];
  if (kept[0] && JSON.stringify(kept[0].value) === JSON.stringify(value)) return;
  const versions = [{ at, value }, ...kept].slice(0, KEPT_VERSIONS);
  await versionsSetting.setValue({ ...all, [section]: versions });
}
