import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { Card } from '../../ui/card';
import { Icon, type IconName } from '../../ui/icon';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { PageId } from '../pages';

const PLACES = [
  ['strategy', 'strategy', 'sliders'],
  ['offers', 'offers', 'gift'],
  ['shifts', 'strategy', 'clock'],
  ['model', 'model', 'chip'],
  ['sites', 'sites', 'globe'],
  ['import', 'import', 'upload'],
  ['data', 'data', 'lock'],
  ['welcome', 'welcome', 'spark'],
] as const satisfies readonly (readonly [string, PageId, IconName])[];

/** What is decided on other pages, in a sentence each. */
export function OverviewCard() {
  const { language } = useDesk();
  const texts = deskSettingsTexts(language).overview;
  return (
    <Card title={texts.title}>
      <ul className="settings-places">
        {PLACES.map(([place, page, icon]) => {
          const [name = '', about = ''] = texts.places[place];
          return (
            <li key={place}>
              <Icon name={icon} />
              <div>
                <a href={`#/${page}`}>{name}</a>
                <p className="note">{typeset(about)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
