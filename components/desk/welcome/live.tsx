import { browser } from 'wxt/browser';
import { DEFAULT_SHIFTS } from '@/lib/core/calendar/shifts';
import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import type { LiveProps } from '../live/live-props';
import { requestOrigins } from '../sites/live/use-granted';
import { useSiteRows } from '../sites/live/use-site-rows';
import { WelcomePage } from './welcome-page';

const REACH = { enable: requestOrigins };

export default function LiveWelcome({ db }: LiveProps) {
  const settings = useCareSettings();
  const sites = useSiteRows(db)?.sites;
  const shifts = settings?.shifts;
  const data =
    shifts && sites
      ? {
          shifts,
          sites,
          shiftsDelivered: JSON.stringify(shifts) === JSON.stringify(DEFAULT_SHIFTS),
        }
      : undefined;
  return (
    <WelcomePage
      data={data}
      reach={REACH}
      practice={browser.runtime.getURL('/practice.html' as never)}
    />
  );
}
