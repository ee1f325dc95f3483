import { readSettingsFile, writeSettingsFile } from '@/lib/storage/settings-file';
import type { LiveProps } from '../live/live-props';
import { requestNotices } from './live/use-may-notify';
import { usePreview } from './live/use-preview';
import { useSettings } from './live/use-settings';
import type { FileRead, SettingsReach } from './settings-data';
import { SettingsPage } from './settings-page';

const REACH: SettingsReach = {
  allowNotices: requestNotices,
  writeFile: writeSettingsFile,
  readFile: async (file): Promise<FileRead> =>
    // Far beyond any settings: not even read.
    file.size > 2_000_000 ? { ok: false, fault: 'too-big' } : readSettingsFile(await file.text()),
};

export default function LiveSettings({ db }: LiveProps) {
  const data = useSettings();
  return <SettingsPage data={data} preview={usePreview(db, data?.inUse.strategy)} reach={REACH} />;
}
