import { useEffect, useRef, useState } from 'react';
import type { Askable } from '@/lib/core/care/care-plan';
import type { DraftIntent } from '@/lib/core/drafting/draft';
import { useAction } from '../../hooks/use-action';
import '../../ui/form-field.css';
import { typeset } from '../../ui/typeset';
import type { PhraseHit } from '../care/care-actions';
import { usePanel } from '../panel-context';
import type { ContactView, DraftVariant } from '../panel-state';
import { MissingFact } from './missing-fact';
import './phrase-picker.css';

interface PhrasePickerProps {
  readonly view: ContactView;
  readonly intent: DraftIntent | null;
  /** Just asked for: the search takes the focus. */
  readonly focus: boolean;
  readonly onPick: (variant: DraftVariant) => void;
}

/** A saved reply that waits for a fact. */
interface Pending {
  readonly hit: PhraseHit;
  readonly fact: Askable;
  readonly known: Partial<Record<Askable, string>>;
}

/** The operator's own saved replies: search, choose, and the variables are filled in. */
export function PhrasePicker({ view, intent, focus, onPick }: PhrasePickerProps) {
  const { care, texts, actions } = usePanel();
  const words = care.phrases;
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly PhraseHit[] | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [phase, run] = useAction();
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (focus) search.current?.focus();
  }, [focus]);

  useEffect(() => {
    let current = true;
    actions.searchPhrases(query, intent).then(
      (found) => current && setHits(found),
      () => current && setHits([]),
    );
    return () => {
      current = false;
    };
  }, [actions, query, intent]);

  const pick = (hit: PhraseHit, known: Pending['known'] = {}) =>
    run(async () => {
      const filled = await actions.fillPhrase(view.contact.id, hit.id, known);
      if (filled.kind === 'filled') {
        onPick({ id: hit.id, label: hit.title, text: filled.text, origin: 'phrase' });
      } else if (filled.facts[0]) setPending({ hit, fact: filled.facts[0], known });
    });

  if (view.care.phrases === 0) return <p className="draft-hint">{words.empty}</p>;
  return (
    <div className="phrase-picker">
      <input
        autoComplete="off"
        ref={search}
        className="control"
        type="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        value={query}
        onChange={(event) => {
          setPending(null);
          setQuery(event.target.value);
        }}
      />
      {pending ? (
        <>
          <p className="draft-hint">{words.missing}</p>
          <MissingFact
            key={pending.fact}
            view={view}
            fact={pending.fact}
            onSaved={(value) => pick(pending.hit, { ...pending.known, [pending.fact]: value })}
          />
        </>
      ) : null}
      <ul className="phrase-list">
        {hits?.map((hit) => (
          <li key={hit.id}>
            <button type="button" className="phrase-row" onClick={() => pick(hit)}>
              <span className="phrase-title">
                <strong>{hit.title}</strong>
                {hit.uses > 0 ? <span>{typeset(words.uses(hit.uses))}</span> : null}
              </span>
              <span className="phrase-text">{hit.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="draft-hint" role="status">
        {phase === 'failed' ? texts.failed : hits?.length === 0 ? words.none : null}
      </p>
    </div>
  );
}
