import { useEffect, useRef, useState } from 'react';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import type { DraftAsk } from '../care/care-actions';
import { usePanel } from '../panel-context';
import type { DraftVariant } from '../panel-state';
import './model-writer.css';

interface ModelWriterProps {
  readonly contactId: string;
  readonly ask: DraftAsk;
  /** As the operator knows it. */
  readonly model: string;
  readonly onWritten: (variants: readonly DraftVariant[]) => void;
}

/** Has a model write: what is sent can be seen before, what it writes while it does, and stopped. */
export function ModelWriter({ contactId, ask, model, onWritten }: ModelWriterProps) {
  const { care, actions } = usePanel();
  const words = care.model;
  const [phase, run] = useAction();
  const [progress, setProgress] = useState(0);
  const [message, setMessage] = useState<string | null>(null);
  const [preview, setPreview] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  useEffect(() => {
    const idle = requestIdleCallback(() => void actions.prepareModel().catch(() => {}));
    return () => cancelIdleCallback(idle);
  }, [actions]);

  const write = () => {
    const controller = new AbortController();
    abort.current = controller;
    setProgress(0);
    setMessage(null);
    run(async () => {
      const { signal } = controller;
      const result = await actions.writeByModel(contactId, ask, {
        signal,
        onProgress: setProgress,
      });
      if (signal.aborted) setMessage(words.cancelled);
      else if (result.kind === 'written') onWritten(result.drafts);
      else setMessage(words.fallback(result.reason));
    });
  };
  const show = async () => {
    if (preview !== null) return setPreview(null);
    setPreview(await actions.previewModel(contactId, ask));
  };

  return (
    <>
      <div className="draft-tools">
        {phase === 'busy' ? (
          <Button variant="quiet" icon="close" onClick={() => abort.current?.abort()}>
            {words.cancel}
          </Button>
        ) : (
          <Button variant="quiet" icon="spark" title={model} onClick={write}>
            {words.button}
          </Button>
        )}
        <Button
          variant="quiet"
          aria-expanded={preview !== null}
          onClick={() => void show().catch(() => setMessage(care.model.noPreview))}
        >
          {preview === null ? words.preview : words.hidePreview}
        </Button>
      </div>
      <div role="status">
        {phase === 'busy' ? (
          <p className="model-progress">{words.running(progress)}</p>
        ) : message ? (
          <p className="draft-hint">{message}</p>
        ) : null}
      </div>
      {preview === null ? null : (
        <section className="model-preview" aria-label={words.previewTitle}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable */}
          <pre tabIndex={0}>{preview}</pre>
        </section>
      )}
    </>
  );
}
