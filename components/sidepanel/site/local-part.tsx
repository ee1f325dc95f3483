import { useState } from 'react';
import { formatDay } from '@/lib/i18n/date';
import { siteHealthTexts } from '@/lib/i18n/site-health';
import { useAction } from '../../hooks/use-action';
import { useSurface } from '../../hooks/use-surface';
import { Button } from '../../ui/button';
import { typeset } from '../../ui/typeset';
import type { SiteActions } from './site-actions';
import type { LocalView } from './site-view';
import { useChange } from './use-change';

type LocalActions = Pick<SiteActions, 'changeLocal' | 'exportLocal'>;

/** What the operator taught of this site: which edition is used, back, away, into a file. */
export function LocalPart({ local, actions }: { local: LocalView; actions: LocalActions }) {
  const { language, now } = useSurface();
  const words = siteHealthTexts(language).local;
  const [done, setDone] = useState(false);
  const [change, busy, shown] = useChange(() => setDone(true));
  const [, save] = useAction();
  const { current } = local;
  const alter = (what: 'undo' | 'remove') => {
    setDone(false);
    change((accepted) => actions.changeLocal(what, accepted));
  };
  return (
    <section className="site-part" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="soft-note">
        {current ? (
          <>
            {typeset(words.edition(current.number, words.origins[current.origin]))} ·{' '}
            {formatDay(current.at, now, language)}
            <br />
            {local.usable ? (local.layered ? words.layered : words.whole) : words.broken}
          </>
        ) : (
          words.removed
        )}
      </p>
      <div className="site-buttons">
        {local.earlier > 0 ? (
          <Button icon="restore" busy={busy} onClick={() => alter('undo')}>
            {current ? words.undo : words.restore}
          </Button>
        ) : null}
        {current ? (
          <>
            <Button icon="download" onClick={() => save(() => actions.exportLocal())}>
              {words.save}
            </Button>
            <Button variant="quiet" icon="trash" busy={busy} onClick={() => alter('remove')}>
              {words.remove}
            </Button>
          </>
        ) : null}
      </div>
      <p className="soft-note" role="status">
        {done ? words.done : null}
      </p>
      {shown}
    </section>
  );
}
