import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useDesk } from '../desk-context';
import { MODEL_REACH, useHasBuiltin } from '../live/model-reach';
import { ModelPage } from './model-page';

export default function LiveModel() {
  const { language } = useDesk();
  const settings = useCareSettings();
  const hasBuiltin = useHasBuiltin(language);
  return <ModelPage settings={settings?.model} hasBuiltin={hasBuiltin} reach={MODEL_REACH} />;
}
