import { useState } from 'react';
import { matchNames } from '@/lib/core/activities/match-names';
import { deskActivitiesTexts } from '@/lib/i18n/desk/activities';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { typeset } from '../../ui/typeset';
import { useDesk } from '../desk-context';
import { joinWords } from '../join-words';
import { useSave } from '../use-save';
import type { Activity, Participant } from './activities-data';

/** Names listed at once. */
const SHOWN = 60;

/** Who took part: ticked one by one, or by a pasted list of names. */
export function Participants({ activity }: { activity: Activity }) {
  const { language } = useDesk();
  const texts = deskActivitiesTexts(language);
  const [query, setQuery] = useState('');
  const { people, kind } = activity;
  if (kind !== 'activity' && kind !== 'benefit') return <p className="soft">{texts.markFirst}</p>;
  const wanted = query.trim().toLowerCase();
  const found = people.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <>
      <p className="soft">{texts.peopleLead}</p>
      {people.length > SHOWN ? (
        <TextField label={texts.search} type="search" value={query} onChange={setQuery} />
      ) : null}
      <ul className="participants">
        {found.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <Tick person={person} kind={kind} />
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? (
        <p className="note">{typeset(texts.more(found.length - SHOWN))}</p>
      ) : null}
      <PasteNames people={people} kind={kind} />
    </>
  );
}

type Marked = 'activity' | 'benefit';

function Tick({ person, kind }: { person: Participant; kind: Marked }) {
  const { language, ask } = useDesk();
  const texts = deskActivitiesTexts(language);
  const [busy, save] = useSave();
  const { id, name, message, answered, joined } = person;
  const mark = (next: boolean) => ask('message/mark', { contact: id, message, kind, joined: next });
  return (
    <label className="participant">
      <input
        type="checkbox"
        checked={joined}
        disabled={busy}
        onChange={() =>
          save(
            () => mark(!joined),
            texts.joinToast(name, !joined),
            () => mark(joined),
          )
        }
      />
      <span>{name}</span>
      {answered ? <span className="tag">{texts.replied}</span> : null}
    </label>
  );
}

function PasteNames({ people, kind }: { people: readonly Participant[]; kind: Marked }) {
  const { language, ask } = useDesk();
  const texts = deskActivitiesTexts(language);
  const [pasted, setPasted] = useState('');
  const [busy, save] = useSave();
  const { matched, unmatched, doubled } = matchNames(pasted, people);
  const fresh = matched.filter(({ joined }) => !joined);
  const mark = async (joined: boolean) => {
    for (const { id, message } of fresh) {
      await ask('message/mark', { contact: id, message, kind, joined });
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (fresh.length === 0) return;
        save(
          async () => {
            await mark(true);
            setPasted('');
          },
          texts.pasteDone(fresh.length),
          () => mark(false),
        );
      }}
    >
      <TextField
        label={texts.paste}
        hint={texts.pasteHint}
        rows={3}
        value={pasted}
        onChange={setPasted}
      />
      <div role="status" className="note">
        {pasted.trim() ? (
          <>
            <p>
              {typeset(texts.matched(matched.length))}
              {matched.length > fresh.length
                ? ` · ${typeset(texts.already(matched.length - fresh.length))}`
                : null}
            </p>
            {unmatched.length > 0 ? <p>{texts.unmatched(joinWords(unmatched, language))}</p> : null}
            {doubled.length > 0 ? <p>{texts.doubled(joinWords(doubled, language))}</p> : null}
          </>
        ) : null}
      </div>
      {fresh.length > 0 ? (
        <div>
          <Button type="submit" busy={busy}>
            {texts.pasteConfirm(fresh.length)}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
