import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { siteNames } from '../live/site-names';
import { StrategyPage } from './strategy-page';

export default function LiveStrategy() {
  const { language } = useDesk();
  const settings = useCareSettings();
  return (
    <StrategyPage
      strategy={settings?.strategy}
      shifts={settings?.shifts}
      sites={siteNames(language)}
    />
  );
}
