import type { ImportRun } from '@/lib/core/model/import-run';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { useDesk } from '../desk-context';
import { PageHeader } from '../page-header';
import { CheckStep } from './check-step';
import { ChooseStep } from './choose-step';
import { DoneStep } from './done-step';
import { HistoryCard } from './history-card';
import './import.css';
import type { ImportActions, ImportState } from './import-state';
import { LookStep } from './look-step';
import { ProgressStep } from './progress-step';

interface ImportPageProps {
  readonly state: ImportState;
  readonly actions: ImportActions;
  /** Imports so far, newest first; missing while they are read. */
  readonly runs: readonly ImportRun[] | undefined;
}

/** Bringing earlier chats and lists in: choose, look, try, import, and take it back. */
export function ImportPage({ state, actions, runs = [] }: ImportPageProps) {
  const { language, texts } = useDesk();
  const own = deskImportTexts(language);
  return (
    <>
      <PageHeader title={texts.pages.import} lead={own.lead} />
      {state.step === 'choose' ? <ChooseStep fault={state.fault} actions={actions} /> : null}
      {state.step === 'reading' || state.step === 'run' ? (
        <ProgressStep state={state} actions={actions} />
      ) : null}
      {state.step === 'look' ? <LookStep state={state} actions={actions} /> : null}
      {state.step === 'check' ? <CheckStep state={state} actions={actions} /> : null}
      {state.step === 'done' ? <DoneStep state={state} actions={actions} /> : null}
      {runs.length > 0 && state.step !== 'run' ? (
        <HistoryCard runs={runs} actions={actions} />
      ) : null}
    </>
  );
}
