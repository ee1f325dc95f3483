import { useMemo } from 'react';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import type { DraftAsk } from '../care/care-actions';
import { usePanel } from '../panel-context';
import type { ContactView, DraftFinding, DraftVariant } from '../panel-state';
import { useKept } from '../use-kept';

/** The draft being edited: its purpose, which wording, its text as it stands, what the lints say. */
export interface DraftInHand {
  /** null for an answer that belongs to no step. */
  readonly ask: DraftAsk | null;
  readonly variants: readonly DraftVariant[];
  readonly variant: DraftVariant;
  readonly text: string;
  readonly edited: boolean;
  readonly findings: readonly DraftFinding[];
  choose(variantId: string): void;
  chooseOffer(offer: string | null): void;
  /** Puts further wordings beside the others and chooses the first of them. */
  add(variants: readonly DraftVariant[]): void;
  edit(text: string): void;
  restore(): void;
}

/**
 * Keeps edits per contact, purpose, offer and wording, so that neither another wording nor another
 * chat loses them. A text that was not edited follows its variant when the writer makes a better one.
 */
export function useDraft(view: ContactView, intent: DraftIntent | null): DraftInHand {
  const { actions, care: words } = usePanel();
  const contact = view.contact.id;
  const base = `${contact}/${intent}`;
  const [chosen, setChosen] = useKept<string>(`${base}/chosen`);
  const [extra = [], setExtra] = useKept<readonly DraftVariant[]>(`${base}/extra`);
  const [picked, setOffer] = useKept<string | null>(`${base}/offer`);

  const usable = view.care.offers.filter(({ refusal }) => refusal === null);
  const proposed = usable.find(({ before }) => before === null)?.id ?? null;
  const offer =
    intent !== 'amends'
      ? null
      : picked === undefined
        ? proposed
        : (usable.find(({ id }) => id === picked)?.id ?? null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drafts follow all that is known of the contact
  const written = useMemo(
    () => (intent ? actions.writeDrafts(contact, { intent, offer }) : []),
    [actions, contact, intent, offer, view],
  );
  const all = [...written, ...extra];
  const blank: DraftVariant = { id: 'own', label: words.draft.own, text: '', origin: 'own' };
  const variants = all.length > 0 ? all : [blank];
  const variant = variants.find(({ id }) => id === chosen) ?? variants[0] ?? blank;
  const [kept, setKept] = useKept<string>(`${base}/${offer}/${variant.id}`);
  const text = kept ?? variant.text;
  const ask = intent ? { intent, offer } : null;

  return {
    ask,
    variants,
    variant,
    text,
    edited: kept !== undefined,
    findings: ask ? actions.checkDraft(contact, text, ask) : [],
    choose: setChosen,
    chooseOffer: setOffer,
    add(more) {
      const ids = new Set(more.map(({ id }) => id));
      setExtra([...extra.filter(({ id }) => !ids.has(id)), ...more]);
      if (more[0]) setChosen(more[0].id);
    },
    edit: (next) => setKept(next === variant.text ? undefined : next),
    restore: () => setKept(undefined),
  };
}
