import { useEffect, useState } from 'react';
import { SECTION_IDS, type SectionId } from '@/lib/core/model/setting-section';
import { readSection, SECTIONS } from '@/lib/storage/setting-sections';
import { readVersions, versionsSetting } from '@/lib/storage/setting-versions';
import type { SettingsData, SettingsInUse } from '../settings-data';
import { useMayNotify } from './use-may-notify';

type Read = Pick<SettingsData, 'inUse' | 'versions'>;

/** All settings with their earlier versions, live; undefined until they were read. */
export function useSettings(): SettingsData | undefined {
  const [read, setRead] = useState<Read>();
  const mayNotify = useMayNotify();
  useEffect(() => {
    let alive = true;
    const look = () =>
      void readAll().then(
        (all) => alive && setRead(all),
        (error) => console.error(error),
      );
    look();
    const stops = [
      ...SECTION_IDS.map((id) => SECTIONS[id].item.watch(look)),
      versionsSetting.watch(look),
    ];
    return () => {
      alive = false;
      for (const stop of stops) stop();
    };
  }, []);
  return read && mayNotify !== undefined ? { ...read, delivered: DELIVERED, mayNotify } : undefined;
}

const DELIVERED = eachSection((id) => SECTIONS[id].delivered);

async function readAll(): Promise<Read> {
  const [values, kept] = await Promise.all([
    Promise.all(SECTION_IDS.map(readSection)),
    readVersions(),
  ]);
  const inUse = eachSection((id) => values[SECTION_IDS.indexOf(id)]);
  return {
    // Each was checked by its own schema.
    inUse: inUse as unknown as SettingsInUse,
    versions: eachSection((id) =>
      (kept[id] ?? []).map((version) => ({
        ...version,
        readable: version.value === null || SECTIONS[id].schema.safeParse(version.value).success,
      })),
    ),
  };
}

function eachSection<T>(of: (id: SectionId) => T): Record<SectionId, T> {
  return Object.fromEntries(SECTION_IDS.map((id) => [id, of(id)])) as Record<SectionId, T>;
}
