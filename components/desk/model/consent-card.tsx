import type { ModelSettings } from '@/lib/core/drafting/model/model-settings';
import { deskModelTexts } from '@/lib/i18n/desk/model';
import { fill } from '@/lib/i18n/fill';
import { modelTexts } from '@/lib/i18n/model';
import { providerOf } from '@/lib/llm/providers';
import { Card } from '../../ui/card';
import { Switch } from '../../ui/switch';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';

interface ConsentCardProps {
  readonly settings: ModelSettings;
  readonly destination: string;
  readonly agreed: boolean;
  readonly onAgree: (agreed: boolean) => void;
  readonly onChange: (settings: ModelSettings) => void;
}

/** What is sent, where to, and the operator's word that it may be. */
export function ConsentCard(props: ConsentCardProps) {
  const { settings, destination, agreed, onAgree, onChange } = props;
  const { language } = useDesk();
  const own = deskModelTexts(language);
  const { consent } = modelTexts(language);
  const isBuiltin = settings.provider === 'builtin';
  const isLocal = isBuiltin || providerOf(settings.provider).local;
  const place = isBuiltin ? own.builtin : destination || '—';
  return (
    <Card title={own.privacy}>
      <div className="stack">
        <Switch
          label={own.redact}
          hint={own.redactHint}
          checked={settings.redact}
          onChange={(redact) => onChange({ ...settings, redact })}
        />
        <Switch
          label={own.quotes}
          hint={own.quotesHint}
          checked={settings.sendQuotes}
          onChange={(sendQuotes) => onChange({ ...settings, sendQuotes })}
        />
        <div className="consent">
          <p>
            <strong>{fill(consent.title, { destination: place })}</strong>
          </p>
          <ul>
            {[...consent.sent, ...(settings.sendQuotes ? [consent.quotes] : [])].map((line) => (
              <li key={line}>{typeset(line)}</li>
            ))}
          </ul>
          {settings.redact ? null : <p className="model-bad">{consent.unmasked}</p>}
          <p>{consent.kept}</p>
          <p>{consent.again}</p>
          {isLocal ? <p>{own.local}</p> : null}
        </div>
        {isBuiltin ? null : (
          <label className="consent-agree">
            <input
              type="checkbox"
              checked={agreed}
              disabled={destination === ''}
              onChange={(event) => onAgree(event.target.checked)}
            />
            <span>{fill(consent.agree, { destination: place })}</span>
          </label>
        )}
      </div>
    </Card>
  );
}
