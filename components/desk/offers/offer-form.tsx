import { useState } from 'react';
import { CAUSES } from '@/lib/core/model/cause';
import { OFFER_KINDS, type Offer } from '@/lib/core/model/offer';
import { TIERS } from '@/lib/core/model/tier';
import { lintOffer } from '@/lib/core/offers/lint-offer';
import { renderOffer } from '@/lib/core/offers/render-offer';
import { deskOffersTexts } from '@/lib/i18n/desk/offers';
import { offerTexts } from '@/lib/i18n/offers';
import { useFocusFirst } from '../../hooks/use-focus-first';
import { Button } from '../../ui/button';
import { CheckChips } from '../../ui/check-chips';
import { ChoiceChips } from '../../ui/choice-chips';
import { Notice } from '../../ui/notice';
import { NumberField } from '../../ui/number-field';
import { Switch } from '../../ui/switch';
import { TextField } from '../../ui/text-field';
import { useDesk } from '../desk-context';
import { offerErrors } from './offer-errors';

interface OfferFormProps {
  readonly offer: Offer;
  readonly isNew: boolean;
  readonly onSave: (offer: Offer) => void;
  readonly onCancel: () => void;
}

/** Makes or changes one offer; the words are shown as a customer will read them. */
export function OfferForm({ offer, isNew, onSave, onCancel }: OfferFormProps) {
  const { language, texts, words } = useDesk();
  const own = deskOffersTexts(language);
  const { form } = own;
  const [edited, setEdited] = useState(offer);
  const [tried, setTried] = useState(false);
  const first = useFocusFirst<HTMLFormElement>();
  const wrong = offerErrors(edited);
  const { faults } = offerTexts(language);
  const findings = lintOffer(edited);
  const hard = findings.find(({ severity }) => severity === 'hard');
  const soft = findings.filter(({ severity }) => severity === 'soft');
  const change = (part: Partial<Offer>) => setEdited((before) => ({ ...before, ...part }));
  const say = (field: keyof typeof wrong) =>
    tried && wrong[field] ? own.invalid[wrong[field]] : null;
  const preview = (['zh-CN', 'en'] as const).filter((each) => edited.words[each].trim());

  return (
    <form
      ref={first}
      className="stack"
      noValidate
      aria-label={isNew ? form.add : form.edit(offer.name)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!hard && Object.values(wrong).every((error) => !error)) onSave(edited);
      }}
    >
      <h2>{isNew ? form.add : form.edit(offer.name)}</h2>
      <div className="fields">
        <TextField
          label={form.name}
          hint={form.nameHint}
          value={edited.name}
          maxLength={60}
          error={say('name')}
          onChange={(name) => change({ name })}
        />
        <NumberField
          label={form.cost}
          hint={form.costHint}
          unit={form.yuan}
          scale={100}
          min={0}
          max={1e8}
          step={0.01}
          value={edited.cost}
          error={say('cost')}
          onChange={(cost) => change({ cost })}
        />
        <NumberField
          label={form.threshold}
          hint={form.thresholdHint}
          unit={form.yuan}
          scale={100}
          min={0}
          max={1e8}
          step={0.01}
          value={edited.threshold}
          error={say('threshold')}
          onChange={(threshold) => change({ threshold })}
        />
      </div>
      <ChoiceChips
        legend={form.kind}
        choices={OFFER_KINDS.map((value) => ({ value, label: words.offerKinds[value] }))}
        value={edited.kind}
        onChange={(kind) => change({ kind })}
      />
      <p className="note">{form.kindHint}</p>
      <CheckChips
        legend={form.causes}
        choices={CAUSES.map((value) => ({ value, label: words.causes[value] }))}
        values={edited.causes}
        onChange={(causes) => change({ causes })}
      />
      <p className="note">{form.causesHint}</p>
      <CheckChips
        legend={form.tiers}
        choices={TIERS.map((value) => ({ value, label: words.tiers[value] }))}
        values={edited.tiers}
        onChange={(tiers) => change({ tiers })}
      />
      <div className="row">
        <Switch
          label={form.expires}
          checked={edited.validDays !== null}
          onChange={(on) => change({ validDays: on ? 30 : null })}
        />
        {edited.validDays === null ? null : (
          <NumberField
            label={form.validDays}
            hideLabel
            unit={form.days}
            min={1}
            max={3650}
            value={edited.validDays}
            error={say('validDays')}
            onChange={(validDays) => change({ validDays })}
          />
        )}
      </div>
      <div className="fields">
        <TextField
          label={form.wordsZh}
          hint={form.wordsHint}
          lang="zh-CN"
          maxLength={120}
          value={edited.words['zh-CN']}
          error={hard && (tried || hard.fault !== 'no-words') ? faults[hard.fault] : null}
          onChange={(zh) => change({ words: { ...edited.words, 'zh-CN': zh } })}
        />
        <TextField
          label={form.wordsEn}
          lang="en"
          maxLength={160}
          value={edited.words.en}
          onChange={(en) => change({ words: { ...edited.words, en } })}
        />
      </div>
      <div aria-live="polite">
        <p className="form-label">{form.preview}</p>
        {preview.length === 0 ? <p className="note">{form.previewEmpty}</p> : null}
        {preview.map((each) => (
          <p key={each} lang={each}>
            {renderOffer(edited, each)}
          </p>
        ))}
      </div>
      {edited.name && soft.length > 0 ? (
        <Notice>
          <ul>
            {soft.map(({ fault }) => (
              <li key={fault}>{faults[fault]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className="row">
        <Button type="submit" variant="primary">
          {texts.save}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
