import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '@/lib/i18n/language';
import '../ui/tokens.css';
import '../ui/base.css';
import { Toast, type ToastMessage } from '../ui/toast';
import './desk.css';
import { type Ask, DeskContext, deskLanguage } from './desk-context';
import { DeskNav } from './desk-nav';
import type { FindContacts } from './keys/command-palette';
import { KeysProvider } from './keys/keys-provider';
import type { PageId } from './pages';

interface DeskProps {
  readonly page: PageId;
  readonly language: Language;
  /** ms */
  readonly now: number;
  readonly ask: Ask;
  /** Looks for contacts by name, for the command palette; without it only pages are found. */
  readonly find?: FindContacts;
  /** The page's view; it brings its own heading. */
  readonly children: ReactNode;
}

/** The desk: navigation at the side, one page at a time, a way back for what was just done. */
export function Desk({ page, language, now, ask, find, children }: DeskProps) {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const lastUndo = useRef<(() => Promise<unknown>) | null>(null);
  const edits = useRef(new Map<string, unknown>());
  const content = useRef<HTMLElement>(null);
  const shown = useRef(page);
  // Whatever takes it back, the key or the toast, takes it back once.
  const showToast = useCallback((next: ToastMessage) => {
    const { undo } = next;
    if (!undo) return setToast(next);
    const once = async () => {
      if (lastUndo.current === once) lastUndo.current = null;
      await undo();
    };
    lastUndo.current = once;
    setToast({ ...next, undo: once });
  }, []);
  const surroundings = useMemo(
    () => ({ ...deskLanguage(language), now, ask, showToast, edits: edits.current }),
    [language, now, ask, showToast],
  );
  const { texts } = surroundings;
  const undoLast = () => {
    lastUndo.current?.().then(
      () => setToast({ message: texts.undone }),
      () => setToast({ message: texts.failed }),
    );
  };

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
      <KeysProvider find={find} onUndo={undoLast}>
        <div className="desk">
          <button type="button" className="desk-skip" onClick={() => content.current?.focus()}>
            {texts.skip}
          </button>
          <DeskNav page={page} />
          <main className="desk-main" ref={content} tabIndex={-1} key={page}>
            {children}
          </main>
        </div>
      </KeysProvider>
      <Toast toast={toast} words={texts} onChange={setToast} />
    </DeskContext>
  );
}
