import { useState } from 'react';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import { ModelWriter } from './model-writer';
import { PhrasePicker } from './phrase-picker';
import type { DraftInHand } from './use-draft';

interface DraftToolsProps {
  readonly view: ContactView;
  readonly draft: DraftInHand;
  /** The text is about to be another one. */
  readonly onChange: () => void;
}

/** Other ways to the words: saved replies, a model, keeping what was written for the next time. */
export function DraftTools({ view, draft, onChange }: DraftToolsProps) {
  const { care: words, texts, actions, showToast } = usePanel();
  const [open, setOpen] = useState(draft.ask === null && view.care.phrases > 0);
  const [asked, setAsked] = useState(false);
  const [phase, run] = useAction();
  const intent = draft.ask?.intent ?? null;
  const own = draft.edited && draft.text.trim() !== '';

  return (
    <div className="draft-extras">
      <div className="draft-tools">
        <Button
          variant="quiet"
          icon="book"
          aria-expanded={open}
          onClick={() => {
            setAsked(true);
            setOpen(!open);
          }}
        >
          {words.phrases.button}
        </Button>
        {own ? (
          <Button
            variant="quiet"
            busy={phase === 'busy'}
            onClick={() =>
              run(async () => {
                await actions.savePhrase(draft.text, intent);
                showToast({ message: words.draft.saved });
              })
            }
          >
            {phase === 'failed' ? texts.failed : words.draft.save}
          </Button>
        ) : null}
      </div>
      {open ? (
        <PhrasePicker
          view={view}
          intent={intent}
          focus={asked}
          onPick={(variant) => {
            onChange();
            draft.add([variant]);
            setOpen(false);
          }}
        />
      ) : null}
      {view.care.model && draft.ask ? (
        <ModelWriter
          key={`${draft.ask.intent} ${draft.ask.offer}`}
          contactId={view.contact.id}
          ask={draft.ask}
          model={view.care.model}
          onWritten={(variants) => {
            onChange();
            draft.add(variants);
          }}
        />
      ) : null}
    </div>
  );
}
