import { useEffect, useRef, useState } from 'react';
import { fieldName, siteHealthTexts } from '@/lib/i18n/site-health';
import type { ProposedRepair } from '@/lib/messaging/teach-schemas';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { SiteActions } from './site-actions';
import { useChange } from './use-change';

/** Where broken fields may have gone: proposed with a confidence, used only at a click. */
export function RepairPart({ actions }: { actions: SiteActions }) {
  const { language, showToast } = usePanel();
  const words = siteHealthTexts(language).repair;
  const [found, setFound] = useState<{ readonly repairs: readonly ProposedRepair[] | null } | null>(
    null,
  );
  const [index, setIndex] = useState(0);
  const [phase, run] = useAction();
  const [saved, setSaved] = useState(false);
  const [change, busy, shown] = useChange(() => {
    setSaved(true);
    showToast({ message: words.done });
  });
  const repairs = found?.repairs ?? [];
  const repair = saved ? undefined : repairs[index];

  const find = async () => {
    setSaved(false);
    setIndex(0);
    setFound({ repairs: await actions.findRepairs() });
  };
  const keep = (kept: ProposedRepair) => {
    void actions.point(null).catch(() => {});
    change((accepted) => actions.saveDefinition(kept.definition, 'repair', accepted));
  };
  // Each proposal builds on those before it, so they are gone through in order.
  const accept = (through: number) => {
    const last = repairs[through];
    if (through + 1 < repairs.length) setIndex(through + 1);
    else if (last) keep(last);
  };
  const refuse = () => {
    const before = repairs[index - 1];
    setFound({ repairs: repairs.slice(0, index) });
    if (before) keep(before);
  };
  return (
    <section className="site-part" aria-label={words.find}>
      <Button icon="search" busy={phase === 'busy'} onClick={() => run(find)}>
        {phase === 'busy' ? words.finding : words.find}
      </Button>
      <p className="soft-note" role="status">
        {phase === 'failed' ? siteHealthTexts(language).failed : null}
        {found && repairs.length === 0 ? (found.repairs ? words.none : words.noPrints) : null}
      </p>
      {repair ? (
        <RepairCard
          key={repair.field}
          repair={repair}
          place={words.place(index + 1, repairs.length)}
          busy={busy}
          onPoint={() => void actions.point(index).catch(() => {})}
          onAccept={() => accept(index)}
          onAll={
            repairs.length > 1 && repairs.every(({ mustAsk }) => !mustAsk)
              ? () => accept(repairs.length - 1)
              : null
          }
          onRefuse={refuse}
        />
      ) : null}
      {shown}
    </section>
  );
}

interface RepairCardProps {
  readonly repair: ProposedRepair;
  readonly place: string;
  readonly busy: boolean;
  readonly onPoint: () => void;
  readonly onAccept: () => void;
  /** null where something has to be asked. */
  readonly onAll: (() => void) | null;
  readonly onRefuse: () => void;
}

/** One proposal. Whose words these are is asked before it is used. */
function RepairCard(props: RepairCardProps) {
  const { repair, place, busy, onPoint, onAccept, onAll, onRefuse } = props;
  const { language } = usePanel();
  const words = siteHealthTexts(language).repair;
  const name = fieldName(repair.field, language);
  const question =
    repair.field === 'thread.direction'
      ? words.confirm.direction
      : /\.(id|name|key|open)$/.test(repair.field)
        ? words.confirm.identity(name)
        : words.confirm.field(name);
  const point = useRef(onPoint);
  point.current = onPoint;
  useEffect(() => {
    if (repair.mustAsk) point.current();
  }, [repair]);
  return (
    <div className="site-repair">
      <p>
        <strong>{words.proposal(name)}</strong>{' '}
        <span className="soft-note">
          {words.confidence(Math.round(repair.confidence * 100))} · {place}
        </span>
      </p>
      <code>{repair.after}</code>
      {repair.mustAsk ? <p role="alert">{typeset(question)}</p> : null}
      <div className="site-buttons">
        <Button busy={busy} onClick={onAccept}>
          {repair.mustAsk ? words.confirm.yes : words.apply}
        </Button>
        {onAll ? (
          <Button variant="quiet" busy={busy} onClick={onAll}>
            {words.all}
          </Button>
        ) : null}
        <Button variant="quiet" onClick={onRefuse}>
          {words.confirm.no}
        </Button>
        <Button variant="quiet" icon="eye" onClick={onPoint}>
          {words.show}
        </Button>
      </div>
    </div>
  );
}
