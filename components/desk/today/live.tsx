import { useState } from 'react';
import { browser } from 'wxt/browser';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import type { LiveProps } from '../live/live-props';
import { TodayPage } from './today-page';
import { useBackupDue } from './use-backup-due';
import { useToday } from './use-today';

export default function LiveToday({ db }: LiveProps) {
  const [more, setMore] = useState(0);
  const capacity = useCareSettings()?.strategy.dailyCapacity ?? 0;
  return (
    <TodayPage
      data={useToday(db, more)}
      onMore={() => setMore(more + capacity)}
      onAddress={(url) => void browser.tabs.create({ url })}
      backup={useBackupDue(db)}
      practice={browser.runtime.getURL('/practice.html' as never)}
    />
  );
}
