import { useState } from 'react';
import { fieldName, siteHealthTexts } from '@/lib/i18n/site-health';
import type { ProposedRepair } from '@/lib/messaging/teach-schemas';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { SiteActions } from './site-actions';
import { useChange } from './use-change';

type Found = readonly ProposedRepair[] | null;

/** Where broken fields may have gone: proposed with a confidence, used only at a click. */
export function RepairPart({ actions }: { actions: SiteActions }) {
  const { language } = usePanel();
  const words = siteHealthTexts(language).repair;
  const [found, setFound] = useState<{ repairs: Found } | null>(null);
  const [phase, run] = useAction();
  const [saved, setSaved] = useState(false);
  const repairs = found?.repairs ?? [];
  return (
    <section className="site-part" aria-label={words.find}>
      <Button
        icon="search"
        busy={phase === 'busy'}
        onClick={() =>
          run(async () => {
            setSaved(false);
            setFound({ repairs: await actions.findRepairs() });
          })
        }
      >
        {phase === 'busy' ? words.finding : words.find}
      </Button>
      <p className="soft-note" role="status">
        {phase === 'failed' ? siteHealthTexts(language).failed : null}
        {found && repairs.length === 0 && !saved
          ? found.repairs
            ? words.none
            : words.noPrints
          : null}
        {saved ? words.done : null}
      </p>
      {saved
        ? null
        : repairs.map((repair, index) => (
            <RepairCard
              key={repair.field}
              repair={repair}
              index={index}
              actions={actions}
              onRefused={() => setFound({ repairs: repairs.filter((one) => one !== repair) })}
              onSaved={() => setSaved(true)}
            />
          ))}
    </section>
  );
}

interface RepairCardProps {
  readonly repair: ProposedRepair;
  readonly index: number;
  readonly actions: SiteActions;
  readonly onRefused: () => void;
  readonly onSaved: () => void;
}

/** One proposal. Whose words these are is asked before it is used. */
function RepairCard({ repair, index, actions, onRefused, onSaved }: RepairCardProps) {
  const { language } = usePanel();
  const words = siteHealthTexts(language).repair;
  const name = fieldName(repair.field, language);
  const [asking, setAsking] = useState(false);
  const [change, busy, shown] = useChange(onSaved);
  const point = () => void actions.point(index).catch(() => {});
  const apply = () => {
    void actions.point(null).catch(() => {});
    change((accepted) => actions.saveDefinition(repair.definition, 'repair', accepted));
  };
  const question =
    repair.field === 'thread.direction'
      ? words.confirm.direction
      : /\.(id|name|key|open)$/.test(repair.field)
        ? words.confirm.identity(name)
        : words.confirm.field(name);
  return (
    <div className="site-repair">
      <p>
        <strong>{words.proposal(name)}</strong>{' '}
        <span className="soft-note">{words.confidence(Math.round(repair.confidence * 100))}</span>
      </p>
      <code>{repair.after}</code>
      {asking ? <p role="alert">{typeset(question)}</p> : null}
      <div className="site-buttons">
        {asking ? (
          <>
            <Button busy={busy} onClick={apply}>
              {words.confirm.yes}
            </Button>
            <Button variant="quiet" onClick={onRefused}>
              {words.confirm.no}
            </Button>
          </>
        ) : (
          <Button
            busy={busy}
            onClick={() => {
              if (!repair.mustAsk) return apply();
              point();
              setAsking(true);
            }}
          >
            {words.apply}
          </Button>
        )}
        <Button variant="quiet" icon="eye" onClick={point}>
          {words.show}
        </Button>
      </div>
      {shown}
    </div>
  );
}
