import { Fragment, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '@/lib/i18n/language';
import '../ui/tokens.css';
import '../ui/base.css';
import { Button } from '../ui/button';
import type { PanelActions } from './panel-actions';
import { PanelContext, type PanelSurroundings, panelWords, type Toast } from './panel-context';
import type { PanelState } from './panel-state';
import { PanelToast } from './panel-toast';
import './side-panel.css';
import { PanelView } from './views/panel-view';

interface SidePanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly language: Language;
  /** ms; the moment the panel speaks of, refreshed by the owner about once a minute. */
  readonly now: number;
  /** Parts below the view that belong to the page rather than to a state: health, links, teaching. */
  readonly children?: ReactNode;
}

/** The side panel: shows one state, asks for one thing at a time, holds no data of its own. */
export function SidePanel({ state, actions, language, now, children }: SidePanelProps) {
  const kept = useRef(new Map<string, unknown>());
  const [toast, setToast] = useState<(Toast & { subject: string }) | null>(null);
  const clearToast = useCallback(() => setToast(null), []);
  const subject = 'contact' in state ? state.contact.id : state.kind;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const surroundings = useMemo<PanelSurroundings>(
    () => ({
      actions,
      language,
      now,
      ...panelWords(language),
      kept: kept.current,
      showToast: (next) => setToast({ ...next, subject }),
    }),
    [actions, language, now, subject],
  );

  return (
    <PanelContext value={surroundings}>
      <main className="side-panel">
        <div className="panel-top">
          <Button variant="quiet" icon="open" onClick={actions.openDesk}>
            {surroundings.texts.desk}
          </Button>
        </div>
        <Fragment key={subject}>
          <PanelView state={state} />
        </Fragment>
        {children}
      </main>
      {/* An undo belongs to the contact it was offered for. */}
      <PanelToast toast={toast?.subject === subject ? toast : null} onDone={clearToast} />
    </PanelContext>
  );
}
