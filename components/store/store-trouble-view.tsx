import type { StoreTrouble } from '@/lib/core/model/store-trouble';
import type { Language } from '@/lib/i18n/language';
import { storeTexts } from '@/lib/i18n/store';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { typeset } from '../ui/typeset';
import { GoOn } from './go-on';
import { StoreSteps } from './store-steps';
import './store-trouble.css';

/** What an operator can do about it. */
export interface StoreActs {
  readonly retry: () => void;
  /** Goes to where a backup is restored. */
  readonly restore: () => void;
  /** Records again, with what there is now. @throws when the worker does not answer */
  readonly goOn: () => Promise<void>;
}

export interface StoreTroubleProps {
  readonly trouble: StoreTrouble;
  readonly language: Language;
  readonly place: 'desk' | 'panel';
  readonly acts: StoreActs;
}

/** Stands in place of a page whose records cannot be read. */
export function StoreTroubleView({ trouble, language, place, acts }: StoreTroubleProps) {
  const texts = storeTexts(language);
  const { title, body } = texts.troubles[trouble];
  return (
    <main className="store-trouble" lang={language}>
      <Empty icon="warning" tone={trouble === 'older' ? 'plain' : 'bad'} title={title}>
        <p className="soft">{typeset(body)}</p>
        <StoreSteps trouble={trouble} language={language} />
        <div className="store-acts">
          {trouble === 'lost' ? (
            <>
              <Button variant="primary" onClick={acts.restore}>
                {place === 'desk' ? texts.restore : texts.restoreInDesk}
              </Button>
              <GoOn language={language} onGoOn={acts.goOn} />
            </>
          ) : (
            <Button variant="primary" onClick={acts.retry}>
              {texts.retry}
            </Button>
          )}
        </div>
      </Empty>
    </main>
  );
}
