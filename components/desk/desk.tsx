import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '@/lib/i18n/language';
import '../ui/tokens.css';
import '../ui/base.css';
import { Toast, type ToastMessage } from '../ui/toast';
import './desk.css';
import { type Ask, DeskContext, deskLanguage } from './desk-context';
import { DeskNav } from './desk-nav';
import type { PageId } from './pages';

interface DeskProps {
  readonly page: PageId;
  readonly language: Language;
  /** ms */
  readonly now: number;
  readonly ask: Ask;
  /** The page's view; it brings its own heading. */
  readonly children: ReactNode;
}

/** The desk: navigation at the side, one page at a time, a way back for what was just done. */
export function Desk({ page, language, now, ask, children }: DeskProps) {
  const [toast, showToast] = useState<ToastMessage | null>(null);
  const edits = useRef(new Map<string, unknown>());
  const content = useRef<HTMLElement>(null);
  const shown = useRef(page);
  const surroundings = useMemo(
    () => ({ ...deskLanguage(language), now, ask, showToast, edits: edits.current }),
    [language, now, ask],
  );
  const { texts } = surroundings;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title(texts.pages[page]);
  }, [language, texts, page]);

  // After a change of page a screen reader goes on at the new one.
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    content.current?.focus();
    scrollTo(0, 0);
  }, [page]);

  return (
    <DeskContext value={surroundings}>
      <div className="desk">
        <button type="button" className="desk-skip" onClick={() => content.current?.focus()}>
          {texts.skip}
        </button>
        <DeskNav page={page} />
        <main className="desk-main" ref={content} tabIndex={-1} key={page}>
          {children}
        </main>
      </div>
      <Toast toast={toast} words={texts} onChange={showToast} />
    </DeskContext>
  );
}
