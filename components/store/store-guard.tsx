import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { isReadable } from '@/lib/core/model/store-trouble';
import type { Language } from '@/lib/i18n/language';
import { ask } from '@/lib/messaging/client';
import type { StoreWatch } from '@/lib/storage/store/store-watch';
import { StoreOpening } from './store-opening';
import { StoreTroubleBar } from './store-trouble-bar';
import { StoreTroubleView } from './store-trouble-view';
import { useStore } from './use-store';

interface StoreGuardProps {
  readonly store: StoreWatch;
  readonly language: Language;
  /** Where a backup can be restored: on this page, or on the desk. */
  readonly place: 'desk' | 'panel';
  readonly children: ReactNode;
}

const RESTORE = '#/data';

/** Shows a page while its records can be read; says what is the matter, and what to do, while not. */
export function StoreGuard({ store, language, place, children }: StoreGuardProps) {
  const trouble = useStore(store);
  if (trouble === undefined) return <StoreOpening language={language} />;
  const acts = {
    retry: () => location.reload(),
    restore: () => {
      if (place === 'desk') location.hash = RESTORE;
      else
        void browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${RESTORE}` as never) });
    },
    goOn: async () => {
      await ask('store/begin-anew', null);
    },
  };
  // What stops the worker alone still lets this page read.
  const mayShow =
    isReadable(store.trouble) && store.isOpen && !(trouble === 'lost' && place === 'panel');
  if (trouble && !mayShow) return <StoreTroubleView {...{ trouble, language, place, acts }} />;
  // Always in this place: a page that is there stays as it is when the bar comes and goes.
  return (
    <>
      {trouble ? <StoreTroubleBar {...{ trouble, language, place, acts }} /> : null}
      {children}
    </>
  );
}
