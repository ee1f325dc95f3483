import { useEffect, useState } from 'react';
import type { Language } from '@/lib/i18n/language';
import { storeTexts } from '@/lib/i18n/store';
import { typeset } from '../ui/typeset';
import './store-trouble.css';

/** ms after which a page that is not there yet says why; most are there sooner. */
const PATIENCE = 1000;

/** While the records are being opened, which takes long only where an update rearranges them. */
export function StoreOpening({ language }: { readonly language: Language }) {
  const texts = storeTexts(language);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="store-trouble" lang={language}>
      <div role="status">
        {isLong ? (
          <>
            <h1 className="store-opening">{texts.opening}</h1>
            <p className="soft">{typeset(texts.openingLong)}</p>
          </>
        ) : null}
      </div>
    </main>
  );
}
