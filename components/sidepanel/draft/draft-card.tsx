import { useId, useRef } from 'react';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import { draftTexts } from '@/lib/i18n/drafts';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChoiceChips } from '../../ui/choice-chips';
import { MarkedTextarea } from '../../ui/marked-textarea';
import { SelectChip } from '../../ui/select-chip';
import { PARTS } from '../go-to';
import { LocateButton } from '../locate-button';
import { usePanel } from '../panel-context';
import type { ContactView } from '../panel-state';
import { useKept } from '../use-kept';
import './draft-card.css';
import { DraftFindings } from './draft-findings';
import { DraftResult } from './draft-result';
import { DraftTools } from './draft-tools';
import { GuardFindings } from './guard-findings';
import { MissingFact } from './missing-fact';
import { OfferPicker } from './offer-picker';
import { useDraft } from './use-draft';
import { useGuard } from './use-guard';
import { useInsertion } from './use-insertion';

/** What a message is for; `own` is an answer that belongs to no step. */
export type Purpose = DraftIntent | 'own';

interface DraftCardProps {
  readonly view: ContactView;
  readonly purpose: Purpose;
  /** What else it may be for; empty without a choice. */
  readonly purposes: readonly Purpose[];
  readonly onPurpose: (purpose: Purpose) => void;
}

/** The words to send: choose a wording, edit, insert or copy. A person presses send. */
export function DraftCard({ view, purpose, purposes, onPurpose }: DraftCardProps) {
  const { texts, care: words, language } = usePanel();
  const { intents } = draftTexts(language);
  const intent = purpose === 'own' ? null : purpose;
  const draft = useDraft(view, intent);
  const insertion = useInsertion(view, draft);
  const guard = useGuard(view.contact.id, draft.text);
  const [skipped = [], skip] = useKept<readonly string[]>(`${view.contact.id}/skipped`);
  const [box, hintId] = [useRef<HTMLTextAreaElement>(null), useId()];
  const missing = intent ? view.care.missing.find((fact) => !skipped.includes(fact)) : undefined;
  const title = (one: Purpose) => (one === 'own' ? words.draft.reply : words.draft.titles[one]);
  const short = (one: Purpose) => (one === 'own' ? words.draft.own : intents[one]);
  const change = (act: () => void) => {
    insertion.forget();
    act();
  };

  return (
    <Card
      id={PARTS.draft}
      title={title(purpose)}
      aside={texts.draft.length(Array.from(draft.text).length)}
    >
      <div className="draft-card">
        {purposes.length > 1 ? (
          <p className="draft-purpose">
            <span aria-hidden="true">{words.draft.purposes}</span>
            <SelectChip
              label={words.draft.purposes}
              choices={purposes.map((value) => ({ value, label: short(value) }))}
              value={purpose}
              onChange={(next) => change(() => onPurpose(next))}
            />
          </p>
        ) : null}
        {missing ? (
          <MissingFact
            key={missing}
            view={view}
            fact={missing}
            onSkip={() => skip([...skipped, missing])}
          />
        ) : null}
        {intent === 'amends' ? (
          <OfferPicker
            offers={view.care.offers}
            budget={view.care.budget}
            value={draft.ask?.offer ?? null}
            onChange={(offer) => change(() => draft.chooseOffer(offer))}
          />
        ) : null}
        {draft.variants.length > 1 ? (
          <ChoiceChips
            legend={texts.draft.variants}
            hideLegend
            choices={draft.variants.map(({ id, label }) => ({ value: id, label }))}
            value={draft.variant.id}
            onChange={(id) => change(() => draft.choose(id))}
          />
        ) : null}
        <MarkedTextarea
          ref={box}
          label={texts.draft.label}
          placeholder={intent ? undefined : words.draft.replyHint}
          value={draft.text}
          marks={draft.findings}
          onChange={(text) => change(() => draft.edit(text))}
          onSubmit={insertion.insert}
        />
        <DraftFindings findings={draft.findings} text={draft.text} box={box} />
        <GuardFindings findings={guard} />
        <div className="draft-actions">
          <Button
            variant="primary"
            icon="insert"
            busy={insertion.busy}
            disabled={insertion.refusal !== null}
            aria-describedby={hintId}
            aria-keyshortcuts="Control+Enter"
            onClick={insertion.insert}
          >
            {texts.draft.insert}
          </Button>
          <Button icon="copy" disabled={draft.text.trim() === ''} onClick={insertion.copy}>
            {texts.draft.copy}
          </Button>
          {draft.edited && draft.variant.text !== '' ? (
            <Button variant="quiet" icon="restore" onClick={draft.restore}>
              {texts.draft.restore}
            </Button>
          ) : null}
        </div>
        <div>
          <p className="draft-hint" id={hintId}>
            {intent === null && draft.text === ''
              ? texts.draft.hint
              : (insertion.refusal ?? texts.draft.hint)}
          </p>
          {view.isOpen ? null : <LocateButton contactId={view.contact.id} />}
          <DraftResult outcome={insertion.outcome} />
        </div>
        <DraftTools view={view} draft={draft} onChange={insertion.forget} />
      </div>
    </Card>
  );
}
