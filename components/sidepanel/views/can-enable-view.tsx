import { useState } from 'react';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { PanelState } from '../panel-state';
import './lists.css';

type CanEnableProps = Omit<Extract<PanelState, { kind: 'can-enable' }>, 'kind'>;

/** A known site without permission: what is asked, why, and one button. A rule needs a tick first. */
export function CanEnableView({ site, origin, rule }: CanEnableProps) {
  const { texts, actions } = usePanel();
  const [phase, run] = useAction();
  const [refused, setRefused] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const words = texts.canEnable;
  const enable = () => {
    const asked = actions.enableSite(origin, rule === null ? null : site.id);
    return asked.then((ok) => setRefused(!ok));
  };
  return (
    <Empty icon="shield" title={typeset(words.title(site.name))}>
      <p className="soft">{words.asks}</p>
      <code className="origin">{origin}</code>
      {rule === null ? (
        <ul className="check-list">
          {words.reasons.map((reason) => (
            <li key={reason}>
              <Icon name="check" />
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      ) : (
        <div className="site-rule" id="site-rule">
          <Notice tone="bad">{typeset(rule)}</Notice>
          <label>
            <input
              type="checkbox"
              checked={agreed}
              onChange={(event) => setAgreed(event.target.checked)}
            />
            <span>{words.agree}</span>
          </label>
        </div>
      )}
      <Button
        variant="primary"
        busy={phase === 'busy'}
        disabled={rule !== null && !agreed}
        aria-describedby={rule === null ? undefined : 'site-rule'}
        onClick={() => run(enable)}
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
