import { useState } from 'react';
import { Empty } from '../../ui/empty';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import type { FlaggedRow, SiteView } from '../panel-state';
import { FlaggedRowButton } from './flagged-row-button';

interface NoConversationViewProps {
  readonly site: SiteView;
  readonly flagged: readonly FlaggedRow[];
  readonly inSight: number;
}

/** A healthy site with no chat open: whom to look at among those in sight. */
export function NoConversationView({ site, flagged, inSight }: NoConversationViewProps) {
  const { texts } = usePanel();
  const [located, setLocated] = useState<boolean | null>(null);
  const words = texts.noConversation;
  if (flagged.length === 0) {
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
      <header className="contact-header">
        <h1 className="view-title">{typeset(words.flagged(flagged.length))}</h1>
        <p className="contact-site">{site.name}</p>
      </header>
      <ul className="flagged-rows">
        {flagged.map((row) => (
          <li key={row.contact.id}>
            <FlaggedRowButton row={row} onLocated={setLocated} />
          </li>
        ))}
      </ul>
      <p className="soft-note" role="status">
        {located === null ? null : located ? words.located : words.notLocated}
      </p>
    </>
  );
}
