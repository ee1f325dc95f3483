import { useState } from 'react';
import { BUILT_IN_VIEWS, type BuiltInView } from '@/lib/core/contacts-list/built-in-views';
import { readFilter, writeFilter } from '@/lib/core/contacts-list/filter-text';
import type { ListFilter } from '@/lib/core/contacts-list/list-filter';
import type { SavedView } from '@/lib/core/model/saved-view';
import { contactListTexts } from '@/lib/i18n/desk/contacts';
import { useEscape } from '../../../hooks/use-escape';
import { useFocusFirst } from '../../../hooks/use-focus-first';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { TextField } from '../../../ui/text-field';
import { useDesk } from '../../desk-context';
import { newId } from '../../new-id';
import { useSave } from '../../use-save';
import { listAddress } from '../addresses';

interface ViewChipsProps {
  readonly views: readonly SavedView[];
  readonly filter: ListFilter;
}

/** Filters with a name, as links: everybody's, and the operator's own. */
export function ViewChips({ views, filter }: ViewChipsProps) {
  const { language, texts, ask } = useDesk();
  const own = contactListTexts(language);
  const [naming, setNaming] = useState(false);
  const [busy, save] = useSave();
  const query = writeFilter(filter);
  const builtIn = (Object.keys(BUILT_IN_VIEWS) as BuiltInView[]).map((view) => ({
    view,
    text: writeFilter(BUILT_IN_VIEWS[view]),
  }));
  const isKnown =
    builtIn.some(({ text }) => text === query) || views.some((view) => view.query === query);
  const remove = ({ id, name, query: kept }: SavedView) =>
    save(
      () => ask('view/remove', { id }),
      own.viewRemoved(name),
      () => ask('view/save', { id, name, query: kept }),
    );
  return (
    <nav className="view-chips" aria-label={own.views}>
      <ul>
        {builtIn.map(({ view, text }) => (
          <li key={view}>
            <ViewLink query={text} isShown={text === query} name={own.builtIn[view]} />
          </li>
        ))}
        {views.map((view) => (
          <li key={view.id} className="view-own">
            <ViewLink query={view.query} isShown={view.query === query} name={view.name} />
            {view.query === query || !readFilter(view.query) ? (
              <IconButton
                icon="close"
                label={texts.labelled(texts.remove, view.name)}
                onClick={() => remove(view)}
              />
            ) : null}
          </li>
        ))}
        {isKnown || naming ? null : (
          <li>
            <Button variant="quiet" icon="plus" busy={busy} onClick={() => setNaming(true)}>
              {own.saveView}
            </Button>
          </li>
        )}
      </ul>
      {naming && !isKnown ? (
        <NameForm
          busy={busy}
          onClose={() => setNaming(false)}
          onName={(name) => {
            const id = newId('view');
            save(
              () => ask('view/save', { id, name, query }),
              own.viewSaved(name),
              () => ask('view/remove', { id }),
            );
            setNaming(false);
          }}
        />
      ) : null}
    </nav>
  );
}

function ViewLink({ query, isShown, name }: { query: string; isShown: boolean; name: string }) {
  return (
    <a
      className="view-chip"
      href={listAddress(query)}
      aria-current={isShown ? 'true' : undefined}
      title={name}
    >
      {name}
    </a>
  );
}

interface NameFormProps {
  readonly busy: boolean;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

function NameForm({ busy, onName, onClose }: NameFormProps) {
  const { language, texts } = useDesk();
  const own = contactListTexts(language);
  const [name, setName] = useState('');
  const form = useFocusFirst<HTMLFormElement>();
  useEscape(onClose);
  return (
    <form
      ref={form}
      className="view-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
    >
      <TextField label={own.viewName} value={name} maxLength={40} onChange={setName} />
      <Button type="submit" busy={busy} disabled={name.trim() === ''}>
        {texts.save}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {texts.cancel}
      </Button>
    </form>
  );
}
