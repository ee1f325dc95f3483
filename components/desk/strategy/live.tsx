import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { siteNames } from '../live/site-names';
import { useSites } from '../live/use-sites';
import { StrategyPage } from './strategy-page';

export default function LiveStrategy({ db }: LiveProps) {
  const { language } = useDesk();
  const settings = useCareSettings();
  const sites = useSites(db);
  return (
    <StrategyPage
      strategy={settings?.strategy}
      shifts={settings?.shifts}
      sites={siteNames(language, sites)}
    />
  );
}
