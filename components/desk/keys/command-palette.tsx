import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { deskKeysTexts } from '@/lib/i18n/desk/keys';
import { Icon, type IconName } from '../../ui/icon';
import { useDesk } from '../desk-context';
import { PAGES, type PageId } from '../pages';
import { KeyWords } from './help-sheet';
import type { Keys } from './key-strokes';
import type { KeyTable } from './keys-context';
import './keys.css';
import { Modal } from './modal';
import { PAGE_KEYS } from './page-keys';

/** A contact by name. */
export interface FoundContact {
  readonly id: string;
  readonly name: string;
  /** Name of the site. */
  readonly site: string;
}

/** Looks for contacts whose name holds a text; a few at most. */
export type FindContacts = (text: string, signal: AbortSignal) => Promise<readonly FoundContact[]>;

interface CommandPaletteProps {
  /** What the page offers. */
  readonly tables: readonly KeyTable[];
  readonly find: FindContacts | undefined;
  readonly onPage: (page: PageId) => void;
  readonly onClose: () => void;
}

interface Command {
  readonly id: string;
  readonly group: string;
  readonly icon: IconName;
  readonly label: string;
  readonly aside?: string;
  readonly keys?: readonly Keys[];
  readonly run: () => void;
}

/** One field for everything: what can be done on the page, pages, customers by name. */
export function CommandPalette({ tables, find, onPage, onClose }: CommandPaletteProps) {
  const { language, texts } = useDesk();
  const own = deskKeysTexts(language).box;
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { contacts, searching } = useFound(text, find);
  const list = useId();

  const commands = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    const fits = (...words: readonly string[]) =>
      words.some((word) => word.toLowerCase().includes(wanted));
    const actions = tables.flatMap(({ title, about, bindings }) =>
      bindings
        .filter(({ command, label }) => command && fits(label))
        .map(
          ({ label, keys, run }): Command => ({
            id: `do ${label}`,
            group: about === undefined ? title : own.actionsOf(about),
            icon: 'arrow',
            label,
            keys: keys.slice(0, 1),
            run,
          }),
        ),
    );
    const pages = PAGES.filter(({ id }) => fits(texts.pages[id], id)).map(
      ({ id, icon }): Command => ({
        id: `page ${id}`,
        group: own.pages,
        icon,
        label: texts.pages[id],
        keys: [`g ${PAGE_KEYS[id]}`],
        run: () => onPage(id),
      }),
    );
    const people = contacts.map(
      ({ id, name, site }): Command => ({
        id: `contact ${id}`,
        group: own.contacts,
        icon: 'people',
        label: name,
        aside: site,
        run: () => {
          location.hash = `#/contacts/${encodeURIComponent(id)}`;
        },
      }),
    );
    // Customers come a moment later: what is chosen already stays where it is.
    return [...actions, ...pages, ...people];
  }, [text, tables, contacts, texts, own, onPage]);

  const chosen = Math.min(at, commands.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    // The dialog gives the focus back first: what is run may move it.
    setTimeout(() => command.run());
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && commands.length > 0) {
      event.preventDefault();
      setAt((chosen + step + commands.length) % commands.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(commands[chosen]);
    }
  };
  const optionId = (i: number) => `${list}-${i}`;
  const chosenOption = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option to be seen is another one
  useEffect(() => {
    chosenOption.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen, commands]);

  return (
    <Modal label={own.label} className="palette" onClose={onClose}>
      <div className="palette-field">
        <Icon name="search" />
        <input
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the dialog is opened to type here
          autoFocus
          role="combobox"
          aria-label={own.label}
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
          placeholder={own.placeholder}
          maxLength={60}
          value={text}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
        />
      </div>
      <div id={list} role="listbox" aria-label={own.label} className="palette-list">
        {commands.map((command, i) => (
          <div key={command.id} role="presentation">
            {commands[i - 1]?.group === command.group ? null : (
              <p className="palette-group" role="presentation">
                {command.group}
              </p>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus */}
            <div
              id={optionId(i)}
              ref={i === chosen ? chosenOption : undefined}
              role="option"
              aria-selected={i === chosen}
              className="palette-option"
              onClick={() => run(command)}
            >
              <Icon name={command.icon} />
              <span className="palette-label">{command.label}</span>
              {command.aside ? <span className="note palette-aside">{command.aside}</span> : null}
              {command.keys ? <KeyWords keys={command.keys} /> : null}
            </div>
          </div>
        ))}
      </div>
      <p className="palette-note note" role="status">
        {searching ? own.searching : commands.length === 0 ? own.none : null}
      </p>
    </Modal>
  );
}

/** Rest of the hand before customers are looked for, ms. */
const REST = 120;

function useFound(text: string, find: FindContacts | undefined) {
  const [found, setFound] = useState<{ text: string; contacts: readonly FoundContact[] }>();
  const wanted = text.trim();
  useEffect(() => {
    if (!find || wanted === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      find(wanted, stop.signal).then(
        (contacts) => !stop.signal.aborted && setFound({ text: wanted, contacts }),
        () => !stop.signal.aborted && setFound({ text: wanted, contacts: [] }),
      );
    }, REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, find]);
  const current = wanted !== '' && found?.text === wanted;
  const contacts = useMemo(() => (current ? found.contacts : []), [current, found]);
  return { contacts, searching: find !== undefined && wanted !== '' && !current };
}
