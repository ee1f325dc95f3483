import { formatDuration } from '@/lib/i18n/duration';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Empty } from '../../ui/empty';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { BrokenPart, SiteView } from '../panel-state';
import './lists.css';

interface BrokenSiteViewProps {
  readonly site: SiteView;
  readonly since: number;
  readonly parts: readonly BrokenPart[];
}

/** The page changed: what was expected and seen, that recording is paused, that nothing is lost. */
export function BrokenSiteView({ site, since, parts }: BrokenSiteViewProps) {
  const { texts, actions, language, now } = usePanel();
  const [phase, run] = useAction();
  const words = texts.broken;
  return (
    <>
      <Empty icon="warning" tone="bad" title={typeset(words.title(site.name))}>
        <p>{typeset(words.body(formatDuration(now - since, language)))}</p>
        <p className="soft">{words.safe}</p>
        <Button
          icon="restore"
          busy={phase === 'busy'}
          onClick={() => run(() => actions.recheckSite())}
        >
          {phase === 'busy' ? words.rechecking : words.recheck}
        </Button>
        <p role="alert">{phase === 'failed' ? texts.failed : null}</p>
      </Empty>
      {parts.length > 0 ? (
        <Card title={words.found}>
          <dl className="broken-list">
            {parts.map(({ part, expected, seen }) => (
              <div key={part}>
                <dt>{words.parts[part]}</dt>
                <dd>{words.counts(expected, seen)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      ) : null}
    </>
  );
}
