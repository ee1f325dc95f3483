import type { ReactNode } from 'react';
import { StoreOpening } from '@/components/store/store-opening';
import { StoreTroubleBar } from '@/components/store/store-trouble-bar';
import { StoreTroubleView } from '@/components/store/store-trouble-view';
import { Empty } from '@/components/ui/empty';
import { isReadable, STORE_TROUBLES, type StoreTrouble } from '@/lib/core/model/store-trouble';
import type { Language } from '@/lib/i18n/language';

const acts = { retry: () => {}, restore: () => {}, goOn: async () => {} };

const inTrouble = (trouble: StoreTrouble) => (language: Language) => (
  <StoreTroubleView trouble={trouble} language={language} place="panel" acts={acts} />
);

const barOver = (trouble: StoreTrouble) => (language: Language) => (
  <>
    <StoreTroubleBar trouble={trouble} language={language} place="desk" acts={acts} />
    <main>
      <Empty icon="sun" title="…" />
    </main>
  </>
);

/** What stands in place of a page, or above it, while records cannot be read or written. */
export const STORE_STATES: Readonly<Record<string, (language: Language) => ReactNode>> =
  Object.fromEntries([
    ['store-opening', (language: Language) => <StoreOpening language={language} />],
    ...STORE_TROUBLES.map((trouble) => [`store-${trouble}`, inTrouble(trouble)] as const),
    ...STORE_TROUBLES.filter(isReadable).map(
      (trouble) => [`store-bar-${trouble}`, barOver(trouble)] as const,
    ),
  ]);
