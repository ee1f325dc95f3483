import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { usePanel } from '../panel-context';
import type { SiteView } from '../panel-state';
import './lists.css';

/** The tab holds no chat we know: where to go, and a place to try without an account. */
export function NotAChatView({ supported }: { supported: readonly SiteView[] }) {
  const { texts, actions } = usePanel();
  return (
    <>
      <Empty icon="eye" title={texts.notAChat.title}>
        <p className="soft">{texts.notAChat.body}</p>
        <Button variant="primary" onClick={() => actions.openPracticeDesk()}>
          {texts.notAChat.practice}
        </Button>
        <p className="soft">{texts.notAChat.practiceHint}</p>
      </Empty>
      {supported.length > 0 ? (
        <section className="plain-list">
          <h2>{texts.notAChat.supported}</h2>
          <ul className="site-list">
            {supported.map((site) => (
              <li key={site.id}>
                <Button onClick={() => actions.openSite(site.id)}>{site.name}</Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
