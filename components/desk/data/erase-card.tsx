import { useRef, useState } from 'react';
import { deskDataTexts } from '@/lib/i18n/desk/data';
import { useEscape } from '../../hooks/use-escape';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { useSave } from '../use-save';
import { numbers } from './job-line';

interface EraseCardProps {
  readonly contacts: number;
  /** The second step stands open. */
  readonly open?: boolean;
}

/** Everything goes, in two steps, with the offer of a backup between them. */
export function EraseCard({ contacts, open = false }: EraseCardProps) {
  const { language, ask, texts: shared } = useDesk();
  const texts = deskDataTexts(language).erase;
  const [asking, setAsking] = useState(open);
  const [busy, save] = useSave();
  const opener = useRef<HTMLDivElement>(null);
  const leave = () => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  return (
    <Card title={texts.title}>
      <div className="stack">
        <p className="soft">{typeset(texts.lead)}</p>
        {asking ? (
          <Sure onEscape={leave}>
            <p>
              <strong>{texts.sure}</strong>
            </p>
            <p>{typeset(texts.what(numbers(contacts, language)))}</p>
            <p>{typeset(texts.sites)}</p>
            <div className="row">
              <Button
                autoFocus={!open}
                onClick={() => {
                  leave();
                  const backup = document.getElementById('backup');
                  backup?.scrollIntoView({ block: 'start' });
                  backup?.querySelector('input')?.focus();
                }}
              >
                {texts.backupFirst}
              </Button>
              <Button
                className="erase-button"
                busy={busy}
                onClick={() =>
                  save(async () => {
                    await ask('data/erase-all', null);
                    leave();
                  }, texts.done)
                }
              >
                {texts.confirm}
              </Button>
              <Button variant="quiet" onClick={leave}>
                {shared.cancel}
              </Button>
            </div>
          </Sure>
        ) : (
          <div className="row" ref={opener}>
            <Button icon="trash" onClick={() => setAsking(true)}>
              {texts.first}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Sure({ onEscape, children }: { onEscape: () => void; children: React.ReactNode }) {
  useEscape(onEscape);
  return <div className="erase-sure stack">{children}</div>;
}
