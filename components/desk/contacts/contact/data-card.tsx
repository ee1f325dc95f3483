import { useState } from 'react';
import { contactTexts } from '@/lib/i18n/desk/contact';
import { useAction } from '../../../hooks/use-action';
import { useEscape } from '../../../hooks/use-escape';
import { useFocusFirst } from '../../../hooks/use-focus-first';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { typeset } from '../../../ui/typeset';
import { useDesk } from '../../desk-context';
import type { ContactData } from './contact-data';

interface DataCardProps {
  readonly data: ContactData;
  readonly onExport: () => Promise<void>;
  /** Called when nothing of them is left. */
  readonly onErased: () => void;
}

/** What is kept of a contact, taken along or erased. Erasing asks once more and says what goes. */
export function DataCard({ data, onExport, onErased }: DataCardProps) {
  const { language, texts } = useDesk();
  const own = contactTexts(language).data;
  const [asking, setAsking] = useState(false);
  const [phase, run] = useAction();
  return (
    <Card title={own.title}>
      <div className="row">
        <Button icon="download" busy={phase === 'busy'} onClick={() => run(onExport)}>
          {own.export}
        </Button>
        <Button
          variant="quiet"
          icon="trash"
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {own.erase}
        </Button>
      </div>
      <p className="note" role="alert">
        {phase === 'failed' ? texts.failed : null}
      </p>
      {asking ? (
        <Question data={data} onErased={onErased} onClose={() => setAsking(false)} />
      ) : (
        <p className="note">{own.exportHint}</p>
      )}
    </Card>
  );
}

interface QuestionProps extends Pick<DataCardProps, 'data' | 'onErased'> {
  readonly onClose: () => void;
}

function Question({ data, onErased, onClose }: QuestionProps) {
  const { language, texts, ask, showToast } = useDesk();
  const own = contactTexts(language).data;
  const [phase, run] = useAction();
  const box = useFocusFirst<HTMLFieldSetElement>();
  useEscape(onClose);
  const { contact } = data.view;
  const count = (number: number) => number.toLocaleString(language);
  const messages = data.timeline.reduce(
    (sum, item) => sum + (item.kind === 'talk' ? item.facts.length : 0),
    0,
  );
  return (
    <fieldset ref={box} className="erase-question">
      <legend>{own.question(contact.name)}</legend>
      <p>
        {typeset(own.what(count(messages), count(data.cases.length), count(data.notes.length)))}
      </p>
      <p>{own.books}</p>
      <p>{own.again}</p>
      <div className="row">
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button
          className="erase-button"
          icon="trash"
          busy={phase === 'busy'}
          onClick={() =>
            run(async () => {
              await ask('contact/erase', { contact: contact.id });
              showToast({ message: own.erased(contact.name) });
              onErased();
            })
          }
        >
          {own.confirm}
        </Button>
      </div>
      <p className="note" role="alert">
        {phase === 'failed' ? texts.failed : null}
      </p>
    </fieldset>
  );
}
