import { useState } from 'react';
import type { Language } from '@/lib/i18n/language';
import { storeTexts } from '@/lib/i18n/store';
import { useAction } from '../hooks/use-action';
import { Button } from '../ui/button';
import { typeset } from '../ui/typeset';

interface GoOnProps {
  readonly language: Language;
  readonly onGoOn: () => Promise<void>;
}

/** Recording goes on with what there is now: asked twice. */
export function GoOn({ language, onGoOn }: GoOnProps) {
  const texts = storeTexts(language);
  const [isAsked, setAsked] = useState(false);
  const [phase, run] = useAction();
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{texts.goOn}</Button>;
  return (
    <fieldset className="store-sure" aria-label={texts.goOn}>
      <p>{typeset(texts.goOnSure)}</p>
      <div className="store-acts">
        <Button busy={phase === 'busy'} onClick={() => run(onGoOn)}>
          {texts.goOnYes}
        </Button>
        <Button variant="quiet" onClick={() => setAsked(false)}>
          {texts.goOnNo}
        </Button>
      </div>
      <p role="status" className="store-failed">
        {phase === 'failed' ? texts.failed : ''}
      </p>
    </fieldset>
  );
}
