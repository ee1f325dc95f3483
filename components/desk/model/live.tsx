import { useCareSettings } from '../../sidepanel/live/use-care-settings';
import { useVault } from '../../vault/use-vault';
import { useDesk } from '../desk-context';
import type { LiveProps } from '../live/live-props';
import { MODEL_REACH, useHasBuiltin } from '../live/model-reach';
import { ModelPage } from './model-page';

export default function LiveModel({ vault }: LiveProps) {
  const { language } = useDesk();
  const settings = useCareSettings();
  const hasBuiltin = useHasBuiltin(language);
  const protection = useVault(vault);
  return (
    <ModelPage
      settings={settings?.model}
      hasBuiltin={hasBuiltin}
      hasVault={protection?.state === 'open'}
      reach={MODEL_REACH}
    />
  );
}
