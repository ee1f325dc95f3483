import { useState } from 'react';
import { Empty } from '../../ui/empty';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { PanelState } from '../panel-state';
import { FlaggedRowButton } from './flagged-row-button';
import { WaitingList } from './waiting-list';

type NoConversation = Extract<PanelState, { kind: 'no-conversation' }>;

/** A healthy site with no chat open: who waits, then whom to look at, among those in sight. */
export function NoConversationView({ state }: { state: NoConversation }) {
  const { texts } = usePanel();
  const [located, setLocated] = useState<boolean | null>(null);
  const { site, waiting, flagged, inSight, offHours } = state;
  const words = texts.noConversation;
  if (flagged.length === 0 && waiting.length === 0) {
    return (
      <Empty
        icon={inSight > 0 ? 'check' : 'eye'}
        tone={inSight > 0 ? 'good' : 'plain'}
        title={words.title}
      >
        <p>{typeset(inSight > 0 ? words.none(inSight) : words.empty)}</p>
        <p className="soft">{site.name}</p>
      </Empty>
    );
  }
  return (
    <>
      <h1 className="contact-site">{site.name}</h1>
      {waiting.length > 0 ? (
        <WaitingList waiting={waiting} offHours={offHours} onLocated={setLocated} />
      ) : null}
      {flagged.length > 0 ? (
        <section className="waiting-list" aria-labelledby="flagged-title">
          <h2 id="flagged-title">{typeset(words.flagged(flagged.length))}</h2>
          <ul className="flagged-rows">
            {flagged.map((row) => (
              <li key={row.contact.id}>
                <FlaggedRowButton row={row} onLocated={setLocated} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="soft-note" role="status">
        {located === null ? null : located ? words.located : words.notLocated}
      </p>
    </>
  );
}
