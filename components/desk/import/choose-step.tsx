import { type DragEvent, useRef, useState } from 'react';
import { deskImportTexts } from '@/lib/i18n/desk/import';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import type { ImportActions } from './import-state';
import type { FileFault } from './import-types';

const ACCEPT = '.txt,.zip,.json,.csv,.tsv,.xlsx,.xlsm';

interface ChooseStepProps {
  readonly fault: FileFault | null;
  readonly actions: ImportActions;
}

/** Choosing files, or dropping them, and what can be brought. */
export function ChooseStep({ fault, actions }: ChooseStepProps) {
  const { language } = useDesk();
  const texts = deskImportTexts(language);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    actions.choose([...event.dataTransfer.files]);
  };
  return (
    <>
      <section
        className="import-drop"
        data-over={over || undefined}
        aria-label={texts.choose.title}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" />
        <div className="row import-drop-words">
          <span>{texts.choose.drop}</span>
          <Button variant="primary" onClick={() => input.current?.click()}>
            {texts.choose.button}
          </Button>
        </div>
        <p className="note">{texts.choose.several}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPT}
          aria-label={texts.choose.button}
          onChange={({ target }) => {
            actions.choose([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </section>
      <div role="status">
        {fault ? (
          <Notice tone="bad" icon="warning">
            {typeset(texts.faults[fault])}
          </Notice>
        ) : null}
      </div>
      <dl className="import-formats">
        {texts.choose.formats.map(([name, how]) => (
          <div key={name}>
            <dt>{typeset(name)}</dt>
            <dd>{typeset(how)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
