import { useEffect } from 'react';
import { useAction } from '../hooks/use-action';
import { Button } from './button';
import './toast.css';

/** Long enough to read and reach. */
const SHOWN_MS = 10_000;

/** A short message at the bottom, with a way back. */
export interface ToastMessage {
  readonly message: string;
  readonly undo?: (() => Promise<unknown>) | undefined;
}

interface ToastProps {
  readonly toast: ToastMessage | null;
  readonly words: { readonly undo: string; readonly undone: string; readonly failed: string };
  readonly onChange: (toast: ToastMessage | null) => void;
}

/** Says what was just done and offers the way back. */
export function Toast({ toast, words, onChange }: ToastProps) {
  const [phase, run] = useAction();

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => onChange(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, onChange]);

  const undo = toast?.undo;
  const takeBack = () =>
    run(async () => {
      await undo?.();
      onChange({ message: words.undone });
    });
  return (
    <div className="toast" role="status">
      {toast ? (
        <div className="toast-body">
          <span>{phase === 'failed' ? words.failed : toast.message}</span>
          {undo ? (
            <Button variant="link" busy={phase === 'busy'} onClick={takeBack}>
              {words.undo}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
