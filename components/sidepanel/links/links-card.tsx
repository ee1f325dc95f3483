import { useState } from 'react';
import { formatAgo } from '@/lib/i18n/duration';
import { linkTexts } from '@/lib/i18n/links';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/button';
import { FoldCard } from '../../ui/fold-card';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { usePanel } from '../panel-context';
import '../site/site.css';
import './links.css';
import type { LinkActions, LinkedPerson, LinksView } from './links-view';

/** The same person on other sites: linked by the operator, suggested by us, never merged. */
export function LinksCard({ view, actions }: { view: LinksView; actions: LinkActions }) {
  const { language, texts } = usePanel();
  const words = linkTexts(language);
  const [phase, run] = useAction();
  const { contact, linked, suggested } = view;
  const counts = [
    ...(linked.length > 0 ? [words.linked(linked.length)] : []),
    ...(suggested.length > 0 ? [words.suggested(suggested.length)] : []),
  ];
  const say = (other: LinkedPerson, same: boolean) =>
    run(() => actions.link(contact, other.id, same, other.reason));
  const busy = phase === 'busy';
  return (
    <FoldCard title={words.title} folded={counts.join(' · ') || words.none}>
      <div className="site-part">
        {linked.map((person) => (
          <PersonRow key={person.id} person={person}>
            {person.direct ? (
              <Button
                variant="link"
                busy={busy}
                aria-label={words.unlinkLabel(person.name)}
                onClick={() => run(() => actions.unlink(contact, person.id))}
              >
                {words.unlink}
              </Button>
            ) : null}
          </PersonRow>
        ))}
        {suggested.map((person) => (
          <PersonRow key={person.id} person={person} question={words.question}>
            <Button busy={busy} onClick={() => say(person, true)}>
              {words.yes}
            </Button>
            <Button variant="quiet" busy={busy} onClick={() => say(person, false)}>
              {words.no}
            </Button>
          </PersonRow>
        ))}
        <LinkSearch view={view} actions={actions} busy={busy} onLink={(one) => say(one, true)} />
        <p className="soft-note" role="alert">
          {phase === 'failed' ? texts.failed : null}
        </p>
        <p className="soft-note">
          {words.promise}
          {view.identity === 'weak' ? ` ${words.weak}` : null}
        </p>
      </div>
    </FoldCard>
  );
}

interface PersonRowProps {
  readonly person: LinkedPerson;
  readonly question?: string;
  readonly children: React.ReactNode;
}

function PersonRow({ person, question, children }: PersonRowProps) {
  const { language, now } = usePanel();
  const words = linkTexts(language);
  const { lastInboundAt, lastOutboundAt } = person;
  const ago = (at: number) => formatAgo(at, now, language);
  const times = [
    ...(lastInboundAt === null ? [] : [words.lastIn(ago(lastInboundAt))]),
    ...(lastOutboundAt === null ? [] : [words.lastOut(ago(lastOutboundAt))]),
  ];
  return (
    <div className="link-person">
      <p>
        <strong>{person.name}</strong> <span className="soft-note">{person.site}</span>
      </p>
      <p className="soft-note">
        {typeset(times.join(' · ') || words.never)}
        {` · ${words.reasons[person.reason]}`}
      </p>
      {question ? <p>{question}</p> : null}
      <div className="site-buttons">{children}</div>
    </div>
  );
}

interface LinkSearchProps {
  readonly view: LinksView;
  readonly actions: LinkActions;
  readonly busy: boolean;
  readonly onLink: (person: LinkedPerson) => void;
}

/** Finds somebody by name, for links nobody would suggest. */
function LinkSearch({ view, actions, busy, onLink }: LinkSearchProps) {
  const words = linkTexts(usePanel().language);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly LinkedPerson[] | null>(null);
  const search = (text: string) => {
    setQuery(text);
    if (!text.trim()) return setFound(null);
    void actions.search(view.contact, text).then(setFound, () => setFound([]));
  };
  return (
    <>
      <TextField
        label={words.search}
        type="search"
        autoComplete="off"
        value={query}
        maxLength={40}
        onChange={search}
      />
      <div role="status">{found?.length === 0 ? words.notFound : null}</div>
      {found?.map((person) => (
        <PersonRow key={person.id} person={person}>
          <Button
            busy={busy}
            onClick={() => {
              search('');
              onLink(person);
            }}
          >
            {words.link}
          </Button>
        </PersonRow>
      ))}
    </>
  );
}
