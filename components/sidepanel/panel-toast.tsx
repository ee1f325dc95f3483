import { useCallback, useRef } from 'react';
import { Toast, type ToastMessage } from '../ui/toast';
import { type Toast as PanelMessage, usePanel } from './panel-context';
import './panel-toast.css';

interface PanelToastProps {
  readonly toast: PanelMessage | null;
  readonly onDone: () => void;
}

/** The toast of a narrow panel, in the panel's words; the same undo stays in the view after it is gone. */
export function PanelToast({ toast, onDone }: PanelToastProps) {
  const { texts, showToast } = usePanel();
  // One function for as long as the toast stands, or its time would begin anew with every minute.
  const show = useRef(showToast);
  show.current = showToast;
  const change = useCallback(
    (next: ToastMessage | null) => (next ? show.current({ message: next.message }) : onDone()),
    [onDone],
  );
  const words = { undo: texts.later.undo, undone: texts.later.undone, failed: texts.failed };
  return (
    <div className="panel-toast">
      <Toast toast={toast} words={words} onChange={change} />
    </div>
  );
}
