import { TIERS, type Tier } from '@/lib/core/model/tier';
import { deskWords } from '@/lib/i18n/desk/words';
import { useAction } from '../../hooks/use-action';
import { SelectChip } from '../../ui/select-chip';
import { usePanel } from '../panel-context';
import type { CareView } from './care-view';

/** What the contact is worth, by itself or as the operator says. */
export function TierChip({ care }: { care: CareView }) {
  const { care: words, texts, actions, language, showToast } = usePanel();
  const { tiers } = deskWords(language);
  const [, run] = useAction();
  const { tier: _, ...rest } = care.profile;
  const choose = (value: Tier | 'auto') =>
    run(async () => {
      try {
        await actions.saveProfile(value === 'auto' ? rest : { ...rest, tier: value });
      } catch {
        showToast({ message: texts.failed });
      }
    });
  const automatic = care.tierSet ? words.tier.automatic : words.tier.auto(tiers[care.tier]);
  return (
    <SelectChip<Tier | 'auto'>
      label={words.tier.label}
      choices={[
        { value: 'auto', label: automatic },
        ...TIERS.map((value) => ({ value, label: tiers[value] })),
      ]}
      value={care.tierSet ? care.tier : 'auto'}
      onChange={choose}
    />
  );
}
