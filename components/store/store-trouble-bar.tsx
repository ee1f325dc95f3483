import { storeTexts } from '@/lib/i18n/store';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { typeset } from '../ui/typeset';
import { GoOn } from './go-on';
import { StoreSteps } from './store-steps';
import './store-trouble.css';
import type { StoreTroubleProps } from './store-trouble-view';

/** Stands above a page that can be read, while nothing new can be recorded. */
export function StoreTroubleBar({ trouble, language, acts }: StoreTroubleProps) {
  const texts = storeTexts(language);
  const { title, body } = texts.troubles[trouble];
  return (
    <section className="store-bar" aria-label={title} lang={language}>
      <Icon name="warning" />
      <div className="store-bar-words">
        <strong>{typeset(title)}</strong>
        <p>{typeset(body)}</p>
        <StoreSteps trouble={trouble} language={language} />
        {trouble === 'lost' ? (
          <div className="store-acts">
            <Button onClick={acts.restore}>{texts.restore}</Button>
            <GoOn language={language} onGoOn={acts.goOn} />
          </div>
        ) : null}
      </div>
    </section>
  );
}
