import { useState } from 'react';
import { useAction } from '../../hooks/use-action';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import type { DraftOutcome } from './draft-result';
import type { DraftInHand } from './use-draft';

/** The ways out of the panel for a draft: into the box or the clipboard; a person presses send. */
export interface Insertion {
  readonly busy: boolean;
  /** Why nothing can be inserted now, or null. */
  readonly refusal: string | null;
  readonly outcome: DraftOutcome | null;
  insert(): void;
  copy(): void;
  /** The text is another one: what became of the last says nothing of it. */
  forget(): void;
}

export function useInsertion(view: ContactView, draft: DraftInHand): Insertion {
  const { texts, actions } = usePanel();
  const [phase, run] = useAction();
  const [outcome, setOutcome] = useState<DraftOutcome | null>(null);
  const { text, findings, ask, variant } = draft;
  const blocked = findings.some(({ severity }) => severity === 'block');
  const refusal =
    text.trim() === ''
      ? texts.draft.empty
      : blocked
        ? texts.draft.blocked
        : view.isOpen
          ? null
          : texts.draft.notOpen;
  const intent = ask?.intent ?? null;
  const offer = ask?.offer ?? null;

  return {
    busy: phase === 'busy',
    refusal,
    outcome: phase === 'failed' ? { kind: 'broken' } : outcome,
    insert() {
      if (refusal) return;
      setOutcome(null);
      run(async () => {
        const { id: wording, origin } = variant;
        const request = { text, intent, offer, wording, origin };
        const result = await actions.insertDraft(view.contact.id, request);
        const cost = view.care.offers.find(({ id }) => id === offer)?.cost ?? 0;
        setOutcome(result.kind === 'inserted' ? { ...result, reserved: cost } : result);
      });
    },
    copy() {
      setOutcome(null);
      run(async () => {
        const { id: wording, origin } = variant;
        const of = intent && { contact: view.contact.id, intent, offer, wording, origin };
        const refused = await actions.copyDraft(text, of);
        setOutcome(refused ? { kind: 'refused', why: refused } : { kind: 'copied' });
      });
    },
    forget: () => setOutcome(null),
  };
}
