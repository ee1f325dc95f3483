import { deskImportTexts } from '@/lib/i18n/desk/import';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useDesk } from '../desk-context';
import type { ImportActions, ImportState } from './import-state';

interface ProgressStepProps {
  readonly state: Extract<ImportState, { step: 'reading' | 'run' }>;
  readonly actions: ImportActions;
}

/** How far the reading or the import is, and the way to stop it. */
export function ProgressStep({ state, actions }: ProgressStepProps) {
  const { language } = useDesk();
  const texts = deskImportTexts(language);
  const running = state.step === 'run';
  const share = running ? state.done / Math.max(1, state.total) : state.share;
  const title = running ? texts.run.title : texts.reading[state.what];
  const value = running
    ? texts.run.progress(state.done, state.total)
    : texts.reading.percent(Math.round(share * 100));
  return (
    <Card title={title}>
      <div className="stack">
        <div
          role="progressbar"
          aria-label={title}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={value}
        >
          <Bar label={null} value={value} parts={[{ share, tone: 'full' }]} />
        </div>
        {running ? <p className="note">{texts.run.hint}</p> : null}
        <div className="row">
          {running ? (
            <Button busy={state.stopping} onClick={actions.stop}>
              {state.stopping ? texts.run.stopping : texts.run.stop}
            </Button>
          ) : (
            <Button onClick={actions.cancel}>{texts.cancel}</Button>
          )}
        </div>
      </div>
    </Card>
  );
}
