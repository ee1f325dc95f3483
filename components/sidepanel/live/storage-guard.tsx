import { type ReactNode, useEffect, useState } from 'react';
import type { Language } from '@/lib/i18n/language';
import { panelTexts } from '@/lib/i18n/panel';
import type { Database } from '@/lib/storage/db';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';

interface StorageGuardProps {
  readonly db: Database;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Says that the database can't be opened, where live queries would wait for it for ever. */
export function StorageGuard({ db, language, children }: StorageGuardProps) {
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    db.open().catch(() => setFailed(true));
  }, [db]);

  if (!failed) return children;
  const texts = panelTexts(language).storageFailed;
  return (
    <main className="side-panel">
      <Empty icon="warning" tone="bad" title={texts.title}>
        <p className="soft">{texts.body}</p>
        <Button variant="primary" onClick={() => location.reload()}>
          {texts.retry}
        </Button>
      </Empty>
    </main>
  );
}
