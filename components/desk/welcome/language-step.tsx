import { deskWelcomeTexts } from '@/lib/i18n/desk/welcome';
import { LANGUAGES } from '@/lib/i18n/language';
import { ChoiceChips } from '../../ui/choice-chips';
import { useDesk } from '../desk-context';

/** The language, changed at once. */
export function LanguageStep() {
  const { language, ask } = useDesk();
  const texts = deskWelcomeTexts(language).language;
  return (
    <ChoiceChips
      legend={texts.title}
      hideLegend
      choices={LANGUAGES.map((value) => ({ value, label: texts.choices[value] }))}
      value={language}
      onChange={(value) => void ask('settings/save', { section: 'language', value })}
    />
  );
}
