import { deskImportTexts } from '@/lib/i18n/desk/import';
import { overlayTexts } from '@/lib/i18n/overlay';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { LevelBadge } from '../../ui/level-badge';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import type { ImportActions, ImportState } from './import-state';

interface DoneStepProps {
  readonly state: Extract<ImportState, { step: 'done' }>;
  readonly actions: ImportActions;
}

/** What came in, who is quiet among them, and the way back. */
export function DoneStep({ state, actions }: DoneStepProps) {
  const { language } = useDesk();
  const texts = deskImportTexts(language);
  const words = texts.done;
  const { run, flags, timed } = state;
  const { levels } = overlayTexts(language);
  const [busy, save] = useSave();
  return (
    <Card title={run.state === 'stopped' ? words.stopped : words.title}>
      <div className="stack">
        <p role="status">{typeset(words.added(run.contacts, run.added))}</p>
        {flags.length > 0 ? (
          <>
            <h3 className="import-flags-title">{words.flags}</h3>
            <ul className="import-flags">
              {flags.map(({ contact, name, level, why }) => (
                <li key={contact}>
                  <a href={`#/contacts/${contact}`} className="import-flag-name">
                    {name}
                  </a>
                  <LevelBadge level={level} label={levels[level]} />
                  <span className="soft">{typeset(why)}</span>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className="soft">{timed ? words.noFlags : words.noDates}</p>
        )}
        <div className="row">
          {flags.length > 0 ? (
            <a className="button button-primary" href="#/today">
              <span>{words.today}</span>
            </a>
          ) : null}
          <Button onClick={actions.cancel}>{words.more}</Button>
          <Button
            variant="quiet"
            icon="restore"
            busy={busy}
            onClick={() => save(() => actions.undo(run), words.undone)}
          >
            {words.undo}
          </Button>
        </div>
      </div>
    </Card>
  );
}
