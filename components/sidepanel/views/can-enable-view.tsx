import { useState } from 'react';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { SiteView } from '../panel-state';
import './lists.css';

/** A known site without permission: what is asked, why, and one button. */
export function CanEnableView({ site, origin }: { site: SiteView; origin: string }) {
  const { texts, actions } = usePanel();
  const [phase, run] = useAction();
  const [refused, setRefused] = useState(false);
  const words = texts.canEnable;
  return (
    <Empty icon="shield" title={typeset(words.title(site.name))}>
      <p className="soft">{words.asks}</p>
      <code className="origin">{origin}</code>
      <ul className="check-list">
        {words.reasons.map((reason) => (
          <li key={reason}>
            <Icon name="check" />
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      <Button
        variant="primary"
        busy={phase === 'busy'}
        onClick={() => run(() => actions.enableSite(origin).then((ok) => setRefused(!ok)))}
      >
        {words.button}
      </Button>
      <div role="status">
        {phase === 'busy' ? <Notice>{words.asking}</Notice> : null}
        {phase === 'failed' ? <Notice tone="bad">{texts.failed}</Notice> : null}
        {phase === 'idle' && refused ? <Notice>{words.refused}</Notice> : null}
      </div>
      <p className="soft">{words.promises}</p>
    </Empty>
  );
}
