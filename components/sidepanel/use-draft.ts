import { useState } from 'react';
import { usePanel } from './panel-context';
import type { DraftFinding, DraftVariant } from './panel-state';

/** The draft being edited: which wording, its text as it stands, and what the lints say of it. */
export interface DraftInHand {
  readonly variantId: string;
  readonly text: string;
  readonly edited: boolean;
  readonly findings: readonly DraftFinding[];
  choose(variantId: string): void;
  edit(text: string): void;
  restore(): void;
}

/**
 * Keeps edits per contact and wording, so that neither another wording nor another chat loses them.
 * A text that was not edited follows its variant when the writer makes a better one.
 * @param variants at least one
 */
export function useDraft(contactId: string, variants: readonly DraftVariant[]): DraftInHand {
  const { actions, edits } = usePanel();
  const chosenKey = `${contactId}/`;
  const [, setTick] = useState(0);
  const redraw = () => setTick((tick) => tick + 1);

  const remembered = edits.get(chosenKey);
  const variant = variants.find(({ id }) => id === remembered) ?? variants[0];
  const variantId = variant?.id ?? '';
  const key = chosenKey + variantId;
  const text = edits.get(key) ?? variant?.text ?? '';

  return {
    variantId,
    text,
    edited: edits.has(key),
    findings: actions.checkDraft(contactId, text),
    choose(next) {
      edits.set(chosenKey, next);
      redraw();
    },
    edit(next) {
      if (next === variant?.text) edits.delete(key);
      else edits.set(key, next);
      redraw();
    },
    restore() {
      edits.delete(key);
      redraw();
    },
  };
}
