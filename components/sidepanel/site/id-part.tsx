import { useState } from 'react';
import { teachTexts } from '@/lib/i18n/teach';
import type { IdSeen } from '@/lib/messaging/teach-schemas';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import { type Checked, checkIds, isGood } from './check-ids';
import type { SiteActions } from './site-actions';
import { useChange } from './use-change';

/** Looks for an id where contacts are known by name; it is used only after it told two conversations apart. */
export function IdPart({ actions }: { actions: SiteActions }) {
  const { language, showToast } = usePanel();
  const all = teachTexts(language);
  const words = all.ids;
  const [first, setFirst] = useState<readonly IdSeen[] | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [phase, run] = useAction();
  const busy = phase === 'busy';
  const [change, saving, shown] = useChange(() => {
    setFirst(null);
    setChecked(null);
    showToast({ message: all.pick.saved });
  });
  const find = () =>
    run(async () => {
      setChecked(null);
      setFirst(await actions.findIds());
    });
  const check = () => run(async () => setChecked(checkIds(first ?? [], await actions.findIds())));
  const good = first?.filter(isGood) ?? [];
  const agreed = checked?.kind === 'agrees' ? checked.id : null;
  return (
    <section className="site-part" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="soft-note">{typeset(words.body)}</p>
      <Button icon="search" busy={busy && !first} onClick={find}>
        {first ? words.again : words.find}
      </Button>
      <div role="status">
        {phase === 'failed' ? <Notice tone="bad">{words.failed}</Notice> : null}
        {first && first.length === 0 ? <p className="soft-note">{typeset(words.none)}</p> : null}
        {first && first.length > 0 ? (
          <ul className="site-samples">
            {first.map((one) => (
              <li key={`${one.place} ${one.keyPlace}`}>
                <code>{one.place}</code> {typeset(verdictOf(one, words))}
              </li>
            ))}
          </ul>
        ) : null}
        {first && first.length > 0 && good.length === 0 ? (
          <p className="soft-note">{typeset(words.stays)}</p>
        ) : null}
        {checked && !agreed ? (
          <Notice icon="warning">
            {typeset(checked.kind === 'same-contact' ? words.same : words.disagrees)}
          </Notice>
        ) : null}
        {agreed ? <p>{typeset(words.agrees(agreed.place))}</p> : null}
      </div>
      {good.length > 0 && !agreed ? (
        <>
          <p>{typeset(words.second)}</p>
          <Button busy={busy} onClick={check}>
            {words.check}
          </Button>
        </>
      ) : null}
      {agreed ? (
        <Button
          variant="primary"
          busy={saving}
          onClick={() => change((accepted) => actions.adoptId(agreed, accepted))}
        >
          {words.use}
        </Button>
      ) : null}
      {shown}
    </section>
  );
}

function verdictOf(one: IdSeen, words: ReturnType<typeof teachTexts>['ids']): string {
  if (one.counts) return words.counts;
  if (one.different < one.rows || one.rows < one.of) return words.repeats(one.different, one.of);
  return one.key ? words.good(one.rows) : words.notOpen(one.rows);
}
