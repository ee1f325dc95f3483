import { useId, useRef, useState } from 'react';
import { useAction } from '../hooks/use-action';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceChips } from '../ui/choice-chips';
import { MarkedTextarea } from '../ui/marked-textarea';
import './draft-card.css';
import { DraftFindings } from './draft-findings';
import { type DraftOutcome, DraftResult } from './draft-result';
import { LocateButton } from './locate-button';
import { usePanel } from './panel-context';
import type { FlaggedView } from './panel-state';
import { useDraft } from './use-draft';

/** The words to send: choose a wording, edit, insert or copy. A person presses send. */
export function DraftCard({ view }: { view: FlaggedView }) {
  const { texts, actions } = usePanel();
  const contactId = view.contact.id;
  const draft = useDraft(contactId, view.drafts);
  const [phase, run] = useAction();
  const [outcome, setOutcome] = useState<DraftOutcome | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const hintId = useId();

  const blocked = draft.findings.some(({ severity }) => severity === 'block');
  const refusal = refuse();
  function refuse(): string | null {
    if (draft.text.trim() === '') return texts.draft.empty;
    if (blocked) return texts.draft.blocked;
    return view.isOpen ? null : texts.draft.notOpen;
  }

  const insert = () => {
    if (refusal) return;
    setOutcome(null);
    run(async () => setOutcome(await actions.insertDraft(contactId, draft.text)));
  };
  const copy = () => {
    setOutcome(null);
    run(async () => {
      await actions.copyDraft(draft.text);
      setOutcome('copied');
    });
  };
  const edit = (text: string) => {
    setOutcome(null);
    draft.edit(text);
  };

  return (
    <Card title={texts.draft.title} aside={texts.draft.length(Array.from(draft.text).length)}>
      <div className="draft-card">
        {view.drafts.length > 1 ? (
          <ChoiceChips
            legend={texts.draft.variants}
            hideLegend
            choices={view.drafts.map(({ id, label }) => ({ value: id, label }))}
            value={draft.variantId}
            onChange={(id) => {
              setOutcome(null);
              draft.choose(id);
            }}
          />
        ) : null}
        <MarkedTextarea
          ref={box}
          label={texts.draft.label}
          value={draft.text}
          marks={draft.findings}
          onChange={edit}
          onSubmit={insert}
        />
        <DraftFindings findings={draft.findings} text={draft.text} box={box} />
        <div className="draft-actions">
          <Button
            variant="primary"
            icon="insert"
            busy={phase === 'busy'}
            disabled={refusal !== null}
            aria-describedby={hintId}
            aria-keyshortcuts="Control+Enter"
            onClick={insert}
          >
            {texts.draft.insert}
          </Button>
          <Button icon="copy" disabled={draft.text.trim() === ''} onClick={copy}>
            {texts.draft.copy}
          </Button>
          {draft.edited ? (
            <Button variant="quiet" icon="restore" onClick={draft.restore}>
              {texts.draft.restore}
            </Button>
          ) : null}
        </div>
        <div>
          <p className="draft-hint" id={hintId}>
            {refusal ?? texts.draft.hint}
          </p>
          {view.isOpen ? null : <LocateButton contactId={contactId} />}
          <DraftResult outcome={phase === 'failed' ? 'failed' : outcome} />
        </div>
      </div>
    </Card>
  );
}
