import { useEffect } from 'react';
import { useAction } from '../hooks/use-action';
import { Button } from '../ui/button';
import { type Toast, usePanel } from './panel-context';
import './panel-toast.css';

/** Long enough to read and reach; the same undo stays in the view after that. */
const SHOWN_MS = 10_000;

/** Says what was just done and offers the way back. */
export function PanelToast({ toast, onDone }: { toast: Toast | null; onDone: () => void }) {
  const { texts, showToast } = usePanel();
  const [phase, run] = useAction();

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(onDone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, onDone]);

  const undo = toast?.undo;
  return (
    <div className="panel-toast" role="status">
      {toast ? (
        <div className="panel-toast-body">
          <span>{phase === 'failed' ? texts.failed : toast.message}</span>
          {undo ? (
            <Button
              variant="link"
              busy={phase === 'busy'}
              onClick={() =>
                run(async () => {
                  await undo();
                  showToast({ message: texts.later.undone });
                })
              }
            >
              {texts.later.undo}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
