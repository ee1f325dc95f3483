import { useState } from 'react';
import { fieldName, siteHealthTexts } from '@/lib/i18n/site-health';
import { teachTexts } from '@/lib/i18n/teach';
import type { Picked } from '@/lib/messaging/teach-schemas';
import { PICKABLE, type PickableField } from '@/lib/sites/local/pickable';
import { useAction } from '../../hooks/use-action';
import { useEscape } from '../../hooks/use-escape';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/select-field';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { SiteActions } from '../site/site-actions';
import { useChange } from '../site/use-change';

const FIELDS = Object.keys(PICKABLE) as PickableField[];
const KEYS = ['parent', 'child', 'take', 'leave'] as const;

/** Lets the operator point at a field in the page, shows what would be read, and keeps it on a click. */
export function PickPart({ actions, first }: { actions: SiteActions; first?: PickableField }) {
  const { language, showToast } = usePanel();
  const health = siteHealthTexts(language);
  const words = teachTexts(language).pick;
  const [field, setField] = useState<PickableField>(first ?? 'list.name');
  const [picked, setPicked] = useState<Picked | 'problem' | null>(null);
  const [phase, run] = useAction();
  const [change, busy, shown] = useChange(() => {
    setPicked(null);
    showToast({ message: words.saved });
  });
  const picking = phase === 'busy';
  const press = (key: (typeof KEYS)[number]) => void actions.press(key).catch(() => {});
  useEscape(picking ? () => press('leave') : null);
  const start = () =>
    run(async () => {
      setPicked(null);
      const reply = await actions.pick(field);
      setPicked(reply.kind === 'left' ? null : reply.kind === 'problem' ? 'problem' : reply);
    });
  const name = fieldName(field, language);
  return (
    <section className="site-part" aria-label={health.fix.title}>
      <h3>{health.fix.title}</h3>
      <p className="soft-note">{typeset(health.fix.body)}</p>
      {picking ? (
        <div className="site-repair" role="status">
          <p>
            <strong>{words.title(name)}</strong>
          </p>
          <p>{typeset(words.field[field])}</p>
          <p className="soft-note">{words.waiting}</p>
          <div className="site-buttons">
            {KEYS.map((key) => (
              <Button
                key={key}
                variant={key === 'take' ? 'secondary' : 'quiet'}
                onClick={() => press(key)}
              >
                {words[key]}
              </Button>
            ))}
          </div>
        </div>
      ) : (
        <>
          <SelectField
            label={health.fix.title}
            hideLabel
            value={field}
            options={FIELDS.map((value) => ({ value, label: fieldName(value, language) }))}
            onChange={(value) => {
              setField(value);
              setPicked(null);
            }}
          />
          <Button icon="target" onClick={start}>
            {health.fix.start(name)}
          </Button>
        </>
      )}
      <p className="soft-note" role="alert">
        {phase === 'failed' ? health.failed : picked === 'problem' ? words.problem : null}
      </p>
      {picked && picked !== 'problem' ? (
        <div className="site-repair" role="status">
          <p>{typeset(words.result(picked.seen, picked.of))}</p>
          {picked.samples.length > 0 ? (
            <div>
              <p className="soft-note">{words.samples}</p>
              <ul className="site-samples">
                {[...new Set(picked.samples)].map((sample) => (
                  <li key={sample}>{sample}</li>
                ))}
              </ul>
            </div>
          ) : null}
          <p className="soft-note">{words.lasting[grade(picked.lasting)]}</p>
          <code>{picked.selector}</code>
          <div className="site-buttons">
            <Button
              busy={busy}
              onClick={() =>
                change((accepted) => actions.saveDefinition(picked.definition, 'taught', accepted))
              }
            >
              {words.save}
            </Button>
            <Button variant="quiet" onClick={start}>
              {words.retry}
            </Button>
          </div>
          {shown}
        </div>
      ) : null}
    </section>
  );
}

function grade(lasting: number): 'high' | 'middle' | 'low' {
  return lasting >= 0.75 ? 'high' : lasting >= 0.5 ? 'middle' : 'low';
}
