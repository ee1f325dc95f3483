import { THEMES } from '@/lib/core/model/setting-section';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { LANGUAGES } from '@/lib/i18n/language';
import { Card } from '../../ui/card';
import { ChoiceChips } from '../../ui/choice-chips';
import { useDesk } from '../desk-context';
import type { SettingsInUse } from './settings-data';
import { useSection } from './use-section';

/** Language, and how our own pages look. */
export function LookCard({ language: chosen, theme }: Pick<SettingsInUse, 'language' | 'theme'>) {
  const { language } = useDesk();
  const texts = deskSettingsTexts(language).look;
  const [, saveLanguage] = useSection('language', chosen);
  const [, saveTheme] = useSection('theme', theme);
  return (
    <Card title={texts.title}>
      <div className="settings-look">
        <ChoiceChips
          legend={texts.language}
          choices={(['auto', ...LANGUAGES] as const).map((value) => ({
            value,
            label: texts.languages[value],
          }))}
          value={chosen ?? 'auto'}
          onChange={(value) => saveLanguage(value === 'auto' ? null : value, texts.languageSaved)}
        />
        <div className="stack">
          <ChoiceChips
            legend={texts.theme}
            choices={THEMES.map((value) => ({ value, label: texts.themes[value] }))}
            value={theme}
            onChange={(value) => saveTheme(value, texts.themeSaved)}
          />
          <p className="note">{texts.themeHint}</p>
        </div>
      </div>
    </Card>
  );
}
