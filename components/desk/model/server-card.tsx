import { useId, useState } from 'react';
import type { ModelSettings, ProviderId } from '@/lib/core/drafting/model/model-settings';
import { destinationOf } from '@/lib/core/drafting/model/model-settings';
import { deskModelTexts } from '@/lib/i18n/desk/model';
import { modelTexts } from '@/lib/i18n/model';
import { ModelError } from '@/lib/llm/model-error';
import { PROVIDERS, providerOf } from '@/lib/llm/providers';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';

interface ServerCardProps {
  readonly settings: ModelSettings;
  readonly hasBuiltin: boolean;
  readonly onChange: (settings: ModelSettings) => void;
  /** Called in the turn of a click. Null when the operator did not let the browser. */
  readonly onTest: () => Promise<readonly string[] | null>;
}

/** Whose model, where it is, and whether it can be reached. */
export function ServerCard({ settings, hasBuiltin, onChange, onTest }: ServerCardProps) {
  const { language } = useDesk();
  const own = deskModelTexts(language);
  const { hints, abroad, faults } = modelTexts(language);
  const [phase, run] = useAction();
  const [models, setModels] = useState<readonly string[]>([]);
  const [result, setResult] = useState<{ good: boolean; words: string } | null>(null);
  const list = useId();
  const { provider, baseUrl, model } = settings;
  const isBuiltin = provider === 'builtin';

  const choose = (id: ProviderId) => {
    const known = providerOf(id);
    const place = id === 'builtin' ? { baseUrl: '', model: '' } : known;
    onChange({ ...settings, provider: id, baseUrl: place.baseUrl, model: place.model });
    setModels([]);
    setResult(null);
  };
  const test = () =>
    run(async () => {
      setResult(null);
      try {
        const found = await onTest();
        setModels(found ?? []);
        setResult(
          found
            ? { good: true, words: own.tested(found.length) }
            : { good: false, words: own.refused },
        );
      } catch (error) {
        const why = error instanceof ModelError ? error.why : 'unreachable';
        setResult({ good: false, words: faults[why] });
      }
    });
  const options = PROVIDERS.map(({ id, name }) => ({ value: id, label: name[language] }));
  return (
    <Card title={own.server}>
      <div className="stack">
        <SelectField<ProviderId>
          label={own.provider}
          value={provider}
          options={
            hasBuiltin || isBuiltin
              ? [...options, { value: 'builtin', label: own.builtin }]
              : options
          }
          onChange={choose}
        />
        {hints[provider].map((hint, i) =>
          // The first line explains, the next one is to be copied.
          i === 0 ? (
            <p key={hint} className="soft">
              {hint}
            </p>
          ) : (
            <code key={hint} className="model-line">
              {hint}
            </code>
          ),
        )}
        {isBuiltin ? null : (
          <>
            {providerOf(provider).abroad ? <Notice icon="warning">{abroad}</Notice> : null}
            <div className="fields">
              <TextField
                label={own.baseUrl}
                hint={own.baseUrlHint}
                type="url"
                maxLength={300}
                value={baseUrl}
                error={baseUrl && destinationOf(settings) === '' ? own.baseUrlWrong : null}
                onChange={(next) => onChange({ ...settings, baseUrl: next.trim() })}
              />
              <TextField
                label={own.model}
                hint={own.modelHint}
                maxLength={120}
                list={list}
                value={model}
                onChange={(next) => onChange({ ...settings, model: next })}
              />
              <datalist id={list}>
                {models.map((each) => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            </div>
            <div className="row">
              <Button
                busy={phase === 'busy'}
                disabled={destinationOf(settings) === ''}
                onClick={test}
              >
                {own.test}
              </Button>
              <div role="status" className={result && !result.good ? 'model-bad' : 'soft'}>
                {phase === 'busy' ? own.testing : result ? typeset(result.words) : null}
              </div>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
