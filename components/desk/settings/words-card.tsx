import { useState } from 'react';
import {
  ADD_ONLY,
  OWN_WORD_FEATURES,
  type OwnWordFeature,
  type OwnWords,
} from '@/lib/core/text/own-words';
import { deskSettingsTexts } from '@/lib/i18n/desk/settings';
import { Card } from '../../ui/card';
import { SelectField } from '../../ui/select-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSection } from './use-section';
import { WordList } from './word-list';

const NONE = { more: [], never: [] };

/** The operator's own words: what counts as one kind, and what does not. */
export function WordsCard({ words }: { words: OwnWords }) {
  const { language } = useDesk();
  const texts = deskSettingsTexts(language).words;
  const [feature, setFeature] = useState<OwnWordFeature>('promotion');
  const [busy, save] = useSection('words', words);
  const own = words.features[feature] ?? NONE;
  const put = (part: Partial<typeof own>) =>
    save(
      { ...words, features: { ...words.features, [feature]: { ...own, ...part } } },
      texts.saved,
    );
  const label = (each: OwnWordFeature) => {
    const { more, never } = words.features[each] ?? NONE;
    const count = more.length + never.length;
    const name = texts.features[each][0] ?? '';
    return count > 0 ? `${name} · ${texts.count(count)}` : name;
  };
  return (
    <Card title={texts.title}>
      <div className="stack">
        <p className="soft section-lead">{typeset(texts.lead)}</p>
        <SelectField
          label={texts.feature}
          hint={typeset(texts.features[feature][1] ?? '')}
          value={feature}
          options={OWN_WORD_FEATURES.map((value) => ({ value, label: label(value) }))}
          onChange={setFeature}
        />
        <div className="word-lists">
          <WordList
            key={`${feature}-more`}
            title={texts.more}
            hint={texts.moreHint}
            words={own.more}
            others={own.never}
            busy={busy}
            onChange={(more) => put({ more })}
          />
          {ADD_ONLY.has(feature) ? null : (
            <WordList
              key={`${feature}-never`}
              title={texts.never}
              hint={texts.neverHint}
              words={own.never}
              others={own.more}
              busy={busy}
              onChange={(never) => put({ never })}
            />
          )}
        </div>
      </div>
    </Card>
  );
}
